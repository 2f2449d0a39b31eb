import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CampaignRow } from '@thidua/contract/campaign'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { listCampaignsOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ProvenanceChip } from '../../ui/provenance-chip.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import type { TableColumn } from '../../ui/table-column.ts'

/** Every campaign that the unit set up, leads or takes part in; drafts say what is left to look at. */
export function CampaignListScreen() {
  const { t } = useTranslation('campaign')
  const { data, error, isPending, refetch } = useQuery(listCampaignsOptions())
  return (
    <Page>
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        aside={
          <>
            <Button component={AppLink} variant="default" href="/van-ban/may-doc">
              {t('list.readerReport')}
            </Button>
            <Button component={AppLink} variant="default" href="/chi-tieu">
              {t('list.catalogue')}
            </Button>
          </>
        }
      />
      {isPending && <SkeletonRows rows={5} height={36} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('list.failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && (
        <DataTable
          caption={t('list.title')}
          columns={columns(t)}
          rows={data.campaigns}
          rowKey={(row) => row.id}
          empty={
            <EmptyState
              title={t('list.empty.title')}
              action={
                <Button component={AppLink} href="/van-ban">
                  {t('list.empty.action')}
                </Button>
              }
            >
              {t('list.empty.body')}
            </EmptyState>
          }
        />
      )}
    </Page>
  )
}

function columns(t: TFunction<'campaign'>): TableColumn<CampaignRow>[] {
  return [
    {
      key: 'title',
      head: t('list.name'),
      cell: (row) => (
        <Link
          to={row.status === 'draft' ? '/phong-trao/$campaignId/doc-van-ban' : '/phong-trao/$campaignId/chi-tieu'}
          params={{ campaignId: row.id }}
        >
          {row.title}
        </Link>
      ),
    },
    { key: 'state', head: t('list.state'), width: '11rem', cell: (row) => t(`status.${row.status}`) },
    {
      key: 'basis',
      head: t('list.basis'),
      width: '13rem',
      cell: (row) =>
        row.legalBasis === null ? (
          t('list.noBasis')
        ) : (
          <ProvenanceChip kind="document" href={`/van-ban/${row.legalBasis.documentId}`}>
            {[row.legalBasis.documentType, row.legalBasis.symbol].filter(Boolean).join(' ') || t('itsDocument')}
          </ProvenanceChip>
        ),
    },
    { key: 'lead', head: t('list.leadUnit'), width: '12rem', cell: (row) => row.leadUnit?.name ?? t('list.noLead') },
    { key: 'ends', head: t('list.ends'), figures: true, width: '7rem', cell: (row) => <End day={row.endsOn} /> },
    {
      key: 'targets',
      head: t('list.targets'),
      figures: true,
      width: '7rem',
      cell: (row) =>
        row.status === 'draft'
          ? t('list.confirmedOf', { done: row.confirmedCount, all: row.targetCount })
          : row.targetCount,
    },
  ]
}

function End({ day }: { day: string | null }) {
  const { t } = useTranslation()
  return day === null ? t('unknown') : <DateText date={day} />
}
