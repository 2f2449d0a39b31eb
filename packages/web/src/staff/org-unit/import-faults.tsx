import { useTranslation } from 'react-i18next'
import { DataTable } from '../../ui/data-table.tsx'
import type { FieldErrors } from '../../ui/api.ts'
import styles from './org-unit.module.css'

const columns = ['name', 'code', 'tier', 'branch', 'parentCode', 'file'] as const

/** Each wrong cell as the spreadsheet names it, in the order of its lines. */
export function ImportFaults({ fields }: { fields: FieldErrors }) {
  const { t } = useTranslation('orgUnit')
  const faults = Object.entries(fields)
    .map(([path, message]) => {
      const [, line, column] = /^rows\.(\d+)\.(\w+)$/.exec(path) ?? []
      return { path, line: Number(line ?? 0), column: columns.find((one) => one === column) ?? 'file', message }
    })
    .toSorted((left, right) => left.line - right.line)
  if (faults.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{t('import.faults')}</h3>
      <DataTable
        caption={t('import.faults')}
        rowKey={(fault) => fault.path}
        rows={faults}
        empty={null}
        columns={[
          {
            key: 'reason',
            head: t('import.reason'),
            cell: (fault) => fault.message,
          },
          { key: 'line', head: t('import.line'), width: '56px', figures: true, cell: (fault) => fault.line || '' },
          {
            key: 'column',
            head: t('import.column'),
            width: '96px',
            cell: (fault) => t(`import.fields.${fault.column}`),
          },
        ]}
      />
    </section>
  )
}
