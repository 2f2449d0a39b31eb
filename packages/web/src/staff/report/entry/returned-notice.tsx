import { useTranslation } from 'react-i18next'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { ReportForm } from '../report.ts'
import styles from './entry.module.css'
import { returnedIn } from './returned.ts'

/** What the receiver sent back and why, above everything else. */
export function ReturnedNotice({ form }: { form: ReportForm }) {
  const { t } = useTranslation('report')
  const returned = returnedIn(form)
  if (returned.length === 0) return null
  const nameOf = (targetId: string | null, subjectUnitId: string | null): string => {
    const row = form.rows.find((one) => one.targetId === targetId && one.subject.id === subjectUnitId)
    if (row === undefined) return t('returned.whole')
    return row.subject.id === form.reporter.id ? row.indicator : `${row.indicator}, ${row.subject.name}`
  }
  return (
    <section className={styles.returned} aria-labelledby="bi-tra-lai">
      <h2 id="bi-tra-lai">
        <StatusMark status="off">{t('returned.title', { receiver: form.receiver.name })}</StatusMark>
      </h2>
      <ul>
        {returned.map((one) => (
          <li key={`${one.targetId}/${one.subjectUnitId}`}>
            <strong>{nameOf(one.targetId, one.subjectUnitId)}</strong>: {one.reason}
          </li>
        ))}
      </ul>
    </section>
  )
}
