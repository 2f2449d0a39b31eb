import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { DateText, InstantText } from '../../ui/date-text.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { FreezeForm } from './freeze-form.tsx'
import { PublicationSection } from './publication-section.tsx'
import { reviewListQuery } from './review.ts'
import styles from './review.module.css'

const route = getRouteApi('/frame/phong-trao/$campaignId/so-ket')

/** Reviews of a campaign: figures frozen on a day, and the report written around them. */
export function ReviewListScreen() {
  const { t } = useTranslation('review')
  const { campaignId } = route.useParams()
  const { data, error, refetch } = useQuery(reviewListQuery(campaignId))
  useDocumentTitle(t('title'))
  return (
    <Page>
      {data === undefined && error === null && <SkeletonRows rows={3} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && (
        <>
          {data.reviews.length === 0 ? (
            <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
          ) : (
            <ul className={`plain-list ${styles.list}`}>
              {data.reviews.map((review) => (
                <li key={review.id}>
                  <AppLink href={`/phong-trao/${campaignId}/so-ket/${review.id}`}>
                    {t(`kind.${review.kind}`)}: {review.periodName}
                  </AppLink>
                  <p className={styles.second}>
                    {t('frozenOn')} <DateText date={review.cutOff} /> · {review.frozenBy} ·{' '}
                    <InstantText at={review.frozenAt} />
                  </p>
                </li>
              ))}
            </ul>
          )}
          {data.abilities.includes('review.freeze') && <FreezeForm campaignId={campaignId} />}
        </>
      )}
      <PublicationSection campaignId={campaignId} />
    </Page>
  )
}
