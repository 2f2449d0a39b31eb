import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatDate } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { AmendedFigures } from './amended-figures.tsx'
import { Renditions } from './renditions.tsx'
import { ReviewPage } from './review-page.tsx'
import { reviewQuery, type ReviewDetail } from './review.ts'
import styles from './review.module.css'
import { UnitsWords } from './units-words.tsx'
import { useReviewText } from './use-review-text.ts'

const route = getRouteApi('/frame/phong-trao/$campaignId/so-ket/$reviewId')

/** The report as a page being written, around figures that stay as they were frozen. */
export function ReviewScreen() {
  const { t } = useTranslation('review')
  const { reviewId } = route.useParams()
  const { data, error, refetch } = useQuery(reviewQuery(reviewId))
  useDocumentTitle(t('title'))
  return (
    <Page>
      {data === undefined && error === null && <SkeletonRows rows={8} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && <Review key={reviewId} review={data} />}
    </Page>
  )
}

function Review({ review }: { review: ReviewDetail }) {
  const { t } = useTranslation('review')
  const text = useReviewText(review)
  const mayWrite = review.abilities.includes('review.issue')
  return (
    <>
      <header className={styles.head}>
        <div>
          <p className={styles.second}>
            <AppLink href={`/phong-trao/${review.campaignId}/so-ket`}>{t('title')}</AppLink>
          </p>
          <h2>
            {t(`kind.${review.kind}`)}: {review.periodName}
          </h2>
          <p className={styles.second}>
            {t('frozen', { date: formatDate(review.cutOff), who: review.frozenBy })} ·{' '}
            <span role="status">{t(`text.${text.state}`)}</span>
          </p>
        </div>
        <Renditions review={review} mayWrite={mayWrite} isSaved={text.state === 'saved'} />
      </header>
      <AmendedFigures amended={review.amended} />
      {text.error !== null && (
        <ErrorNotice
          title={t('text.failed')}
          error={text.error}
          kept={t('text.kept')}
          action={
            text.state === 'clash' ? (
              <button type="button" className={styles.link} onClick={text.saveOverTheirs}>
                {t('text.saveOver')}
              </button>
            ) : undefined
          }
        />
      )}
      <div className={styles.beside}>
        <ReviewPage review={review} draft={text.draft} onChange={mayWrite ? text.change : undefined} />
        <UnitsWords words={review.unitsWords} />
      </div>
    </>
  )
}
