import type { TFunction } from 'i18next'
import { formatDate } from '../../ui/format.ts'
import type { ReportForm, ReportListItem, ReportStatus } from './report.ts'

type Words = TFunction<['report', 'common']>

/** Where a report stands against its last day: "còn 1 ngày", "quá hạn 3 ngày", "đã gửi đúng hạn". */
export function dueWords(t: Words, due: ReportListItem['due']): string {
  switch (due.kind) {
    case 'sent':
      return t('report:due.sent')
    case 'sent-late':
      return t('report:due.sentLate', { days: due.daysLate })
    case 'late':
      return t('report:due.late', { days: due.daysLate })
    case 'due-today':
      return t('report:due.today')
    default:
      return t('report:due.left', { days: due.daysLeft })
  }
}

export const isLate = (due: ReportListItem['due']): boolean => due.kind === 'late' || due.kind === 'sent-late'

/** The shape beside the step at which a report stands. */
export const shapeOf = (status: ReportStatus): 'todo' | 'risk' | 'on' | 'off' | 'done' =>
  ({ none: 'todo', draft: 'todo', presented: 'risk', approved: 'risk', sent: 'on', returned: 'off', verified: 'done' })[
    status
  ] as 'todo' | 'risk' | 'on' | 'off' | 'done'

/** A letter as people name it: its symbol and day. */
export function letterWords(t: Words, letter: NonNullable<ReportForm['letter']>): string {
  const symbol = letter.symbol ?? t('report:letterWithoutSymbol')
  return letter.issuedOn === null ? symbol : t('report:letter', { symbol, date: formatDate(letter.issuedOn) })
}
