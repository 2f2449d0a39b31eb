import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { dueState, lastDayOfTerm } from './due.ts'
import {
  type ReportFact,
  isReturned,
  isVerified,
  nextReportActions,
  refuseUnlessNow,
  reportState,
  reportStatus,
} from './status.ts'

const act = { revision: 1, at: '2021-06-10T02:00:00Z' }
const sent: ReportFact[] = [
  { ...act, kind: 'drafted' },
  { ...act, kind: 'presented' },
  { ...act, kind: 'approved', decidedBy: 'leader', enteredBy: 'clerk' },
  { ...act, kind: 'sent' },
]

test('a report goes from draft over the leader to its superior', () => {
  expect(sent.map((_, at) => reportStatus(sent.slice(0, at + 1)))).toEqual(['draft', 'presented', 'approved', 'sent'])
  expect(reportState(sent)).toMatchObject({ decidedBy: 'leader', enteredBy: 'clerk' })
  expect(reportStatus([])).toBe('none')
})

test('one row is sent back while the others stay accepted', () => {
  const facts: ReportFact[] = [
    ...sent,
    { ...act, kind: 'verified', figureKeys: [] },
    { ...act, kind: 'returned', figureKeys: ['a'], reason: 'sai kỳ' },
  ]
  const state = reportState(facts)
  expect(state.status).toBe('returned')
  expect([isReturned(state, 'a'), isVerified(state, 'a')]).toEqual([true, false])
  expect([isReturned(state, 'b'), isVerified(state, 'b')]).toEqual([false, true])
})

test('a returned report is amended as a new revision, and the old one can no longer change it', () => {
  const facts: ReportFact[] = [
    ...sent,
    { ...act, kind: 'returned', figureKeys: [], reason: 'thiếu' },
    { ...act, revision: 2, kind: 'drafted' },
  ]
  expect(reportStatus(facts)).toBe('draft')
  expect(reportStatus([...facts, { ...act, kind: 'verified', figureKeys: [] }])).toBe('draft')
})

test('a sent report is never edited and nothing is sent unapproved', () => {
  expect(nextReportActions.sent).not.toContain('edit')
  expect(() => refuseUnlessNow('sent', 'edit')).toThrow('report.not-now')
  expect(() => refuseUnlessNow('draft', 'send')).toThrow('report.not-now')
  expect(() => refuseUnlessNow('approved', 'send')).not.toThrow()
})

test('what the leader hands back is a draft again, without his decision', () => {
  const facts: ReportFact[] = [...sent.slice(0, 3), { ...act, kind: 'handed-back', reason: 'xem lại mục 2' }]
  expect(reportState(facts)).toMatchObject({ status: 'draft', decidedBy: null })
})

const due = (today: string, receivedOn: string | null = null, acceptedAs: string | null = null) =>
  dueState({
    dueOn: plainDate('2021-06-15'),
    today: plainDate(today),
    receivedOn: receivedOn === null ? null : plainDate(receivedOn),
    acceptedAs: acceptedAs === null ? null : plainDate(acceptedAs),
  })

test('a report is late from the day after its last day', () => {
  expect(due('2021-06-01').kind).toBe('due-later')
  expect(due('2021-06-08')).toEqual({ kind: 'due-soon', daysLeft: 7, daysLate: 0 })
  expect(due('2021-06-15').kind).toBe('due-today')
  expect(due('2021-06-16')).toEqual({ kind: 'late', daysLeft: -1, daysLate: 1 })
})

test('lateness goes by the day of receipt unless the superior accepts another', () => {
  expect(due('2021-07-01', '2021-06-15').kind).toBe('sent')
  expect(due('2021-07-01', '2021-06-18')).toMatchObject({ kind: 'sent-late', daysLate: 3 })
  expect(due('2021-07-01', '2021-06-18', '2021-06-14').kind).toBe('sent')
})

test('a term that ends on a Sunday or a holiday ends with the next working day', () => {
  const calendar = {
    daysOff: new Set([plainDate('2021-05-03')]),
    workingWeekendDays: new Set([plainDate('2024-05-04')]),
  }
  expect(lastDayOfTerm(plainDate('2021-05-01'), calendar)).toBe('2021-05-04')
  expect(lastDayOfTerm(plainDate('2024-05-04'), calendar)).toBe('2024-05-04')
})

test('an acceptance that is taken back leaves the report waiting to be checked; nobody else can take back anything', () => {
  const accepted: ReportFact[] = [...sent, { ...act, kind: 'verified', figureKeys: [] }]
  const state = reportState([...accepted, { ...act, kind: 'verification-withdrawn' }])
  expect([state.status, isVerified(state, 'a')]).toEqual(['sent', false])
  expect(() => refuseUnlessNow('sent', 'withdraw-verification')).toThrow('report.not-now')
  expect(() => refuseUnlessNow(reportState(accepted).status, 'withdraw-verification')).not.toThrow()
})
