import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { formatDate, formatInstant } from '../../ui/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { ProvenanceChip } from '../../ui/provenance-chip.tsx'
import { shownFigure } from './board-words.ts'
import { useMe } from '../session/me.ts'
import { AnswerWords } from '../report/answers/answer-words.tsx'
import type { BoardAnswer, TraceAnswer } from './board.ts'
import { SilentUnits } from './silent-units.tsx'
import styles from './target-panel.module.css'

/** Where the figure comes from, read downward: the words, the reports, their papers; and who has not reported. */
export function SourceChain({ board, trace }: { board: BoardAnswer; trace: TraceAnswer }) {
  const { t } = useTranslation('standing')
  const me = useMe()
  const { words } = trace
  const at = words.spanStart === null || words.spanEnd === null ? '' : `?trich=${words.spanStart}-${words.spanEnd}`
  return (
    <section>
      <h3>{t('source')}</h3>
      {words.quote !== null && <blockquote className={styles.quote}>{words.quote.replaceAll(/\s+/g, ' ')}</blockquote>}
      {words.addedByPerson && <p className={styles.second}>{t('addedByPerson')}</p>}
      {words.documentId !== null && (
        <p>
          <ProvenanceChip kind="document" href={`/van-ban/${words.documentId}${at}`}>
            {[words.symbol, words.issuedOn === null ? null : formatDate(words.issuedOn)].filter(Boolean).join(' · ')}
          </ProvenanceChip>
        </p>
      )}
      {trace.reports.length > 0 && (
        <ul className={`plain-list ${styles.reports}`}>
          {trace.reports.map((report) => (
            <li key={`${report.reportId}/${report.subject.id}`}>
              <AppLink href={hrefOf(report, board.period?.id ?? '', me.actingOrgUnitId)}>
                {report.reporter.name}
              </AppLink>
              {report.value !== null && `: ${shownFigure(report.value)}`}
              {report.numerator !== null &&
                report.denominator !== null &&
                ` (${shownFigure(report.numerator)}/${shownFigure(report.denominator)})`}
              <span className={styles.second}>
                {` · ${formatInstant(report.submittedAt)} · ${t(`firmness.${report.status}`)}`}
                {report.counts && ` · ${t('counts')}`}
                {report.note !== null && ` · ${report.note}`}
              </span>
              {report.amended && (
                <div>
                  <StatusMark status="risk">{t('amended')}</StatusMark>
                </div>
              )}
              {report.answer !== null && <AnswerWords answer={report.answer} measureUnit={trace.row.measureUnit} />}
              {report.evidence.map((one) => (
                <a key={one.id} className={styles.file} href={`/api/evidence/${one.id}/file`} download>
                  {one.fileName}
                </a>
              ))}
            </li>
          ))}
        </ul>
      )}
      <SilentUnits board={board} trace={trace} />
    </section>
  )
}

/** A unit answers what an owner says of it; others look at the report. */
function hrefOf(report: TraceAnswer['reports'][number], periodId: string, actingOrgUnitId: string): string {
  const isAboutUs = report.source === 'owner' && report.subject.id === actingOrgUnitId
  return `/bao-cao/${periodId}/${isAboutUs ? 've-don-vi' : report.reporter.id}`
}
