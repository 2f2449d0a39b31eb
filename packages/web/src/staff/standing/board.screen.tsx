import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { boardQuery } from './board.ts'
import { BoardBlocks } from './board-blocks.tsx'
import { BoardHead } from './board-head.tsx'
import { BoardTable } from './board-table.tsx'
import { MapView } from './map-view.tsx'
import { MatrixView } from './matrix-view.tsx'

const route = getRouteApi('/frame/phong-trao/$campaignId/so-lieu')

/** Where do we stand, and will we make it? */
export function BoardScreen() {
  const { t } = useTranslation('standing')
  const { campaignId } = route.useParams()
  const search = route.useSearch()
  const narrow = useMediaQuery('(width < 62em)', undefined, { getInitialValueInEffect: false })
  const { data, error, refetch } = useQuery(boardQuery(campaignId, search))
  useDocumentTitle(t('title'))
  const Rows = narrow ? BoardBlocks : BoardTable
  return (
    <Page>
      {data === undefined && error === null && <SkeletonRows rows={12} height={36} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && (
        <>
          <BoardHead board={data} search={search} />
          {search.dang === 'ma-tran' ? (
            <MatrixView campaignId={campaignId} search={search} />
          ) : search.dang === 'ban-do' ? (
            <MapView campaignId={campaignId} search={search} />
          ) : data.rows.length === 0 ? (
            <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
          ) : (
            <Rows board={data} search={search} />
          )}
        </>
      )}
    </Page>
  )
}
