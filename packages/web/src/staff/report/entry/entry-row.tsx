import { TextInput } from '@mantine/core'
import { round } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { Figure } from '../../../ui/figure.tsx'
import grid from '../../../ui/grid/grid.module.css'
import type { ReportRow } from '../report.ts'
import { cellKeyOf } from './cell-text.ts'
import type { EntryProps } from './entry-props.ts'
import styles from './entry-grid.module.css'
import { EvidenceCell } from './evidence-cell.tsx'
import { FigureCell } from './figure-cell.tsx'
import { FindingRows } from './finding-rows.tsx'
import { COLUMNS } from './grid-columns.ts'
import { OwnerSide } from '../answers/owner-side.tsx'
import { columnsNow, findingsOf, isEmptyCell } from './row-view.ts'
import { cellIn, withCell } from './sheet.ts'

interface EntryRowProps extends EntryProps {
  row: ReportRow
  index: number
  named: 'target' | 'subject'
}

/** One target of the sheet, and under it what it is asked about. */
export function EntryRow(props: EntryRowProps) {
  const { form, entry, mayType, row, index, named } = props
  const { t } = useTranslation('report')
  const columns = columnsNow(entry.sheet, row)
  const findings = findingsOf(entry.sheet, row)
  const wrong = findings.some((finding) => !isEmptyCell(finding) && !finding.explained)
  const note = cellIn(entry.sheet, row, 'this-period').note
  const place = named === 'target' ? row.indicator : `${row.indicator}, ${row.subject.name}`
  return (
    <>
      <tr className={wrong ? styles.wrong : undefined}>
        <th scope="row" className={grid.name}>
          {named === 'target' ? row.indicator : row.subject.name}
        </th>
        <td>{row.measureUnit}</td>
        <td className={`n ${grid.right}`}>{shown(row.assigned)}</td>
        <td className={`n ${grid.right}`}>{shown(columns.samePeriodLastYear)}</td>
        <td className={`n ${grid.right}`}>{shown(row.previous)}</td>
        <td className={`${grid.now} ${styles.now}`}>
          <FigureCell {...props} place={place} measure="this-period" findings={findings} />
        </td>
        <td className={`n ${grid.right}`}>
          {row.accumulation === 'cumulative' ? shown(columns.cumulative) : shown(columns.thisPeriod)}
        </td>
        <td>
          <FigureCell {...props} place={place} measure="year-estimate" findings={findings} />
        </td>
        <td className={`n ${grid.right}`}>{shown(columns.percentOfPlan, 1)}</td>
        <td className={`n ${grid.right}`}>{shown(columns.percentOfSamePeriod, 1)}</td>
        <td>
          <EvidenceCell form={form} mayType={mayType} targetId={row.targetId} place={place} />
        </td>
        <td className={styles.note}>
          {mayType ? (
            <TextInput
              aria-label={t('grid.noteOf', { place })}
              value={note}
              data-row={index}
              data-field="note"
              maxLength={2000}
              onChange={(event) => {
                const key = cellKeyOf(row, 'this-period')
                entry.type(withCell(entry.sheet, key, { note: event.currentTarget.value }), `${key}/note`)
              }}
            />
          ) : (
            note
          )}
        </td>
      </tr>
      {row.answer !== null && row.answer.status !== 'agreed' && row.answer.status !== 'silent' && (
        <tr className={styles.finding}>
          <td colSpan={COLUMNS}>
            <OwnerSide form={form} row={row} />
          </td>
        </tr>
      )}
      <FindingRows entry={entry} row={row} index={index} findings={findings} mayType={mayType} />
    </>
  )
}

/** A figure in its column; nothing where there is none, for an empty cell is not a 0. */
function shown(value: string | null, places = 2) {
  return value === null ? null : <Figure value={round(value, places)} />
}
