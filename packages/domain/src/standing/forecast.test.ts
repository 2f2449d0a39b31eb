import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../kernel/plain-date.ts'
import { forecastOf } from './forecast.ts'

const start = plainDate('2021-01-01')
const closing = addDays(start, 100)
const point = (day: number, value: string) => ({ on: addDays(start, day), value })

test('what went on evenly is carried to the closing day, with no band', () => {
  expect(forecastOf([point(0, '0'), point(25, '25'), point(50, '50')], closing)).toEqual({
    value: '100',
    low: '100',
    high: '100',
  })
})

test('the band runs from the slowest to the fastest stretch', () => {
  expect(forecastOf([point(50, '50'), point(0, '0'), point(25, '10')], closing)).toEqual({
    value: '100',
    low: '70',
    high: '130',
  })
})

test('one day is no line, and after the closing day the newest figure is the forecast', () => {
  expect(forecastOf([point(0, '5'), point(0, '6')], closing)).toBeNull()
  expect(forecastOf([point(0, '0'), point(120, '90')], closing)?.value).toBe('90')
})

test('the forecast lies within its band', () => {
  const anyPoints = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: -500, max: 500 })), {
    minLength: 2,
    selector: ([day]) => day,
  })
  fc.assert(
    fc.property(anyPoints, (pairs) => {
      const forecast = forecastOf(
        pairs.map(([day, value]) => point(day, String(value))),
        closing,
      )
      if (forecast === null) throw new Error('two different days make a line')
      expect(Number(forecast.low)).toBeLessThanOrEqual(Number(forecast.value) + 1e-6)
      expect(Number(forecast.high)).toBeGreaterThanOrEqual(Number(forecast.value) - 1e-6)
    }),
  )
})
