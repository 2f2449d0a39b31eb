import { placeName } from '@thidua/domain/kernel/names'
import { useTranslation } from 'react-i18next'
import { BulletBar } from '../../../ui/bullet-bar.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { barOf, paceOf, shapeOf, SHAPES } from '../board-groups.ts'
import { goalWords, shownFigure } from '../board-words.ts'
import type { BoardRow } from '../board.ts'
import type { MatrixRow } from '../matrix.ts'
import { standingOf } from './wall.ts'
import styles from './wall.module.css'

/** A page of targets, as large as a room needs them. */
export function WallTargets({ rows }: { rows: readonly BoardRow[] }) {
  const { t } = useTranslation(['standing', 'common'])
  return (
    <table className={styles.table}>
      <caption className="sr-only">{t('standing:view.targets')}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.targetId}>
            <th scope="row">{row.indicator}</th>
            <td className={styles.value}>
              {row.value === null ? (
                <span className={styles.second}>{t('common:noFigure')}</span>
              ) : (
                shownFigure(row.value)
              )}
              <span className={styles.second}>
                {goalWords(t, row)} {row.measureUnit}
              </span>
            </td>
            <td className={styles.bar}>
              <BulletBar
                progress={row.value === null ? null : barOf(row)}
                pace={row.bar === null ? null : paceOf(row)}
                status={shapeOf(row.status)}
                height={10}
              />
            </td>
            <td className={styles.status}>
              <StatusMark status={shapeOf(row.status)} size={20}>
                {t(`standing:status.${row.status}`)}
              </StatusMark>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A page of units: how many of their targets stand how. */
export function WallUnits({ rows }: { rows: readonly MatrixRow[] }) {
  const { t } = useTranslation('standing')
  return (
    <table className={styles.table}>
      <caption className="sr-only">{t('matrix.label')}</caption>
      <tbody>
        {rows.map(({ node, cells }) => {
          const all = standingOf(cells)
          return (
            <tr key={node.id}>
              <th scope="row">{placeName(node.name)}</th>
              <td className={styles.value}>
                {all.judged === 0 ? (
                  <span className={styles.second}>{t('map.none')}</span>
                ) : (
                  `${all.good}/${all.judged}`
                )}
              </td>
              {SHAPES.map((shape) => (
                <td key={shape} className={styles.status}>
                  <StatusMark status={shape} size={20}>
                    {cells.filter((cell) => shapeOf(cell.status) === shape).length} {t(`shapes.${shape}`)}
                  </StatusMark>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
