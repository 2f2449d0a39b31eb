import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatInstant } from '../../../ui/format.ts'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { TableColumn } from '../../../ui/table-column.ts'
import { dueWords, shapeOf, sumWords, valueWords } from './quick-words.ts'
import type { QuickQuestion, QuickRow, QuickTable, QuickView } from './quick.ts'
import styles from './quick.module.css'

/** Twelve columns are wider than most desks: the arrows move the table sideways. */
const SCROLLED_BY_KEYS = { tabIndex: 0 }

interface QuickAnswersProps {
  view: QuickView
  table: QuickTable
}

/** Rows are units, columns are questions; the foot holds the sums with "k/n đơn vị". */
export function QuickAnswers({ view, table }: QuickAnswersProps) {
  const { t } = useTranslation('quick')
  return (
    <section
      className={styles.frame}
      style={{ '--questions': view.questions.length }}
      aria-label={t('table.caption')}
      {...SCROLLED_BY_KEYS}
    >
      <DataTable
        caption={t('table.caption')}
        columns={columnsOf(t, view, table)}
        rows={table.rows}
        rowKey={(row) => row.unit.id}
        empty={null}
      />
    </section>
  )
}

function columnsOf(t: TFunction<'quick'>, view: QuickView, table: QuickTable): TableColumn<QuickRow>[] {
  return [
    { key: 'unit', head: t('table.unit'), cell: (row) => row.unit.name, foot: t('table.sum'), width: '16rem' },
    ...view.questions.map((question): TableColumn<QuickRow> => ({
      key: question.questionId,
      head: question.measureUnit === null ? question.words : `${question.words} (${question.measureUnit})`,
      figures: question.kind === 'number',
      wide: question.kind === 'text',
      cell: (row) => {
        const value = row.values.find((one) => one.questionId === question.questionId)?.value
        return value === undefined ? null : valueWords(t, question, value)
      },
      foot: <Sum t={t} table={table} question={question} />,
    })),
    {
      key: 'sent',
      head: t('table.sent'),
      cell: (row) => <Sent t={t} row={row} />,
      foot: null,
      wide: true,
      width: '15rem',
    },
  ]
}

interface SumProps {
  t: TFunction<'quick'>
  table: QuickTable
  question: QuickQuestion
}

function Sum({ t, table, question }: SumProps) {
  const { sums, of } = sumWords(t, table, question)
  return (
    <>
      {sums.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div className={styles.second}>{of}</div>
    </>
  )
}

function Sent({ t, row }: { t: TFunction<'quick'>; row: QuickRow }) {
  return (
    <>
      <StatusMark status={shapeOf(row.due)}>{dueWords(t, row.due)}</StatusMark>
      <div className={styles.second}>
        {row.sentAt !== null && `${formatInstant(row.sentAt)} · ${row.sentBy ?? ''}`}
        {row.revision > 1 && ` · ${t('table.revision', { revision: row.revision })}`}
        {row.sentAt === null && row.urgedAt !== null && t('table.urged', { at: formatInstant(row.urgedAt) })}
      </div>
    </>
  )
}
