import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { deliverMutation, proposeRecipientsOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { RecipientPicker } from './recipient-picker.tsx'
import { open, proposed } from './recipients.ts'
import { SendFoot } from './send-foot.tsx'
import { SendFrame } from './send-frame.tsx'
import { useChosen } from './use-chosen.ts'

const route = getRouteApi('/frame/phong-trao/$campaignId/gui')

/** Who is sent the document: those that it names, those that it tasks, and whoever is added by hand. */
export function DeliverScreen() {
  const { t } = useTranslation('cascade')
  const { campaignId } = route.useParams()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const queries = useQueryClient()
  const path = { id: campaignId }
  const { data, error, isPending, refetch } = useQuery(proposeRecipientsOptions({ path }))
  const [chosen, choose] = useChosen(data?.recipients)
  const send = useMutation({
    ...deliverMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries()
      await navigate({ to: '/phong-trao/$campaignId/tiep-nhan', params: { campaignId } })
    },
  })
  const recipients = data?.recipients ?? []
  const delivered = recipients.filter((one) => one.delivered).length
  return (
    <SendFrame
      campaignId={campaignId}
      title={t('send.deliverTitle')}
      lead={data && t('send.lead', { proposed: proposed(recipients).length, delivered })}
      loading={isPending}
      error={error}
      onRetry={refetch}
    >
      {open(recipients).length === 0 ? (
        <EmptyState title={t('send.nobodyLeft.title')}>{t('send.nobodyLeft.body')}</EmptyState>
      ) : (
        <>
          <RecipientPicker
            recipients={recipients}
            clusters={data?.clusters ?? []}
            filter={filter}
            onFilter={(search) => void navigate({ search, replace: true, resetScroll: false })}
            chosen={chosen}
            onChoose={choose}
          />
          <SendFoot
            label={t('send.deliver')}
            outcome={t('send.deliverOutcome', { count: chosen.size })}
            missing={chosen.size === 0 ? [t('send.missing.units')] : []}
            sending={send.isPending}
            error={send.error}
            onSend={() => send.mutate({ path, body: { orgUnitIds: [...chosen] } })}
          />
        </>
      )}
    </SendFrame>
  )
}
