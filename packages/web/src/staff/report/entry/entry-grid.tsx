import { Fragment, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import grid from '../../../ui/grid/grid.module.css'
import { useGridKeys } from '../../../ui/grid/use-grid-keys.ts'
import type { ReportRow } from '../report.ts'
import type { EntryProps } from './entry-props.ts'
import styles from './entry-grid.module.css'
import { AFTER_COLUMNS, COLUMNS, CONTEXT_COLUMNS } from './grid-columns.ts'
import { EntryRow } from './entry-row.tsx'
import { GridFoot } from './grid-foot.tsx'
import { pasteInto, placeOf } from './paste.ts'
import { WorkbookExchange } from './workbook-exchange.tsx'

/** The sheet of figures: only this period and the year's estimate can be typed; the rest is worked out as one types. */
export function EntryGrid(props: EntryProps) {
  const { form, entry, mayType } = props
  const { t } = useTranslation('report')
  const frame = useRef<HTMLDivElement>(null)
  const keys = useGridKeys(frame, {
    undo: () => entry.tell({ kind: 'undo' }),
    redo: () => entry.tell({ kind: 'redo' }),
    paste: (from, block) => {
      const place = placeOf(from.row, from.field)
      if (place !== undefined) entry.type(pasteInto(entry.sheet, form.rows, place, block).sheet, null)
    },
  })
  const isOwner = form.rows.some((row) => row.subject.id !== form.reporter.id)
  return (
    <section aria-label={t('grid.label')} className={styles.section}>
      <div ref={frame} className={grid.frame} {...(mayType ? keys : { tabIndex: 0 })}>
        <table className={`${grid.grid} ${styles.sheet}`}>
          <caption className="sr-only">{t('grid.label')}</caption>
          <GridHead />
          <tbody>
            {form.rows.map((row, index) => (
              <Fragment key={`${row.targetId}/${row.subject.id}`}>
                {isOwner && row.targetId !== form.rows[index - 1]?.targetId && <TargetHead row={row} />}
                <EntryRow {...props} row={row} index={index} named={isOwner ? 'subject' : 'target'} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {mayType && <GridFoot {...props} />}
      {mayType && <WorkbookExchange {...props} />}
    </section>
  )
}

function GridHead() {
  const { t } = useTranslation('report')
  return (
    <thead>
      <tr>
        <th scope="col" className={grid.name}>
          {t('grid.target')}
        </th>
        {CONTEXT_COLUMNS.map((column) => (
          <th key={column} scope="col" className={column === 'measureUnit' ? undefined : grid.right}>
            {t(`grid.${column}`)}
          </th>
        ))}
        <th scope="col" className={`${grid.right} ${grid.now} ${styles.now}`}>
          {t('grid.thisPeriod')}
        </th>
        {AFTER_COLUMNS.map((column) => (
          <th key={column} scope="col" className={grid.right}>
            {t(`grid.${column}`)}
          </th>
        ))}
        <th scope="col">{t('grid.evidence')}</th>
        <th scope="col">{t('grid.note')}</th>
      </tr>
    </thead>
  )
}

function TargetHead({ row }: { row: ReportRow }) {
  return (
    <tr className={grid.group}>
      <th scope="rowgroup" colSpan={COLUMNS}>
        {row.indicator}
      </th>
    </tr>
  )
}
