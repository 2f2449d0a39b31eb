import { Button } from '@mantine/core'
import { placeName } from '@thidua/domain/kernel/names'
import { MAP_SIZE, type MapTile } from '@thidua/domain/org-unit/map-tiles'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { arrangeUnitMapMutation, readUnitMapOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import type { ReadUnitMapResponse } from '../../generated/api/types.gen.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { liftTile, placeTile } from './arrange-map.ts'
import styles from './map.module.css'

const route = getRouteApi('/frame/don-vi/$id/ban-do')

/** Where the units of one office stand on its tile map. */
export function UnitMapScreen() {
  const { t } = useTranslation('orgUnit')
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(readUnitMapOptions({ path: { id } }))
  return (
    <Page>
      <PageHead
        title={t('map.title')}
        above={data !== undefined && <AppLink href={`/don-vi/${id}`}>{data.superior.name}</AppLink>}
        lead={t('map.lead')}
      />
      {error !== null && data === undefined && (
        <ErrorNotice title={t('map.loadFailed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data === undefined && error === null && <SkeletonRows rows={8} height={58} />}
      {data?.units.length === 0 && <EmptyState title={t('map.emptyTitle')}>{t('map.emptyBody')}</EmptyState>}
      {data !== undefined && data.units.length > 0 && <Arranging key={id} map={data} />}
    </Page>
  )
}

/** Choose a unit, then its place; both by mouse, thumb or keyboard. */
function Arranging({ map }: { map: ReadUnitMapResponse }) {
  const { t } = useTranslation('orgUnit')
  const queries = useQueryClient()
  const [tiles, setTiles] = useState<readonly MapTile[]>(map.tiles)
  const [chosen, setChosen] = useState<string | null>(null)
  const save = useMutation({ ...arrangeUnitMapMutation(), onSuccess: () => queries.invalidateQueries() })
  const mayArrange = map.abilities.includes('org-unit.manage')
  const nameOf = (id: string) => placeName(map.units.find((unit) => unit.id === id)?.name ?? '')
  const free = map.units.filter((unit) => !tiles.some((tile) => tile.orgUnitId === unit.id))
  const choose = (id: string) => setChosen(chosen === id ? null : id)
  const change = (next: readonly MapTile[]) => {
    save.reset()
    setTiles(next)
    setChosen(null)
  }
  const press = (column: number, row: number, standing: MapTile | undefined) => {
    if (chosen !== null) change(placeTile(tiles, chosen, column, row))
    else if (standing !== undefined) choose(standing.orgUnitId)
  }
  return (
    <>
      <p className={styles.hint} aria-live="polite">
        {chosen === null ? t('map.choose') : t('map.place', { name: nameOf(chosen) })}
      </p>
      <div className={styles.frame}>
        <div className={styles.grid}>
          {Array.from({ length: MAP_SIZE * MAP_SIZE }, (_, at) => {
            const [column, row] = [(at % MAP_SIZE) + 1, Math.floor(at / MAP_SIZE) + 1]
            const standing = tiles.find((tile) => tile.column === column && tile.row === row)
            const name = standing === undefined ? '' : nameOf(standing.orgUnitId)
            return (
              <button
                key={at}
                type="button"
                disabled={!mayArrange}
                className={`${styles.cell} ${standing === undefined ? '' : styles.placed}`}
                aria-pressed={standing !== undefined && standing.orgUnitId === chosen}
                aria-label={t(standing === undefined ? 'map.cell' : 'map.cellOf', { column, row, name })}
                onClick={() => press(column, row, standing)}
              >
                {name}
              </button>
            )
          })}
        </div>
      </div>
      {free.length > 0 && (
        <section aria-label={t('map.free')}>
          <h2 className={styles.subtitle}>{t('map.free')}</h2>
          <ul className={`plain-list ${styles.free}`}>
            {free.map((unit) => (
              <li key={unit.id}>
                <button
                  type="button"
                  className={styles.unit}
                  disabled={!mayArrange}
                  aria-pressed={chosen === unit.id}
                  onClick={() => choose(unit.id)}
                >
                  {placeName(unit.name)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {save.error !== null && <ErrorNotice title={t('map.failed')} error={save.error} />}
      {mayArrange && (
        <div className={styles.foot}>
          <Button
            loading={save.isPending}
            onClick={() => save.mutate({ path: { id: map.superior.id }, body: { tiles: [...tiles] } })}
          >
            {t('map.save')}
          </Button>
          {chosen !== null && tiles.some((tile) => tile.orgUnitId === chosen) && (
            <Button variant="default" onClick={() => change(liftTile(tiles, chosen))}>
              {t('map.lift')}
            </Button>
          )}
          {save.isSuccess && <span role="status">{t('map.saved')}</span>}
        </div>
      )}
    </>
  )
}
