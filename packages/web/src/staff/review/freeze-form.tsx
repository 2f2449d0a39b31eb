import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listDemandsOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import type { FreezeReviewResponse } from '../../generated/api/types.gen.ts'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { fieldError } from '../../ui/form.ts'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import { useMe } from '../session/me.ts'
import { reviewListQuery } from './review.ts'
import styles from './review.module.css'

/** Freezes the figures of a period on a day; what comes later does not change the report. */
export function FreezeForm({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation(['review', 'common'])
  const { today } = useMe()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const [periodId, setPeriodId] = useState<string | null>(null)
  const [cutOff, setCutOff] = useState(today)
  const periods = useQuery({ ...listDemandsOptions({ path: { id: campaignId } }), enabled: isOpen })
  const freeze = useMutation({
    mutationFn: () =>
      request<FreezeReviewResponse>(`/campaigns/${campaignId}/reviews`, {
        method: 'POST',
        body: { kind: 'midterm', periodId, cutOff },
      }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: reviewListQuery(campaignId).queryKey })
      await navigate({ to: '/phong-trao/$campaignId/so-ket/$reviewId', params: { campaignId, reviewId: id } })
    },
  })
  if (!isOpen)
    return (
      <Button className={styles.open} onClick={() => setOpen(true)}>
        {t('freeze.open')}
      </Button>
    )
  return (
    <section className={styles.form} aria-labelledby="chot-so-lieu">
      <h2 id="chot-so-lieu">{t('freeze.open')}</h2>
      <p>{t('freeze.explain')}</p>
      <Select
        label={t('freeze.period')}
        data={(periods.data?.periods ?? []).map((one) => ({
          value: one.id,
          label: `${one.name} (${t('freeze.sent', { sent: one.sent, expected: one.expected })})`,
        }))}
        value={periodId}
        onChange={setPeriodId}
        error={fieldError(freeze.error, 'periodId')}
      />
      <TextInput
        type="date"
        label={t('freeze.cutOff')}
        value={cutOff}
        onChange={(event) => setCutOff(event.currentTarget.value)}
        error={fieldError(freeze.error, 'cutOff')}
      />
      {freeze.error !== null && <ErrorNotice title={t('freeze.failed')} error={freeze.error} />}
      <div className={styles.buttons}>
        <NotYetButton
          missing={periodId === null ? [t('freeze.missingPeriod')] : []}
          loading={freeze.isPending}
          onClick={() => freeze.mutate()}
        >
          {t('freeze.send')}
        </NotYetButton>
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('common:cancel')}
        </Button>
      </div>
    </section>
  )
}
