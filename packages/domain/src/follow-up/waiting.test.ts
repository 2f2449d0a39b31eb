import { expect, test } from 'vitest'
import { deliveryState } from '../cascade/status.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { ReportStatus } from '../report/status.ts'
import { waitingDelivery, waitingReport } from './waiting.ts'

const dueOn = plainDate('2021-06-15')
const writer = { writes: true, decides: false }
const leader = { writes: false, decides: true }
const of = (status: ReportStatus, reader: typeof writer, today = '2021-06-10') =>
  waitingReport({ reportDutyId: 'd', params: {}, dueOn, status }, reader, plainDate(today))

test('an unsent report waits for its writer and is late from the day after its last day', () => {
  expect(of('draft', writer)).toMatchObject({ kind: 'report-due', dueOn })
  expect(of('approved', writer, '2021-06-16')?.kind).toBe('report-late')
  expect(of('draft', leader)).toBeNull()
})

test('a presented report waits for the leader, and for its writer it waits for another', () => {
  expect(of('presented', leader)).toMatchObject({ kind: 'approval-waiting', waitsForOthers: false })
  expect(of('presented', writer)).toMatchObject({ kind: 'approval-waiting', waitsForOthers: true })
})

test('a returned report is to be done now; a sent one waits for the superior; a verified one asks nothing', () => {
  expect(of('returned', writer)).toMatchObject({ kind: 'report-returned', dueOn: null })
  expect(of('sent', writer)).toMatchObject({ kind: 'answer-awaited', waitsForOthers: true })
  expect(of('verified', writer)).toBeNull()
})

const at = '2021-02-02T02:00:00Z'
const kinds = (
  facts: Parameters<typeof deliveryState>[0],
  reader: { registers: boolean; hasToRead: boolean },
  today = '2021-02-02',
) =>
  waitingDelivery(
    { deliveryId: 'd', params: {}, registerBy: plainDate('2021-02-03'), state: deliveryState(facts) },
    { personId: 'me', ...reader },
    plainDate(today),
  ).map(({ kind, dueOn }) => [kind, dueOn])

test('what arrives is first entered in the book, then read by those who have to', () => {
  const both = { registers: true, hasToRead: true }
  expect(kinds([], both)).toEqual([])
  expect(kinds([{ kind: 'delivered', at }], both)).toEqual([['document-unregistered', null]])
  expect(kinds([{ kind: 'delivered', at }], both, '2021-02-05')).toEqual([['document-unregistered', '2021-02-03']])
  expect(kinds([{ kind: 'registered', at }], both)).toEqual([['document-unread', null]])
  expect(
    kinds(
      [
        { kind: 'registered', at },
        { kind: 'acknowledged', at, personId: 'me' },
      ],
      both,
    ),
  ).toEqual([])
})
