import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readDocumentOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { DocumentView } from './document-view.tsx'

const route = getRouteApi('/frame/van-ban/$documentId')

/** One paper: its page, what was read in it, where it stands in the book and who has read it. */
export function DocumentScreen() {
  const { t } = useTranslation('document')
  const { documentId } = route.useParams()
  const { data, error, refetch } = useQuery(readDocumentOptions({ path: { id: documentId } }))
  if (data !== undefined) return <DocumentView key={documentId} detail={data} />
  return (
    <Page>
      {error === null ? (
        <SkeletonRows rows={8} />
      ) : (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
    </Page>
  )
}
