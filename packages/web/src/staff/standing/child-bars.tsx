import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { BulletBar } from '../../ui/bullet-bar.tsx'
import { boardAddress, type BoardSearch } from './board-search.ts'
import { shownFigure } from './board-words.ts'
import type { BoardAnswer, ChildStanding } from './board.ts'
import styles from './target-panel.module.css'

interface ChildBarsProps {
  board: BoardAnswer
  search: BoardSearch
  rows: readonly ChildStanding[]
}

/** Units ranked; neutral bars, for only a target has a status. Those that owe a figure and are silent stand hatched. */
export function ChildBars({ board, search, rows }: ChildBarsProps) {
  const { t } = useTranslation(['standing', 'common'])
  const shown = rows.filter((row) => row.expected > 0 || row.value !== null)
  const hasPledges = shown.some((row) => row.pledged !== null)
  if (shown.length === 0) return <p className={styles.second}>{t('standing:noChildren')}</p>
  return (
    <table className={styles.children}>
      <caption className="sr-only">{t('standing:byUnit', { unit: '' })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('standing:child.unit')}</th>
          <th scope="col">
            <span className="sr-only">{t('standing:columns.bar')}</span>
          </th>
          <th scope="col">{t('standing:child.percent')}</th>
          <th scope="col">{t('standing:child.value')}</th>
          <th scope="col">{t('standing:child.goal')}</th>
          {hasPledges && <th scope="col">{t('standing:child.pledged')}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={row.node.id}>
            <th scope="row">
              <AppLink href={boardAddress(board.campaign.id, search, { nut: row.node.id })}>{row.node.name}</AppLink>
            </th>
            <td className={styles.barCell}>
              <BulletBar
                progress={
                  row.value === null || row.silent ? null : row.percentOfPlan === null ? 0 : Number(row.percentOfPlan)
                }
                status="neutral"
              />
            </td>
            <td className="n">{row.percentOfPlan === null || row.silent ? '' : shownFigure(row.percentOfPlan, 1)}</td>
            <td className="n">{row.value === null || row.silent ? t('common:noFigure') : shownFigure(row.value)}</td>
            <td className="n">{row.goal === null ? '' : shownFigure(row.goal)}</td>
            {hasPledges && <td className="n">{row.pledged === null ? '' : shownFigure(row.pledged)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
