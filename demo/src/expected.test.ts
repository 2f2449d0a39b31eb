import { expect, test } from 'vitest'
import { expectedStandings } from './expected.ts'
import { firstQuarter, midterm } from './periods.ts'

const june = new Map(expectedStandings(midterm).map((standing) => [standing.targetSlug, standing]))

test('turnout is met, with all districts in: 571.347 of 571.411 is 99,99 %', () => {
  expect(june.get('voter-turnout')).toMatchObject({ value: '99.99', reported: 11, expected: 11, verified: 11 })
})

test('six of eleven districts show in June, and a figure that came back does not count', () => {
  expect(june.get('village-road-hard')).toMatchObject({ reported: 6, expected: 11 })
  expect(june.get('schools-national-standard-new')).toMatchObject({ reported: 5, expected: 12 })
})

test('what has no figure stays without one', () => {
  for (const slug of ['poverty-rate', 'e-government-rank', 'pci', 'health-insurance-cover', 'online-public-services'])
    expect(june.get(slug)).toMatchObject({ value: null, reported: 0 })
})

/** Percent against the same period; negative is fewer. */
const fall = (slug: string) => {
  const { value, samePeriodLastYear } = june.get(slug) ?? {}
  return ((Number(value) - Number(samePeriodLastYear)) / Number(samePeriodLastYear)) * 100
}

test('of the three accident goals two are met and one is missed by a point', () => {
  expect(fall('accidents-count')).toBeLessThanOrEqual(-5)
  expect(fall('accidents-deaths')).toBeCloseTo(-5)
  expect(fall('accidents-injuries')).toBeCloseTo(-4)
  expect(fall('criminal-cases')).toBeGreaterThan(0)
})

test('three districts were late with the first quarter, and all figures came in the end', () => {
  const quarter = expectedStandings(firstQuarter)
  expect(quarter.filter(({ reported, expected }) => reported !== expected)).toEqual([])
  expect(quarter.find(({ targetSlug }) => targetSlug === 'village-road-hard')?.late).toBe(3)
})
