import { Button, FileButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../ui/api.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import type { EntryProps } from './entry-props.ts'
import styles from './entry.module.css'
import { useWorkbook, workbookAddress } from './use-workbook.ts'

/** So many faults are read at once; the rest is counted. */
const SHOWN = 50

/** The same report as a spreadsheet: out to be filled in without a network, and in again. */
export function WorkbookExchange({ form, entry }: EntryProps) {
  const { t } = useTranslation('report')
  const taking = useWorkbook(form, entry)
  return (
    <div className={styles.workbook}>
      <Button component="a" variant="default" href={workbookAddress(form.period.id)} download>
        {t('workbook.download')}
      </Button>
      <FileButton
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(file) => {
          if (file !== null) taking.mutate(file)
        }}
      >
        {(props) => (
          <Button {...props} variant="default" loading={taking.isPending}>
            {t('workbook.bring')}
          </Button>
        )}
      </FileButton>
      {taking.isSuccess && <span role="status">{t('workbook.taken')}</span>}
      {taking.error !== null && (
        <div className={styles.workbookFaults}>
          <ErrorNotice title={t('workbook.failed')} error={taking.error} />
          <CellFaults error={taking.error} />
        </div>
      )}
    </div>
  )
}

function CellFaults({ error }: { error: Error }) {
  const { t } = useTranslation('report')
  const faults = error instanceof ApiError ? Object.entries(error.fields) : []
  if (faults.length === 0) return null
  const inOrder = faults.toSorted(([a], [b]) => lineOf(a) - lineOf(b) || (a < b ? -1 : 1))
  return (
    <div className={styles.cellFaults}>
      <table>
        <caption className="sr-only">{t('workbook.faults')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('workbook.cell')}</th>
            <th scope="col">{t('workbook.why')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.slice(0, SHOWN).map(([cell, message]) => (
            <tr key={cell}>
              <th scope="row">{cell}</th>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {inOrder.length > SHOWN && <p>{t('workbook.more', { count: inOrder.length - SHOWN })}</p>}
    </div>
  )
}

const lineOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0)
