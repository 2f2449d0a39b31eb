import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { actingOrgUnitName, useMe } from '../session/me.ts'
import { AboutUsTable } from './answers/about-us-table.tsx'
import type { ReportListSearch } from './report-search.ts'
import { ReportTable } from './report-table.tsx'
import { reportListQuery, type ReportListItem } from './report.ts'
import styles from './report-list.module.css'

const route = getRouteApi('/frame/bao-cao')

/** What our unit owes, and what was sent to us. */
export function ReportListScreen() {
  const { t } = useTranslation(['report', 'answer', 'quick', 'common'])
  const search = route.useSearch()
  const me = useMe()
  const open = useQuery(reportListQuery())
  // the plain list holds what awaits a check; what was decided is asked for by its step
  const [returned, verified] = useQueries({
    queries: [reportListQuery('returned'), reportListQuery('verified')].map((query) => ({
      ...query,
      enabled: search.muc === 'den',
    })),
  })
  const mine = open.data?.mine ?? []
  const waiting = open.data?.received ?? []
  const decided = [...(returned?.data?.received ?? []), ...(verified?.data?.received ?? [])]
  const [toDo, done] =
    search.muc === 'den' ? [waiting, decided] : [mine.filter((item) => !isDone(item)), mine.filter(isDone)]
  const shown = search.loc === 'can-lam' ? toDo : search.loc === 'da-gui' ? done : [...toDo, ...done]
  const kind = search.muc === 'den' ? 'received' : 'mine'
  return (
    <Page>
      <PageHead title={t('list.title')} above={actingOrgUnitName(me)} lead={open.data && lead()} />
      <div className={styles.filters}>
        <FilterChips
          label={t('list.which')}
          chosen={search.muc ?? 'phai-nop'}
          options={[
            { key: 'phai-nop', label: t('list.mine'), count: mine.length, href: '/bao-cao' },
            { key: 'den', label: t('list.received'), count: waiting.length, href: '/bao-cao?muc=den' },
            { key: 've-don-vi', label: t('answer:list'), href: '/bao-cao?muc=ve-don-vi' },
            { key: 'nhanh', label: t('quick:title'), href: '/bao-cao/nhanh' },
          ]}
        />
        {search.muc !== 've-don-vi' && (
          <FilterChips
            label={t('list.steps')}
            chosen={search.loc ?? 'tat-ca'}
            options={[
              { key: 'tat-ca', label: t('list.all'), href: address(search, undefined) },
              { key: 'can-lam', label: t(`list.open.${kind}`), href: address(search, 'can-lam') },
              { key: 'da-gui', label: t(`list.done.${kind}`), href: address(search, 'da-gui') },
            ]}
          />
        )}
      </div>
      {open.isPending && <SkeletonRows rows={6} />}
      {open.error !== null && open.data === undefined && (
        <ErrorNotice title={t('list.failed')} error={open.error} action={<RetryButton onRetry={open.refetch} />} />
      )}
      {search.muc === 'den' && <CheckPeriods waiting={waiting} />}
      {search.muc === 've-don-vi' && <AboutUsTable />}
      {open.data !== undefined && search.muc !== 've-don-vi' && (
        <ReportTable
          kind={kind}
          rows={shown}
          empty={<EmptyState title={t(`list.empty.${kind}.title`)}>{t(`list.empty.${kind}.body`)}</EmptyState>}
        />
      )}
    </Page>
  )

  function lead(): string {
    const due = mine.filter((item) => !isDone(item)).length
    return t('list.lead', { due, waiting: waiting.length })
  }
}

/** Reports are checked a period at a time. */
function CheckPeriods({ waiting }: { waiting: readonly ReportListItem[] }) {
  const { t } = useTranslation('report')
  return [...Map.groupBy(waiting, (item) => item.periodId)].map(([periodId, items]) => (
    <p key={periodId} className={styles.checkPeriod}>
      <AppLink href={`/bao-cao/${periodId}/kiem-tra`}>
        {t('list.checkPeriod', { period: items[0]?.periodName ?? '', count: items.length })}
      </AppLink>
    </p>
  ))
}

const isDone = ({ status }: ReportListItem): boolean => status === 'sent' || status === 'verified'

function address(search: ReportListSearch, loc: string | undefined): string {
  const parts = new URLSearchParams({
    ...(search.muc === undefined ? {} : { muc: search.muc }),
    ...(loc === undefined ? {} : { loc }),
  }).toString()
  return parts === '' ? '/bao-cao' : `/bao-cao?${parts}`
}
