import type { Target } from '@thidua/contract/campaign'
import type { Reading } from '@thidua/contract/document'
import { expect, test } from 'vitest'
import { doubtsOf, groupTargets } from './reading-draft.ts'

const target = (id: string, confidence: number | null, facts: Partial<Target> = {}): Target =>
  ({ id, confidence, confirmed: false, dropped: false, spanStart: 0, spanEnd: 9, ...facts }) as Target
const ids = (targets: readonly Target[]): string[] => targets.map((one) => one.id)

test('what the reader is least sure of is asked first, the rest in the order of the document', () => {
  const { first, toSee } = groupTargets([
    target('a', 0.93),
    target('b', 0.7),
    target('c', 0.42),
    target('d', 0.86),
    target('by-hand', null),
  ])
  expect(ids(first)).toEqual(['c', 'b'])
  expect(ids(toSee)).toEqual(['a', 'd', 'by-hand'])
})

test('a confirmed or dropped target is asked no more', () => {
  const groups = groupTargets([
    target('a', 0.42, { confirmed: true }),
    target('b', 0.42, { dropped: true, confirmed: true }),
  ])
  expect(groups.first).toEqual([])
  expect(ids(groups.confirmed)).toEqual(['a'])
  expect(ids(groups.dropped)).toEqual(['b'])
})

test('the doubts of a target are those that the reading has of the same words', () => {
  const reading = {
    targets: [
      { start: 0, end: 9, doubts: ['no-unit'] },
      { start: 20, end: 29 },
    ],
  } as unknown as Reading
  expect(doubtsOf(target('a', 0.4), reading)).toEqual(['no-unit'])
  expect(doubtsOf(target('a', 0.4, { spanStart: 20, spanEnd: 29 }), reading)).toEqual([])
  expect(doubtsOf(target('a', 0.4), null)).toEqual([])
})
