import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listDocumentsOptions, proposeDemandOptions } from '../../../generated/api/@tanstack/react-query.gen.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../../ui/use-document-title.ts'
import { DemandForm } from './demand-form.tsx'

const route = getRouteApi('/frame/phong-trao/$campaignId/mo-ky')

/** No report without a demand: a period opens from the letter that asks for it. */
export function DemandScreen() {
  const { t } = useTranslation('standing')
  const { campaignId } = route.useParams()
  const proposal = useQuery(proposeDemandOptions({ path: { id: campaignId } }))
  const papers = useQuery(listDocumentsOptions({ query: { direction: 'outgoing', limit: 50 } }))
  useDocumentTitle(t('demand.title'))
  return (
    <Page>
      {proposal.error !== null && <ErrorNotice title={t('demand.notProposed')} error={proposal.error} />}
      {proposal.isPending && <SkeletonRows rows={8} />}
      {proposal.data !== undefined && (
        <DemandForm campaignId={campaignId} proposal={proposal.data} papers={papers.data?.documents ?? []} />
      )}
    </Page>
  )
}
