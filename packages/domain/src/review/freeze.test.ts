import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { type DatedFigure, figuresAsOf, freezeFigures } from './freeze.ts'

const rule = { aggregation: 'sum', scale: '1', condition: null } as const
const cutOff = plainDate('2021-06-15')
const figure = (figureId: string, sentAt: string | null, other: Partial<DatedFigure> = {}): DatedFigure => ({
  figureId,
  reportId: 'r',
  revision: 1,
  source: 'unit',
  status: 'preliminary',
  amount: { kind: 'number', value: '5' },
  sentAt,
  quick: false,
  late: false,
  returnedAt: null,
  verifiedAt: null,
  ...other,
})

test('the cut-off day ends at midnight in Vietnam', () => {
  const figures = [figure('in', '2021-06-15T16:59:59Z'), figure('out', '2021-06-15T17:00:00Z')]
  expect(figuresAsOf(figures, cutOff).map(({ figureId }) => figureId)).toEqual(['in'])
})

test('a figure returned after the cut-off day still counts in the review', () => {
  const figures = [figure('f', '2021-06-10T00:00:00Z', { returnedAt: '2021-06-20T00:00:00Z' })]
  expect(freezeFigures(rule, cutOff, new Map([['u', figures]]))).toMatchObject([
    { subjectId: 'u', figureId: 'f', revision: 1, leaf: { total: '5', reported: 1 } },
  ])
})

test('a subject that had sent nothing is frozen as missing, not as zero', () => {
  expect(freezeFigures(rule, cutOff, new Map([['u', []]]))).toMatchObject([
    { figureId: null, leaf: { expected: 1, reported: 0 } },
  ])
})

const instant = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((day) => `2021-06-${String(day).padStart(2, '0')}T03:00:00Z`)

test('whatever is sent, returned or verified after the cut-off day moves nothing', () => {
  const later = instant(16, 30)
  const anyFigures = fc.array(fc.tuple(instant(1, 15), fc.option(later), fc.option(later)), { maxLength: 6 })
  const anyLater = fc.array(later, { maxLength: 6 })
  fc.assert(
    fc.property(anyFigures, anyLater, (before, after) => {
      const known = before.map(([sentAt], at) => figure(`f${at}`, sentAt, { revision: at + 1 }))
      const afterwards = [
        ...before.map(([sentAt, returnedAt, verifiedAt], at) =>
          figure(`f${at}`, sentAt, { revision: at + 1, returnedAt, verifiedAt }),
        ),
        ...after.map((sentAt, at) => figure(`g${at}`, sentAt, { revision: 100 + at, status: 'official' })),
      ]
      expect(freezeFigures(rule, cutOff, new Map([['u', afterwards]]))).toEqual(
        freezeFigures(rule, cutOff, new Map([['u', known]])),
      )
    }),
  )
})
