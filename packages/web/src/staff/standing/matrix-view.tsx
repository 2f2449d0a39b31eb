import { useQuery } from '@tanstack/react-query'
import { round } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatFigure } from '../../ui/format.ts'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { StatusShape } from '../../ui/status-shape.tsx'
import { shapeOf } from './board-groups.ts'
import { boardAddress, type BoardSearch } from './board-search.ts'
import { matrixQuery, type MatrixAnswer } from './board.ts'
import styles from './matrix.module.css'
import { worstUnitsFirst, type MatrixCell, type MatrixRow } from './matrix.ts'

interface MatrixViewProps {
  campaignId: string
  search: BoardSearch
}

/** Who is where with what: one line a unit, one column a target, shape and percentage in every cell. */
export function MatrixView({ campaignId, search }: MatrixViewProps) {
  const { t } = useTranslation('standing')
  const { data, error, refetch } = useQuery(matrixQuery(campaignId, search))
  if (data === undefined)
    return error === null ? (
      <SkeletonRows rows={12} height={36} />
    ) : (
      <ErrorNotice title={t('matrix.failed')} error={error} action={<RetryButton onRetry={refetch} />} />
    )
  if (data.rows.length === 0) return <EmptyState title={t('matrix.emptyTitle')}>{t('matrix.emptyBody')}</EmptyState>
  return (
    <>
      <p className={styles.note}>{t('matrix.sorted')}</p>
      <section className={styles.frame} aria-label={t('matrix.label')}>
        <table className={styles.matrix}>
          <caption className="sr-only">{t('matrix.label')}</caption>
          <Head matrix={data} />
          <tbody>
            {worstUnitsFirst(data.rows).map((row) => (
              <Row key={row.node.id} matrix={data} row={row} campaignId={campaignId} search={search} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Head({ matrix }: { matrix: MatrixAnswer }) {
  const { t } = useTranslation('standing')
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.unit}>
          {t('matrix.unit')}
        </th>
        {matrix.targets.map((target) => (
          <th key={target.targetId} scope="col" className={styles.target}>
            {target.indicator}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Row({ matrix, row, campaignId, search }: MatrixViewProps & { matrix: MatrixAnswer; row: MatrixRow }) {
  return (
    <tr>
      <th scope="row" className={styles.unit}>
        <AppLink href={boardAddress(campaignId, search, { nut: row.node.id, dang: undefined })}>
          {row.node.name}
        </AppLink>
      </th>
      {matrix.targets.map(({ targetId }) => (
        <Cell
          key={targetId}
          cell={row.cells.find((one) => one.targetId === targetId)}
          href={boardAddress(campaignId, search, { nut: row.node.id, dang: undefined, 'chi-tieu': targetId })}
        />
      ))}
    </tr>
  )
}

function Cell({ cell, href }: { cell: MatrixCell | undefined; href: string }) {
  const { t } = useTranslation('standing')
  if (cell === undefined)
    return (
      <td className={styles.notAsked}>
        <span className="sr-only">{t('matrix.notAsked')}</span>
      </td>
    )
  const shape = shapeOf(cell.status)
  const figure = cell.percentOfPlan ?? cell.value
  const shown = figure === null ? '' : formatFigure(round(figure, cell.percentOfPlan === null ? 1 : 0))
  return (
    <td className={styles[shape]}>
      <AppLink href={href} className={styles.cell}>
        <StatusShape status={shape} />
        <span>
          {shown}
          {cell.percentOfPlan !== null && ' %'}
          {cell.stale && <span className={styles.stale}>{t('matrix.stale')}</span>}
        </span>
        <span className="sr-only">{t(`status.${cell.status}`)}</span>
      </AppLink>
    </td>
  )
}
