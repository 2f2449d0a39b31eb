import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../../ui/data-table.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { ReportForm, ReportRow } from '../report.ts'
import type { useReportSteps } from '../steps/use-report-steps.ts'
import { WordsForm } from '../steps/words-form.tsx'
import { checkColumns, placeOf } from './check-columns.tsx'
import styles from './check.module.css'

interface CheckTableProps {
  form: ReportForm
  steps: ReturnType<typeof useReportSteps>
}

const keyOf = (row: ReportRow): string => `${row.targetId}/${row.subject.id}`

/** Figures as they were sent, beside what they are held against, each with its verdict. */
export function CheckTable({ form, steps }: CheckTableProps) {
  const { t } = useTranslation(['report', 'common'])
  const [returning, setReturning] = useState<string | null>(null)
  const mayVerify = form.abilities.includes('report.verify')
  const mayReturn = form.abilities.includes('report.return')
  const columns = checkColumns(t, form, (row) => verdict(row))
  return (
    <div className={styles.frame} {...(mayVerify ? {} : { tabIndex: 0 })}>
      <DataTable
        caption={t('report:grid.label')}
        columns={columns}
        rows={form.rows}
        rowKey={keyOf}
        chosenKey={returning ?? undefined}
        empty={null}
      />
    </div>
  )

  function verdict(row: ReportRow) {
    const place = placeOf(form, row)
    const figures = [{ targetId: row.targetId, subjectUnitId: row.subject.id }]
    if (returning === keyOf(row))
      return (
        <WordsForm
          kind="return"
          asksWho={false}
          isPending={steps.pending === 'return'}
          onCancel={() => setReturning(null)}
          onSend={({ reason }) => {
            steps.take({ kind: 'return', reason, figures })
            setReturning(null)
          }}
        />
      )
    return (
      <div className={styles.verdict}>
        {row.verified && <StatusMark status="done">{t('report:check.accepted')}</StatusMark>}
        {row.returned !== null && (
          <StatusMark status="off">{t('report:check.returned', { reason: row.returned })}</StatusMark>
        )}
        {mayVerify && !row.verified && (
          <Button
            size="xs"
            variant="default"
            aria-label={t('report:check.acceptOf', { place })}
            onClick={() => steps.take({ kind: 'verify', figures })}
          >
            {t('report:check.accept')}
          </Button>
        )}
        {mayReturn && row.returned === null && (
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('report:check.returnOf', { place })}
            onClick={() => setReturning(keyOf(row))}
          >
            {t('report:check.return')}
          </Button>
        )}
      </div>
    )
  }
}
