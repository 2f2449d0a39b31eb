import type { PledgeRow, Registration } from '@thidua/contract/registration'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import grid from '../../ui/grid/grid.module.css'
import { useGridKeys } from '../../ui/grid/use-grid-keys.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { goalWords } from '../standing/board-words.ts'
import { levelOf, pasted, textOf } from './pledge-sheet.ts'
import styles from './pledge-table.module.css'
import type { Registering } from './use-registering.ts'

interface PledgeTableProps {
  registration: Registration
  /** Typed on; `null` where it is only read. */
  registering: Registering | null
}

/** Targets by what was assigned and what is pledged; a pledge that is weaker says so under itself. */
export function PledgeTable({ registration, registering }: PledgeTableProps) {
  const { t } = useTranslation('registration')
  const frame = useRef<HTMLDivElement>(null)
  const keys = useGridKeys(frame, {
    undo: () => registering?.tell({ kind: 'undo' }),
    redo: () => registering?.tell({ kind: 'redo' }),
    paste: ({ row }, block) =>
      registering?.tell({ kind: 'typed', texts: pasted(registration, registering.texts, row, block), place: null }),
  })
  return (
    <div ref={frame} className={`${grid.frame} ${styles.frame}`} {...(registering === null ? { tabIndex: 0 } : keys)}>
      <table className={`${grid.grid} ${styles.sheet} ${registering === null ? styles.reading : ''}`}>
        <caption className="sr-only">{t('table.label', { unit: registration.unit.name })}</caption>
        <thead>
          <tr>
            <th scope="col" className={grid.name}>
              {t('table.target')}
            </th>
            <th scope="col" className={grid.right}>
              {t('table.assigned')}
            </th>
            <th scope="col" className={`${grid.right} ${grid.now} ${styles.now}`}>
              {t('table.pledged')}
            </th>
            <th scope="col">{t('table.unit')}</th>
            <th scope="col">{t('table.level')}</th>
          </tr>
        </thead>
        <tbody>
          {registration.rows.map((row, index) => (
            <Row key={row.targetId} row={row} index={index} registering={registering} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, index, registering }: { row: PledgeRow; index: number; registering: Registering | null }) {
  const { t } = useTranslation('registration')
  const { t: inStanding } = useTranslation('standing')
  const text = registering === null ? '' : textOf(registering.texts, row)
  const level = registering === null ? readLevel(row) : levelOf(registering.texts, row)
  const bad = registering !== null && (level === 'weaker' || level === 'unreadable')
  const words = (value: string) => goalWords(inStanding, { ...row, goal: value, goalHigh: null })
  return (
    <tr>
      <th scope="row" className={grid.name}>
        {row.indicator}
      </th>
      <td className={`n ${grid.right} ${styles.assigned}`} data-label={t('table.assigned')}>
        {words(row.assigned)}
      </td>
      <td className={`n ${grid.right} ${grid.now} ${styles.now}`} data-label={t('table.pledged')}>
        {registering === null ? (
          <strong>{row.pledged !== null && words(row.pledged)}</strong>
        ) : (
          <input
            className={bad ? `${grid.input} ${grid.bad}` : grid.input}
            inputMode="decimal"
            autoComplete="off"
            size={1}
            aria-label={t('table.pledgeOf', { target: row.indicator })}
            aria-invalid={bad || undefined}
            aria-describedby={`muc-${row.targetId}`}
            data-row={index}
            data-field="value"
            value={text}
            onChange={(event) =>
              registering.tell({
                kind: 'typed',
                texts: { ...registering.texts, [row.targetId]: event.currentTarget.value },
                place: row.targetId,
              })
            }
          />
        )}
      </td>
      <td className={styles.unit}>{row.change === 'relative' ? '%' : row.measureUnit}</td>
      <td className={styles.level} id={`muc-${row.targetId}`}>
        {level === null ? (
          <StatusMark status="none">{t('level.none')}</StatusMark>
        ) : (
          <StatusMark status={level === 'higher' || level === 'equal' ? 'on' : 'off'}>
            {registering === null && level !== 'unreadable'
              ? t(`levelRead.${level}`)
              : t(`level.${level}`, { assigned: words(row.assigned) })}
          </StatusMark>
        )}
      </td>
    </tr>
  )
}

const readLevel = (row: PledgeRow) =>
  row.pledged === null ? null : levelOf({ [row.targetId]: row.pledged.replace('.', ',') }, row)
