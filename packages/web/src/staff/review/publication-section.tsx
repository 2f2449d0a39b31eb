import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  listDemandsOptions,
  listPublicationsOptions,
  previewPublicationOptions,
} from '../../generated/api/@tanstack/react-query.gen.ts'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatDate } from '../../ui/format.ts'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import { PublishDocument } from './publish-document.tsx'
import styles from './review.module.css'

/** What the public sees: nothing by itself, only what somebody approved, with its source and day. */
export function PublicationSection({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('review')
  const queries = useQueryClient()
  const list = useQuery(listPublicationsOptions({ path: { id: campaignId } }))
  const withdraw = useMutation({
    mutationFn: (id: string) => request(`/publications/${id}/withdraw`, { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (list.data === undefined) return null
  const mayApprove = list.data.abilities.includes('publication.approve')
  return (
    <section className={styles.publication} aria-labelledby="cong-khai">
      <h2 id="cong-khai">{t('public.title')}</h2>
      <p className={styles.second}>
        {t('public.explain')} <a href={list.data.publicAddress}>{t('public.open')}</a>
      </p>
      {list.data.publications.length > 0 && (
        <ul className={`plain-list ${styles.list}`}>
          {list.data.publications.map((one) => (
            <li key={one.id}>
              <strong>{one.title}</strong>
              <p className={styles.second}>
                {t(one.kind === 'document' ? 'public.documentLine' : 'public.line', {
                  source: one.source,
                  date: formatDate(one.asOf),
                  who: one.approvedBy,
                })}
                {one.withdrawnAt !== null && ` · ${t('public.withdrawn')}`}
              </p>
              {mayApprove && one.withdrawnAt === null && (
                <Button
                  size="xs"
                  variant="default"
                  aria-label={`${t('public.withdraw')}: ${one.title}`}
                  onClick={() => withdraw.mutate(one.id)}
                >
                  {t('public.withdraw')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {withdraw.error !== null && <ErrorNotice error={withdraw.error} />}
      {mayApprove && (
        <>
          <section aria-labelledby="dua-tien-do">
            <h3 id="dua-tien-do">{t('public.progressTitle')}</h3>
            <PublishProgress campaignId={campaignId} />
          </section>
          <section aria-labelledby="dua-van-ban">
            <h3 id="dua-van-ban">{t('public.documentTitle')}</h3>
            <PublishDocument campaignId={campaignId} />
          </section>
        </>
      )}
    </section>
  )
}

function PublishProgress({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('review')
  const queries = useQueryClient()
  const [periodId, setPeriodId] = useState<string | null>(null)
  const [source, setSource] = useState('')
  const periods = useQuery(listDemandsOptions({ path: { id: campaignId } }))
  const preview = useQuery({
    ...previewPublicationOptions({ path: { id: campaignId }, query: { periodId: periodId ?? '' } }),
    enabled: periodId !== null,
  })
  const publish = useMutation({
    mutationFn: () =>
      request(`/campaigns/${campaignId}/publications`, {
        method: 'POST',
        body: { kind: 'progress', periodId, source },
      }),
    onSuccess: async () => {
      setPeriodId(null)
      await queries.invalidateQueries({ queryKey: listPublicationsOptions({ path: { id: campaignId } }).queryKey })
    },
  })
  const missing = [
    ...(periodId === null ? [t('freeze.missingPeriod')] : []),
    ...(source.trim() === '' ? [t('public.missingSource')] : []),
  ]
  return (
    <div className={styles.form}>
      <Select
        label={t('public.period')}
        data={(periods.data?.periods ?? []).map((one) => ({ value: one.id, label: one.name }))}
        value={periodId}
        onChange={setPeriodId}
      />
      <TextInput
        label={t('public.source')}
        value={source}
        maxLength={300}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {preview.data !== undefined && (
        <blockquote className={styles.preview}>
          <strong>{preview.data.headline}</strong>
          {preview.data.lead.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </blockquote>
      )}
      {(preview.error ?? publish.error) !== null && <ErrorNotice error={preview.error ?? publish.error} />}
      <NotYetButton missing={missing} loading={publish.isPending} onClick={() => publish.mutate()}>
        {t('public.approve')}
      </NotYetButton>
    </div>
  )
}
