import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../kernel/plain-date.ts'
import { TODAY_ACTIONS, type TodayKind, type WaitingFact, todayItems } from './today.ts'

const today = plainDate('2021-02-08')
const fact = (kind: TodayKind, inDays: number | null, other: Partial<WaitingFact> = {}): WaitingFact => ({
  kind,
  subjectId: kind,
  params: {},
  dueOn: inDays === null ? null : addDays(today, inDays),
  waitsForOthers: false,
  ...other,
})

test('what is overdue stands first, then today, then the week; what is later waits for its week', () => {
  const items = todayItems(
    [
      fact('report-due', 3),
      fact('report-due', 8),
      fact('document-unregistered', null),
      fact('pledge-missing', -3),
      fact('document-unread', 0),
    ],
    today,
  )
  expect(items.map(({ group, kind }) => [group, kind])).toEqual([
    ['overdue', 'pledge-missing'],
    ['today', 'document-unread'],
    ['today', 'document-unregistered'],
    ['week', 'report-due'],
  ])
})

test('what waits for others is kept apart, however late it is', () => {
  const items = todayItems([fact('answer-awaited', -30, { waitsForOthers: true }), fact('report-late', -1)], today)
  expect(items.map(({ group }) => group)).toEqual(['overdue', 'waiting-for-others'])
})

test('the longest overdue comes first, and on one day the more pressing kind', () => {
  const items = todayItems([fact('silent-below', -1), fact('report-late', -1), fact('document-unread', -5)], today)
  expect(items.map(({ kind }) => kind)).toEqual(['document-unread', 'report-late', 'silent-below'])
})

test('every item says what can be done about it', () => {
  expect(todayItems([fact('verification-waiting', null)], today)[0]?.actions).toEqual(['verify', 'return'])
})

test('the page does not depend on the order in which facts are found, and loses nothing due within the week', () => {
  const kinds = Object.keys(TODAY_ACTIONS) as TodayKind[]
  const anyFact = fc
    .tuple(fc.constantFrom(...kinds), fc.option(fc.integer({ min: -20, max: 20 })), fc.boolean(), fc.uuid())
    .map(([kind, inDays, waitsForOthers, subjectId]) => fact(kind, inDays, { waitsForOthers, subjectId }))
  fc.assert(
    fc.property(fc.array(anyFact), (facts) => {
      const items = todayItems(facts, today)
      expect(todayItems(facts.toReversed(), today)).toEqual(items)
      const far = facts.filter(
        ({ dueOn, waitsForOthers }) => !waitsForOthers && dueOn !== null && dueOn > addDays(today, 7),
      )
      expect(items.length).toBe(facts.length - far.length)
    }),
  )
})

test('what is due at an hour is overdue once the hour has passed, though the day has not', () => {
  const items = todayItems([fact('quick-request-due', 0), fact('quick-request-late', 0, { hasPassed: true })], today)
  expect(items.map(({ group, kind }) => [group, kind])).toEqual([
    ['overdue', 'quick-request-late'],
    ['today', 'quick-request-due'],
  ])
})
