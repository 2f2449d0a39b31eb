import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Amount, addAmounts, valueOf } from './amount.ts'
import { type RowSource, columnsOf } from './columns.ts'
import type { IndicatorKind } from './figure.ts'

const kind: IndicatorKind = {
  aggregation: 'sum',
  time: 'cumulative',
  stores: 'this-period',
  scale: '1',
  min: null,
  max: null,
  wholeNumber: false,
}
const number = (value: string): Amount => ({ kind: 'number', value })
const row: RowSource = {
  entered: number('1000'),
  cumulativeBefore: number('2000'),
  firstOfYear: false,
  samePeriodLastYear: number('2500'),
  yearEstimate: number('6000'),
  assigned: '5835',
}

test('what was entered for the period adds up to the year so far', () => {
  expect(columnsOf(kind, row)).toMatchObject({
    samePeriodLastYear: '2500',
    thisPeriod: '1000',
    cumulative: '3000',
    yearEstimate: '6000',
    percentOfSamePeriod: '120',
  })
  expect(columnsOf({ ...kind, stores: 'cumulative' }, { ...row, entered: number('3000') })).toMatchObject({
    thisPeriod: '1000',
    cumulative: '3000',
  })
})

test('"% so kế hoạch" is value by target', () => {
  expect(columnsOf(kind, { ...row, assigned: '4000' }).percentOfPlan).toBe('75')
  expect(columnsOf(kind, { ...row, assigned: null }).percentOfPlan).toBeNull()
  expect(columnsOf(kind, { ...row, assigned: '0' }).percentOfPlan).toBeNull()
})

test('an unknown beginning leaves the cumulative cell empty, it does not count as 0', () => {
  expect(columnsOf(kind, { ...row, cumulativeBefore: null })).toMatchObject({
    thisPeriod: '1000',
    cumulative: null,
    percentOfPlan: null,
  })
  expect(columnsOf(kind, { ...row, cumulativeBefore: null, firstOfYear: true }).cumulative).toBe('1000')
  expect(columnsOf(kind, { ...row, entered: null })).toMatchObject({ thisPeriod: null, cumulative: null })
})

const parts = (numerator: string, denominator: string): Amount => ({ kind: 'ratio', numerator, denominator })

test('rates accumulate by their parts, and two rates are never averaged', () => {
  const rates: IndicatorKind = { ...kind, aggregation: 'ratio', scale: '100' }
  const columns = columnsOf(rates, {
    ...row,
    entered: parts('1', '1'),
    cumulativeBefore: parts('0', '9'),
    samePeriodLastYear: null,
    yearEstimate: null,
    assigned: null,
  })
  expect(columns).toMatchObject({ thisPeriod: '100', cumulative: '10' })
})

test('period and cumulative are two sides of one figure', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (before, entered) => {
      const source = { ...row, entered: number(String(entered)), cumulativeBefore: number(String(before)) }
      const byPeriod = columnsOf(kind, source)
      const total = addAmounts(number(String(before)), number(String(entered)))
      const byCumulative = columnsOf({ ...kind, stores: 'cumulative' }, { ...source, entered: total })
      expect(byCumulative).toEqual(byPeriod)
      expect(total === null ? null : valueOf(total)).toBe(byPeriod.cumulative)
    }),
  )
})
