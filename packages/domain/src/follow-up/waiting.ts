import { type DeliveryState, isDeliveryOverdue } from '../cascade/status.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { RefusalParams } from '../kernel/refusal.ts'
import type { ReportStatus } from '../report/status.ts'
import type { TodayKind, WaitingFact } from './today.ts'

/** A report that the reader's unit owes. */
export interface OwedReport {
  readonly reportDutyId: string
  readonly params: RefusalParams
  readonly dueOn: PlainDate
  readonly status: ReportStatus
}

/**
 * What an owed report asks of the reader: whoever decides is asked to approve, whoever writes to write, amend or send.
 * Once sent it waits for the superior; once verified it asks nothing.
 */
export function waitingReport(
  report: OwedReport,
  reader: { readonly writes: boolean; readonly decides: boolean },
  today: PlainDate,
): WaitingFact | null {
  const fact = (kind: TodayKind, waitsForOthers: boolean): WaitingFact => ({
    kind,
    subjectId: report.reportDutyId,
    params: report.params,
    dueOn: kind === 'answer-awaited' ? null : report.dueOn,
    waitsForOthers,
  })
  switch (report.status) {
    case 'none':
    case 'draft':
    case 'approved':
      return reader.writes ? fact(report.dueOn < today ? 'report-late' : 'report-due', false) : null
    case 'presented':
      if (reader.decides) return fact('approval-waiting', false)
      return reader.writes ? fact('approval-waiting', true) : null
    case 'returned':
      return reader.writes ? Object.assign(fact('report-returned', false), { dueOn: null }) : null
    case 'sent':
      return reader.writes || reader.decides ? fact('answer-awaited', true) : null
    case 'verified':
      return null
    default:
      return report.status satisfies never
  }
}

/** A document that came to the reader's unit. */
export interface ArrivedDocument {
  readonly deliveryId: string
  readonly params: RefusalParams
  readonly registerBy: PlainDate | null
  readonly state: DeliveryState
}

/** What an arrived document asks: the clerk to enter it in the book, each person who has to read it to confirm. */
export function waitingDelivery(
  document: ArrivedDocument,
  reader: { readonly personId: string; readonly registers: boolean; readonly hasToRead: boolean },
  today: PlainDate,
): WaitingFact[] {
  const { state, deliveryId, params, registerBy } = document
  const facts: WaitingFact[] = []
  const inBook = state.registeredAt !== null || state.relayedAt !== null
  if (reader.registers && !inBook && state.status !== 'pending') {
    const dueOn = isDeliveryOverdue(state, registerBy, today) ? registerBy : null
    facts.push({ kind: 'document-unregistered', subjectId: deliveryId, params, dueOn, waitsForOthers: false })
  }
  if (reader.hasToRead && inBook && !state.acknowledgedBy.has(reader.personId))
    facts.push({ kind: 'document-unread', subjectId: deliveryId, params, dueOn: null, waitsForOthers: false })
  return facts
}
