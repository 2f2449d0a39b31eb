import { placeName } from '@thidua/domain/kernel/names'
import { UNIT_THRESHOLDS, unitStanding } from '@thidua/domain/standing/unit-standing'
import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { readUnitMapOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { TileMap, type Tile } from '../../ui/tile-map.tsx'
import { boardAddress, type BoardSearch } from './board-search.ts'
import { matrixQuery, type MatrixAnswer } from './board.ts'
import styles from './map-view.module.css'

/** Each unit as a tile: how many of its targets are on track. */
export function tilesOf(t: TFunction<'standing'>, { rows }: Pick<MatrixAnswer, 'rows'>): Omit<Tile, 'href'>[] {
  return rows.map(({ node, tile, cells }) => {
    const { status, good, judged } = unitStanding(cells.map((cell) => cell.status))
    return {
      key: node.id,
      name: placeName(node.name),
      place: tile,
      status,
      figure: judged === 0 ? t('map.none') : `${good}/${judged}`,
      words: judged === 0 ? t('map.none') : t('map.words', { good, judged }),
    }
  })
}

/** The land in tiles: where are most targets on track, and where not? */
export function MapView({ campaignId, search }: { campaignId: string; search: BoardSearch }) {
  const { t } = useTranslation('standing')
  const { data, error, refetch } = useQuery(matrixQuery(campaignId, search))
  if (data === undefined)
    return error === null ? (
      <SkeletonRows rows={8} height={58} />
    ) : (
      <ErrorNotice title={t('map.failed')} error={error} action={<RetryButton onRetry={refetch} />} />
    )
  if (data.rows.length === 0) return <EmptyState title={t('matrix.emptyTitle')}>{t('map.emptyBody')}</EmptyState>
  const tiles = tilesOf(t, data).map((tile) => ({
    ...tile,
    href: boardAddress(campaignId, search, { nut: tile.key, dang: undefined, nhom: undefined }),
  }))
  return (
    <>
      <div className={styles.head}>
        <ul className={`plain-list ${styles.legend}`}>
          <li>
            <StatusMark status="on">{t('map.on', { from: UNIT_THRESHOLDS.onFrom })}</StatusMark>
          </li>
          <li>
            <StatusMark status="risk">
              {t('map.risk', { from: UNIT_THRESHOLDS.riskFrom, to: UNIT_THRESHOLDS.onFrom })}
            </StatusMark>
          </li>
          <li>
            <StatusMark status="off">{t('map.off', { to: UNIT_THRESHOLDS.riskFrom })}</StatusMark>
          </li>
        </ul>
        <ArrangeLink orgUnitId={data.node.orgUnitId} />
      </div>
      <TileMap label={t('map.label')} tiles={tiles} />
    </>
  )
}

/** For whoever keeps the offices: the way to the places of the tiles. */
function ArrangeLink({ orgUnitId }: { orgUnitId: string }) {
  const { t } = useTranslation('standing')
  const { data } = useQuery(readUnitMapOptions({ path: { id: orgUnitId } }))
  if (data?.abilities.includes('org-unit.manage') !== true) return null
  return <AppLink href={`/don-vi/${orgUnitId}/ban-do`}>{t('map.arrange')}</AppLink>
}
