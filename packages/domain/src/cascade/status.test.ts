import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { type DeliveryFact, deliveryState, isDeliveryOverdue, nextDeliveryActions } from './status.ts'

const at = (hour: number) => `2021-02-02T${String(hour).padStart(2, '0')}:00:00.000Z`
const anyFact: fc.Arbitrary<DeliveryFact> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('delivered', 'opened', 'registered', 'relayed'),
    at: fc.integer({ min: 0, max: 23 }).map(at),
  }),
  fc.record({ kind: fc.constant('acknowledged'), at: fc.constant(at(3)), personId: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('briefed'), at: fc.constant(at(4)), personIds: fc.constant(['a', 'c']) }),
)

test('facts told twice or in another order make the same state', () => {
  fc.assert(
    fc.property(fc.array(anyFact), (facts) => {
      expect(deliveryState([...facts, ...facts].reverse())).toEqual(deliveryState(facts))
    }),
  )
})

test('a delivery stands at the furthest step that was taken', () => {
  expect(deliveryState([]).status).toBe('pending')
  expect(
    deliveryState([
      { kind: 'registered', at: at(2) },
      { kind: 'delivered', at: at(1) },
    ]).status,
  ).toBe('registered')
  expect(nextDeliveryActions[deliveryState([{ kind: 'delivered', at: at(1) }]).status]).toContain('register')
})

test('whoever only received it is silent; whoever confirms gives a sign', () => {
  expect(deliveryState([{ kind: 'delivered', at: at(1) }]).lastSignAt).toBeNull()
  const state = deliveryState([
    { kind: 'delivered', at: at(1) },
    { kind: 'acknowledged', at: at(5), personId: 'a' },
  ])
  expect(state.lastSignAt).toBe(at(5))
  expect([...state.acknowledgedBy]).toEqual(['a'])
})

test('overdue is the day after the due day while it is not in the book', () => {
  const dueOn = plainDate('2021-02-03')
  const delivered = deliveryState([{ kind: 'delivered', at: at(1) }])
  expect(isDeliveryOverdue(delivered, dueOn, plainDate('2021-02-03'))).toBe(false)
  expect(isDeliveryOverdue(delivered, dueOn, plainDate('2021-02-04'))).toBe(true)
  expect(isDeliveryOverdue(delivered, null, plainDate('2021-02-04'))).toBe(false)
  const late = deliveryState([{ kind: 'registered', at: '2021-02-09T01:00:00.000Z' }])
  expect(isDeliveryOverdue(late, dueOn, plainDate('2021-02-10'))).toBe(false)
})
