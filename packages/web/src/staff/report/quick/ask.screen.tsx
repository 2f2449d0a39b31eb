import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  askQuicklyMutation,
  listCampaignsOptions,
  listQuickRecipientsOptions,
} from '../../../generated/api/@tanstack/react-query.gen.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { RecipientPicker } from '../../cascade/recipient-picker.tsx'
import { SendFoot } from '../../cascade/send-foot.tsx'
import { actingOrgUnitName, useMe } from '../../session/me.ts'
import { bodyOf, missingIn, newForm } from './ask-fields.ts'
import { AskForm } from './ask-form.tsx'
import styles from './quick.module.css'

const route = getRouteApi('/frame/bao-cao/nhanh/moi')

/** A small form of one's own: what is asked, of whom, until when. */
export function AskScreen() {
  const { t } = useTranslation('quick')
  const me = useMe()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const queries = useQueryClient()
  const [fields, setFields] = useState(() => newForm(me.today))
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const campaigns = useQuery(listCampaignsOptions()).data?.campaigns ?? []
  const units = useQuery(
    listQuickRecipientsOptions(fields.campaignId === null ? {} : { query: { campaign: fields.campaignId } }),
  )
  const asking = useMutation({
    ...askQuicklyMutation(),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries()
      await navigate({ to: '/bao-cao/nhanh/$requestId', params: { requestId: id } })
    },
  })
  const recipients = units.data?.recipients ?? []
  // whoever is no longer offered, because the campaign was changed, is not asked
  const asked = recipients.map(({ orgUnitId }) => orgUnitId).filter((id) => chosen.has(id))
  return (
    <Page>
      <PageHead
        above={
          <>
            <AppLink href="/bao-cao/nhanh?muc=da-yeu-cau">{t('title')}</AppLink> · {actingOrgUnitName(me)}
          </>
        }
        title={t('ask.title')}
        lead={t('ask.lead')}
      />
      <AskForm
        fields={fields}
        campaigns={campaigns.filter((one) => one.status === 'tracked')}
        onChange={(change) => setFields((before) => ({ ...before, ...change }))}
      />
      <h2 className={styles.heading}>{t('ask.units')}</h2>
      {units.error !== null && (
        <ErrorNotice
          title={t('ask.unitsFailed')}
          error={units.error}
          action={<RetryButton onRetry={units.refetch} />}
        />
      )}
      {units.isPending && <SkeletonRows rows={6} height={36} />}
      {units.data !== undefined && recipients.length === 0 && (
        <EmptyState title={t('ask.nobody.title')}>{t('ask.nobody.body')}</EmptyState>
      )}
      {recipients.length > 0 && (
        <RecipientPicker
          recipients={recipients}
          clusters={units.data?.clusters ?? []}
          filter={filter}
          onFilter={(search) => void navigate({ search, replace: true, resetScroll: false })}
          chosen={new Set(asked)}
          onChoose={choose}
        />
      )}
      <SendFoot
        label={t('ask.send')}
        outcome={t('ask.outcome', { count: asked.length })}
        missing={missingIn(fields, asked.length).map((part) => t(`ask.missing.${part}`))}
        sending={asking.isPending}
        error={asking.error}
        onSend={() => asking.mutate({ body: bodyOf(fields, asked) })}
      />
    </Page>
  )
}
