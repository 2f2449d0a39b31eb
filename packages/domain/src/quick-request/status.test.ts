import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDue, quickDue, quickState, refuseUnlessNow, type QuickFact } from './status.ts'

const [asked, due, later] = ['2021-06-21T01:00:00Z', '2021-06-21T09:30:00Z', '2021-06-22T09:30:00Z']
const closed: QuickFact = { kind: 'closed', at: due, by: 'Hứa Thị Ngọc Yến' }
const reopened: QuickFact = { kind: 'reopened', at: due, by: 'Hứa Thị Ngọc Yến', dueAt: later }

test('it is closed by a person and not by the clock; who closed it is known, and it can be opened again', () => {
  expect(quickState(due, [])).toEqual({ status: 'open', dueAt: due, closed: null })
  expect(quickState(due, [closed])).toMatchObject({ status: 'closed', closed: { by: 'Hứa Thị Ngọc Yến' } })
  expect(quickState(due, [closed, reopened])).toEqual({ status: 'open', dueAt: later, closed: null })
  expect(quickState(due, [{ ...reopened, kind: 'extended' }])).toMatchObject({ status: 'open', dueAt: later })
})

test('a closed one takes no answer until it is open again', () => {
  expect(() => refuseUnlessNow(quickState(due, [closed]), 'answer')).toThrow('quick-request.closed')
  expect(() => refuseUnlessNow(quickState(due, []), 'answer')).not.toThrow()
  expect(() => refuseUnlessNow(quickState(due, []), 'reopen')).toThrow('quick-request.open-already')
})

test('it is due at an hour still to come', () => {
  expect(() => checkDue(due, asked)).not.toThrow()
  expect(() => checkDue(due, due)).toThrow('quick-request.due-passed')
})

test('late goes by the first sending, and by the clock while nothing came', () => {
  expect(quickDue(due, null, asked)).toEqual({ kind: 'waiting', minutes: 510 })
  expect(quickDue(due, null, '2021-06-21T10:00:00Z')).toEqual({ kind: 'late', minutes: 30 })
  expect(quickDue(due, asked, later)).toEqual({ kind: 'sent', minutes: 0 })
  expect(quickDue(due, '2021-06-21T10:00:00Z', later)).toEqual({ kind: 'sent-late', minutes: 30 })
})

test('whatever was done, the last act decides whether it is open', () => {
  const any = fc.array(fc.constantFrom<QuickFact>(closed, reopened, { ...reopened, kind: 'extended' }))
  fc.assert(
    fc.property(any, (facts) => {
      const { status, closed: by } = quickState(due, facts)
      expect(status).toBe(facts.at(-1)?.kind === 'closed' ? 'closed' : 'open')
      expect(by === null).toBe(status === 'open')
    }),
  )
})
