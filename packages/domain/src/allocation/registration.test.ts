import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import { pledgeLevel } from './pledge.ts'
import { checkRegistration, registrationDaysLate, registrationState, type Assigned } from './registration.ts'

const schools: Assigned = { targetId: 'schools', goal: { comparator: 'additional_count', direction: 'up' }, value: '2' }
const poor: Assigned = { targetId: 'poor', goal: { comparator: 'at_most', direction: 'down' }, value: '10' }
const seats: Assigned = { targetId: 'seats', goal: { comparator: 'exactly', direction: 'up' }, value: '100' }
const all = [schools, poor, seats]
const pledge = (targetId: string, value: string) => ({ targetId, value })

function faultsOf(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error instanceof Refusal ? error.fields.map(({ path, code }) => [path, code]) : error
  }
  return []
}

test('a registration pledges every assigned target, each equal or better', () => {
  const pledges = [pledge('schools', '3'), pledge('poor', '9.5'), pledge('seats', '100')]
  expect(faultsOf(() => checkRegistration(all, pledges))).toEqual([])
})

test('every fault of a registration is told at its place', () => {
  const pledges = [pledge('schools', '1'), pledge('poor', '11'), pledge('other', '5')]
  expect(faultsOf(() => checkRegistration(all, pledges))).toEqual([
    ['pledges.0', 'allocation.pledge-weaker'],
    ['pledges.1', 'allocation.pledge-weaker'],
    ['pledges.2', 'registration.not-assigned'],
    ['pledges', 'registration.left-out'],
  ])
})

test('an exact plan is pledged as it is', () => {
  expect(pledgeLevel(seats.goal, '100', '101')).toBe('weaker')
  expect(faultsOf(() => checkRegistration([seats], [pledge('seats', '101')]))).toEqual([
    ['pledges.0', 'allocation.pledge-differs'],
  ])
})

test('a fall is pledged higher when it falls further', () => {
  const fall = { comparator: 'decrease_by_at_least', direction: 'down' } as const
  expect(pledgeLevel(fall, '5', '6')).toBe('higher')
  expect(pledgeLevel(poor.goal, '10', '9')).toBe('higher')
})

test('who was assigned more since registers again; what is pledged higher is told', () => {
  const pledges = [pledge('schools', '3'), pledge('poor', '10')]
  expect(registrationState([schools, poor], pledges)).toEqual({ status: 'registered', open: [], higher: ['schools'] })
  expect(registrationState([{ ...schools, value: '4' }, poor], pledges)).toMatchObject({
    status: 'outdated',
    open: ['schools'],
  })
  expect(registrationState(all, pledges)).toMatchObject({ status: 'outdated', open: ['seats'] })
  expect(registrationState(all, null)).toMatchObject({ status: 'none', open: ['schools', 'poor', 'seats'] })
  expect(registrationState([], null)).toMatchObject({ status: 'unassigned' })
})

test('lateness runs until the unit registers, and nobody is late without a last day', () => {
  const today = plainDate('2021-03-10')
  const dueOn = plainDate('2021-03-05')
  expect(registrationDaysLate({ dueOn, registeredOn: null, today })).toBe(5)
  expect(registrationDaysLate({ dueOn, registeredOn: plainDate('2021-03-06'), today })).toBe(1)
  expect(registrationDaysLate({ dueOn, registeredOn: plainDate('2021-03-01'), today })).toBe(0)
  expect(registrationDaysLate({ dueOn: null, registeredOn: null, today })).toBe(0)
})
