import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { AllocationSheet } from '@thidua/contract/allocation'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { useCampaign } from '../campaign/campaign.ts'
import { ContentsParts } from '../campaign/contents-parts.tsx'
import { allocationAddress } from './allocation-search.ts'
import styles from './allocation.module.css'
import { ClashNotice } from './clash-notice.tsx'
import { GiveFoot } from './give-foot.tsx'
import { GiveTarget } from './give-target.tsx'
import { givableTargets } from './give-sheet.ts'
import { TargetChoice } from './target-choice.tsx'
import { sheetQuery, useGiving } from './use-giving.ts'

const route = getRouteApi('/frame/phong-trao/$campaignId/chi-tieu/giao')

/** Giving targets on: which of them, how much of the whole to each unit beneath, and what is still missing. */
export function AllocationScreen() {
  const { t } = useTranslation('allocation')
  const { campaignId } = route.useParams()
  const { nut } = route.useSearch()
  const campaign = useCampaign(campaignId)
  useDocumentTitle(`${t('title')} · ${campaign.title}`)
  const { data, error, refetch } = useQuery(sheetQuery(campaignId, nut))
  return (
    <Page>
      <ContentsParts campaign={campaign} chosen="give" />
      {data === undefined && error === null && <SkeletonRows rows={10} height={36} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && data.units.length === 0 && (
        <EmptyState title={t('empty.title')}>{t(data.node.closed ? 'empty.closed' : 'empty.body')}</EmptyState>
      )}
      {data !== undefined && data.units.length > 0 && <Sheet key={data.node.id} server={data} />}
    </Page>
  )
}

function Sheet({ server }: { server: AllocationSheet }) {
  const { t } = useTranslation('allocation')
  const search = route.useSearch()
  const giving = useGiving(server, search.nut)
  const mayGive = server.abilities.includes('target.allocate')
  const targets = givableTargets(giving.sheet)
  const chosen = targets.find(({ targetId }) => targetId === search['chi-tieu'])
  const shown = chosen ?? targets[0]
  const { node, campaign } = server
  return (
    <>
      <header className={styles.head}>
        <h2>{t('heading', { unit: node.name })}</h2>
        {search.nut !== undefined && (
          <AppLink href={allocationAddress(campaign.id, search, { nut: undefined })}>{t('ownSheet')}</AppLink>
        )}
      </header>
      <ClashNotice giving={giving} />
      {shown === undefined ? (
        <EmptyState title={t('nothing.title')}>{t('nothing.body')}</EmptyState>
      ) : (
        <div className={styles.columns} data-open={chosen !== undefined}>
          <TargetChoice giving={giving} search={search} chosenId={shown.targetId} />
          <GiveTarget key={shown.targetId} giving={giving} search={search} target={shown} mayGive={mayGive} />
        </div>
      )}
      {mayGive && shown !== undefined && <GiveFoot giving={giving} />}
    </>
  )
}
