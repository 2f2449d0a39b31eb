import { Button } from '@mantine/core'
import { formatVietnameseNumber } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { chosenLanguage } from '../../../i18n/i18n.ts'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { ReportRow } from '../report.ts'
import { cellKeyOf } from './cell-text.ts'
import styles from './entry-grid.module.css'
import { COLUMNS } from './grid-columns.ts'
import { findingWords, isEmptyCell, mendOf, type RowFinding } from './row-view.ts'
import { withCell } from './sheet.ts'
import type { Entry } from './use-entry.ts'

export const findingId = (cellKey: string): string => `hoi-${cellKey.replaceAll('/', '-')}`

interface FindingRowsProps {
  entry: Entry
  row: ReportRow
  index: number
  findings: readonly RowFinding[]
  mayType: boolean
}

/** Under its cell: why a figure is asked about, the mend where it is plain, and the way to explain it. */
export function FindingRows({ entry, row, index, findings, mayType }: FindingRowsProps) {
  return findings
    .filter((finding) => !isEmptyCell(finding) && !finding.explained)
    .map((finding) => (
      <tr key={`${finding.measure}/${finding.code}`} className={styles.finding}>
        <td colSpan={COLUMNS}>
          <FindingLine entry={entry} row={row} index={index} finding={finding} mayType={mayType} />
        </td>
      </tr>
    ))
}

interface FindingLineProps extends Omit<FindingRowsProps, 'findings'> {
  finding: RowFinding
  size?: 'xs' | 'lg'
}

export function FindingLine({ entry, row, index, finding, mayType, size = 'xs' }: FindingLineProps) {
  const { t } = useTranslation('report')
  const key = cellKeyOf(row, finding.measure)
  const mend = mendOf(entry.sheet, row, finding)
  return (
    <div className={styles.findingLine}>
      <span id={findingId(key)}>
        <StatusMark status={finding.kind === 'fault' ? 'off' : 'risk'}>
          {findingWords(finding, chosenLanguage())}
        </StatusMark>
      </span>
      {mayType && mend !== undefined && (
        <Button
          size={size}
          variant="default"
          onClick={() => entry.type(withCell(entry.sheet, key, { value: formatVietnameseNumber(mend) }), null)}
        >
          {t('grid.mend', { value: formatVietnameseNumber(mend) })}
        </Button>
      )}
      {mayType && finding.kind === 'oddity' && (
        <Button size={size} variant="subtle" onClick={() => focusNote(index)}>
          {t('grid.explain')}
        </Button>
      )}
    </div>
  )
}

function focusNote(index: number): void {
  document.querySelector<HTMLElement>(`[data-row="${index}"][data-field="note"]`)?.focus()
}
