import { pledgeLevel } from '@thidua/domain/allocation/pledge'
import { expect, test } from 'vitest'
import { registrations } from './pledges.ts'
import { target } from './targets.ts'

test('what a unit pledges higher was assigned to it, and is better by the sense of the target', () => {
  for (const { unitKey, higher } of registrations)
    for (const [slug, value] of Object.entries(higher)) {
      const { comparator, direction, allocations } = target(slug)
      const assigned = allocations.find(({ subjectKey }) => subjectKey === unitKey)?.value
      const level = pledgeLevel(
        { comparator, direction: direction === 'rising' ? 'up' : 'down' },
        assigned ?? '',
        value,
      )
      expect([unitKey, slug, level]).toEqual([unitKey, slug, 'higher'])
    }
})

test('a unit registers once', () => {
  const units = registrations.map(({ unitKey }) => unitKey)
  expect(new Set(units).size).toBe(units.length)
})
