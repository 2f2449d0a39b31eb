import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { FilterChips } from '../../../ui/filter-chips.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { actingOrgUnitName, useMe } from '../../session/me.ts'
import { QuickListTable } from './quick-list-table.tsx'
import { quickListQuery } from './quick.ts'
import styles from './quick.module.css'

const route = getRouteApi('/frame/bao-cao/nhanh')

/** What others ask of us in a hurry, and what we ask of others. */
export function QuickListScreen() {
  const { t } = useTranslation('quick')
  const me = useMe()
  const { muc } = route.useSearch()
  const { data, error, refetch } = useQuery(quickListQuery)
  const mayAsk = data?.abilities.includes('quick-request.ask') === true
  const kind = muc === 'da-yeu-cau' ? 'asked' : 'received'
  const toAnswer = (data?.received ?? []).filter(({ status, due }) => status === 'open' && !due.kind.startsWith('sent'))
  const askButton = (
    <Button component={AppLink} href="/bao-cao/nhanh/moi">
      {t('ask.begin')}
    </Button>
  )
  return (
    <Page>
      <PageHead
        above={
          <>
            <AppLink href="/bao-cao">{t('reports')}</AppLink> · {actingOrgUnitName(me)}
          </>
        }
        title={t('title')}
        lead={data && t('list.lead', { count: toAnswer.length })}
        aside={mayAsk && askButton}
      />
      <div className={styles.filters}>
        <FilterChips
          label={t('list.which')}
          chosen={muc ?? 'phai-tra-loi'}
          options={[
            {
              key: 'phai-tra-loi',
              label: t('list.received'),
              count: data?.received.length ?? 0,
              href: '/bao-cao/nhanh',
            },
            {
              key: 'da-yeu-cau',
              label: t('list.asked'),
              count: data?.asked.length ?? 0,
              href: '/bao-cao/nhanh?muc=da-yeu-cau',
            },
          ]}
        />
      </div>
      {error !== null && data === undefined && (
        <ErrorNotice title={t('list.failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data === undefined && error === null && <SkeletonRows rows={6} />}
      {data !== undefined && (
        <QuickListTable
          kind={kind}
          rows={data[kind]}
          empty={<EmptyState title={t(`list.empty.${kind}.title`)}>{t(`list.empty.${kind}.body`)}</EmptyState>}
        />
      )}
    </Page>
  )
}
