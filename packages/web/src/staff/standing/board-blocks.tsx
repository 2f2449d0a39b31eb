import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { BulletBar } from '../../ui/bullet-bar.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { barOf, paceOf, shapeOf, worstFirst } from './board-groups.ts'
import { boardAddress, type BoardSearch } from './board-search.ts'
import { goalWords, shownFigure } from './board-words.ts'
import type { BoardAnswer } from './board.ts'
import styles from './board-blocks.module.css'
import { TargetPanel } from './target-panel.tsx'

/** The board under a thumb: a block a target, the worst first. */
export function BoardBlocks({ board, search }: { board: BoardAnswer; search: BoardSearch }) {
  const { t } = useTranslation(['standing', 'common'])
  return (
    <ul className="plain-list">
      {worstFirst(board.rows).map((row) => {
        const isOpen = row.targetId === search['chi-tieu']
        const shape = shapeOf(row.status)
        return (
          <li key={row.targetId} className={styles.block}>
            <AppLink
              href={boardAddress(board.campaign.id, search, { 'chi-tieu': isOpen ? undefined : row.targetId })}
              className={styles.name}
              aria-expanded={isOpen}
            >
              <span>{row.indicator}</span>
              <span className={styles.units}>
                {t('standing:units', { reported: row.reported, expected: row.expected })}
              </span>
            </AppLink>
            <BulletBar
              progress={row.value === null ? null : barOf(row)}
              pace={row.bar === null ? null : paceOf(row)}
              status={shape}
              height={10}
            />
            <div className={styles.line}>
              <span>
                <strong>{row.value === null ? t('common:noFigure') : shownFigure(row.value)}</strong>
                {` / ${goalWords(t, row)} ${row.measureUnit ?? ''}`}
                {row.pledged !== null && ` · ${t('standing:pledged', { value: shownFigure(row.pledged) })}`}
              </span>
              <StatusMark status={shape}>{t(`standing:status.${row.status}`)}</StatusMark>
            </div>
            {isOpen && <TargetPanel board={board} search={search} row={row} />}
          </li>
        )
      })}
    </ul>
  )
}
