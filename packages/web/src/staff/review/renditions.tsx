import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { MEDIA_TYPES, type MediaType } from '@thidua/contract/review'
import { useTranslation } from 'react-i18next'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { reviewQuery, type ReviewDetail } from './review.ts'
import styles from './review.module.css'

interface RenditionsProps {
  review: ReviewDetail
  mayWrite: boolean
  /** A file is made of what the server has. */
  isSaved: boolean
}

/** The report as Word and PDF: made, being made, or of an earlier text. */
export function Renditions({ review, mayWrite, isSaved }: RenditionsProps) {
  const { t } = useTranslation('review')
  const queries = useQueryClient()
  const render = useMutation({
    mutationFn: (mediaType: MediaType) =>
      request(`/reviews/${review.id}/render`, { method: 'POST', body: { mediaType } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: reviewQuery(review.id).queryKey }),
  })
  return (
    <div className={styles.renditions}>
      {MEDIA_TYPES.map((mediaType) => {
        const name = mediaType === 'application/pdf' ? 'PDF' : 'Word'
        const last = review.renditions.filter((one) => one.mediaType === mediaType).toSorted(newestFirst)[0]
        const isPending = last?.state === 'pending'
        return (
          <div key={mediaType} className={styles.rendition}>
            {last?.state === 'ready' && (
              <a href={`/api/reviews/${review.id}/renditions/${encodeURIComponent(mediaType)}`} download>
                {t(last.isCurrent ? 'file.download' : 'file.downloadOld', { name })}
              </a>
            )}
            {last?.state === 'failed' && <span role="alert">{t('file.failed', { name })}</span>}
            {mayWrite && (last?.isCurrent !== true || last.state === 'failed' || isPending) && (
              <Button
                variant="default"
                loading={isPending}
                disabled={!isSaved}
                onClick={() => render.mutate(mediaType)}
              >
                {t('file.make', { name })}
              </Button>
            )}
          </div>
        )
      })}
      {render.error !== null && <ErrorNotice title={t('file.notAsked')} error={render.error} />}
    </div>
  )
}

const newestFirst = (a: { requestedAt: string }, b: { requestedAt: string }): number =>
  a.requestedAt < b.requestedAt ? 1 : -1
