import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import type { BoardSearch } from './board-search.ts'
import { shownFigure } from './board-words.ts'
import { traceQuery, type BoardAnswer, type BoardRow } from './board.ts'
import { ChildBars } from './child-bars.tsx'
import { OutlookWords } from './outlook-words.tsx'
import { SourceChain } from './source-chain.tsx'
import styles from './target-panel.module.css'

interface TargetPanelProps {
  board: BoardAnswer
  search: BoardSearch
  row: BoardRow
}

/** An opened target: the units that make it, its way so far, the words that asked for it, and who is silent. */
export function TargetPanel({ board, search, row }: TargetPanelProps) {
  const { t } = useTranslation('standing')
  const { data, error } = useQuery(traceQuery(row.targetId, search))
  if (error !== null && data === undefined) return <ErrorNotice title={t('traceFailed')} error={error} />
  if (data === undefined) return <SkeletonRows rows={3} />
  return (
    <div className={styles.panel}>
      <section>
        <h3>{t('byUnit', { unit: row.measureUnit ?? '' })}</h3>
        {data.endsHere ? (
          <p className={styles.second}>{t('endsHere', { unit: data.node.name })}</p>
        ) : (
          <ChildBars board={board} search={search} rows={data.childRows} />
        )}
      </section>
      <section>
        <h3>{t('overTime')}</h3>
        <p>{row.reason.message}</p>
        <table className={styles.path}>
          <caption className="sr-only">{t('overTime')}</caption>
          <tbody>
            {row.path.map((point) => (
              <tr key={point.periodId}>
                <th scope="row">{board.periods.find(({ id }) => id === point.periodId)?.name}</th>
                <td className="n">{point.value === null ? t('noneCame') : shownFigure(point.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <OutlookWords row={row} trace={data} />
      </section>
      {data.meaning !== null && (
        <section>
          <h3>{t('meaning')}</h3>
          <p>{data.meaning.definition}</p>
          <p className={styles.second}>{t('meaningOf', { owner: data.meaning.owner, source: data.meaning.source })}</p>
        </section>
      )}
      <SourceChain board={board} trace={data} />
    </div>
  )
}
