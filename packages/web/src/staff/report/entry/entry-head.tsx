import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDate } from '../../../ui/format.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { ProvenanceChip } from '../../../ui/provenance-chip.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { dueWords, isLate, letterWords, shapeOf } from '../report-words.ts'
import { AmendedNotice } from '../amended-notice.tsx'
import { AboutUsLink } from '../answers/about-us-link.tsx'
import { answerCountWords } from '../answers/answer-count.ts'
import type { ReportForm } from '../report.ts'
import { EMPTY_CELL, cellKeyOf } from './cell-text.ts'
import type { EntryProps } from './entry-props.ts'
import styles from './entry.module.css'
import { SaveState } from './save-state.tsx'

/** Which letter demands the report, to whom it goes, until when, and how far it is. */
export function EntryHead({ form, entry, mayType }: EntryProps) {
  const { t } = useTranslation(['report', 'common'])
  const due = t('entry.due', { date: formatDate(form.period.dueOn), state: dueWords(t, form.due) })
  const { t: words } = useTranslation('answer')
  const agreed = answerCountWords(words, form.rows)
  const answered = form.rows.filter((row) => {
    const cell = entry.sheet.cells[cellKeyOf(row, 'this-period')] ?? EMPTY_CELL
    return cell.notYet || cell.value !== '' || (cell.numerator !== '' && cell.denominator !== '')
  }).length
  return (
    <>
      <PageHead
        above={
          <>
            <AppLink href="/bao-cao">{t('list.title')}</AppLink> · {form.campaign.title}
          </>
        }
        title={form.period.name}
        lead={
          <>
            {t('entry.to', { receiver: form.receiver.name })} ·{' '}
            <span className={isLate(form.due) ? styles.late : undefined}>{due}</span>
            {form.rows.length > 0 && ` · ${t('entry.answered', { answered, all: form.rows.length })}`}
            {agreed !== null && ` · ${agreed}`}
          </>
        }
        aside={mayType ? <SaveState entry={entry} /> : <Step form={form} />}
      />
      <Demand form={form} />
      <AmendedNotice amended={form.amended} />
      <AboutUsLink periodId={form.period.id} />
    </>
  )
}

function Step({ form }: { form: ReportForm }) {
  const { t } = useTranslation('report')
  return (
    <StatusMark status={shapeOf(form.status)}>
      {t(`status.${form.status}`)}
      {form.revision > 1 && ` · ${t('revision', { revision: form.revision })}`}
    </StatusMark>
  )
}

function Demand({ form }: { form: ReportForm }) {
  const { t } = useTranslation(['report', 'common'])
  const { letter } = form
  if (letter === null) return null
  return (
    <p className={styles.demand}>
      <span>{t('entry.demandedBy')}</span>
      <ProvenanceChip kind="document" href={`/van-ban/${letter.documentId}`}>
        {letterWords(t, letter)}
      </ProvenanceChip>
      {letter.subject !== null && <span>{letter.subject}</span>}
    </p>
  )
}
