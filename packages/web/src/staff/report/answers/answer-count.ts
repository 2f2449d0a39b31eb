import { countAnswers } from '@thidua/domain/report/answer'
import type { TFunction } from 'i18next'
import type { ReportRow } from '../report.ts'

/** "Thống nhất 8/11, 1 có ý kiến, 2 chưa trả lời"; nothing where no figure of others was sent. */
export function answerCountWords(t: TFunction<'answer'>, rows: readonly ReportRow[]): string | null {
  const statuses = rows.flatMap(({ answer }) => (answer === null ? [] : [answer.status]))
  return statuses.length === 0 ? null : t('count', { ...countAnswers(statuses) })
}
