import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { TIERS } from '@thidua/domain/org-unit/org-unit'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useMe } from '../session/me.ts'
import { countTiers, filterTree, largestFirst } from './filter-tree.ts'
import { OtherDay } from './other-day.tsx'
import { unitsOn } from './org-unit-data.ts'
import type { ListSearch, SearchChange } from './org-unit-search.ts'
import styles from './org-unit.module.css'
import { UnitFilters } from './unit-filters.tsx'
import { UnitTree } from './unit-tree.tsx'

interface UnitListProps {
  search: ListSearch
  isPhone: boolean
  linkTo: Parameters<typeof UnitTree>[0]['linkTo']
  onOpen: (id: string) => void
  onFilter: (change: SearchChange) => void
  onTask: (task: 'them' | 'nhap' | 'hop-nhat') => void
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** The tree as of a day, with its filters and counts. */
export function UnitList({ search, isPhone, linkTo, onOpen, onFilter, onTask, chosen, onChoose }: UnitListProps) {
  const { t } = useTranslation('orgUnit')
  const { today } = useMe()
  const asOf = search.ngay ?? today
  const { data, error, isPending, refetch } = useQuery(unitsOn(asOf))
  const all = useMemo(() => largestFirst(data?.orgUnits ?? []), [data])
  const filter = { text: search.tim, tier: search.cap, branch: search.khoi }
  const tree = useMemo(
    () => filterTree(all, { text: search.tim, tier: search.cap, branch: search.khoi }),
    [all, search.tim, search.cap, search.khoi],
  )
  const counts = useMemo(() => countTiers(all), [all])
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  const mayManage = data?.abilities.includes('org-unit.manage') === true
  const isMerging = mayManage && search.viec === 'hop-nhat'
  const tiers = TIERS.filter((tier) => counts.has(tier))
    .map((tier) => t(`tierCount.${tier}`, { count: counts.get(tier) ?? 0 }))
    .join(' · ')
  return (
    <Page>
      <PageHead
        title={t('title')}
        lead={data === undefined ? undefined : t('lead', { count: all.length, tiers })}
        aside={
          mayManage && (
            <>
              <Button variant="default" onClick={() => onTask('them')}>
                {t('actions.add')}
              </Button>
              <Button variant="default" onClick={() => onTask('nhap')}>
                {t('actions.import')}
              </Button>
              {all.length > 1 && (
                <Button variant="default" onClick={() => onTask('hop-nhat')}>
                  {t('actions.merge')}
                </Button>
              )}
            </>
          )
        }
      />
      <OtherDay asOf={asOf} today={today} onToday={() => onFilter({ ngay: undefined })} />
      <UnitFilters search={search} today={today} total={all.length} counts={counts} onChange={onFilter} />
      {isPending && <SkeletonRows rows={10} height={36} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && (
        <>
          <p className={styles.found} role="status">
            {isFiltered && tree.matches.size > 0 && t('found', { count: tree.matches.size })}
          </p>
          {tree.rows.length > 0 && (
            <UnitTree
              key={isFiltered ? 'found' : 'all'}
              tree={tree}
              filtered={isFiltered}
              openId={search.mo}
              narrow={isPhone || search.mo !== undefined || search.viec !== undefined}
              linkTo={linkTo}
              onOpen={onOpen}
              chosen={isMerging ? new Set(chosen) : undefined}
              onChoose={
                isMerging
                  ? (id, on) => onChoose(on ? [...chosen, id] : chosen.filter((other) => other !== id))
                  : undefined
              }
            />
          )}
          {all.length === 0 && <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>}
          {all.length > 0 && tree.rows.length === 0 && (
            <EmptyState title={t('noMatch.title')}>{t('noMatch.body')}</EmptyState>
          )}
          {all.length === 1 && mayManage && search.viec === undefined && (
            <EmptyState
              title={t('lonely.title')}
              action={<Button onClick={() => onTask('nhap')}>{t('lonely.action')}</Button>}
            >
              {t('lonely.body')}
            </EmptyState>
          )}
        </>
      )}
    </Page>
  )
}
