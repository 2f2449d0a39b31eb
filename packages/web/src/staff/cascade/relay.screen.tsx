import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  proposeRecipientsOptions,
  readReachOptions,
  relayMutation,
} from '../../generated/api/@tanstack/react-query.gen.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useMe } from '../session/me.ts'
import { emptyLetter, isComplete, letterBody, type Letter } from './letter.ts'
import { LetterForm } from './letter-form.tsx'
import { RecipientPicker } from './recipient-picker.tsx'
import { open } from './recipients.ts'
import { SendFoot } from './send-foot.tsx'
import { SendFrame } from './send-frame.tsx'
import { useChosen } from './use-chosen.ts'

const route = getRouteApi('/frame/phong-trao/$campaignId/chuyen-tiep')

/** The document goes one step further, with a letter of the unit's own. */
export function RelayScreen() {
  const { t } = useTranslation('cascade')
  const { campaignId } = route.useParams()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const me = useMe()
  const queries = useQueryClient()
  const path = { id: campaignId }
  const reach = useQuery(readReachOptions({ path }))
  const units = useQuery(proposeRecipientsOptions({ path }))
  const own = reach.data?.rows.find((row) => row.orgUnitId === me.actingOrgUnitId)
  const recipients = units.data?.recipients.filter((one) => one.superiorId === me.actingOrgUnitId)
  const [chosen, choose] = useChosen(recipients)
  const [letter, setLetter] = useState<Letter>(() => emptyLetter(me.today))
  const send = useMutation({
    ...relayMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries()
      await navigate({ to: '/phong-trao/$campaignId/tiep-nhan', params: { campaignId } })
    },
  })
  const missing = [
    ...(isComplete(letter) ? [] : [t('send.missing.letter')]),
    ...(chosen.size === 0 ? [t('send.missing.units')] : []),
  ]
  const deliveryId = own?.deliveryId
  return (
    <SendFrame
      campaignId={campaignId}
      title={t('send.relayTitle')}
      loading={reach.isPending || units.isPending}
      error={reach.error ?? units.error}
      onRetry={() => Promise.all([reach.refetch(), units.refetch()])}
    >
      {deliveryId === undefined || deliveryId === null ? (
        <EmptyState title={t('send.notReceived.title')}>{t('send.notReceived.body')}</EmptyState>
      ) : open(recipients ?? []).length === 0 ? (
        <EmptyState title={t('send.nobodyLeft.title')}>{t('send.nobodyLeft.body')}</EmptyState>
      ) : (
        <>
          <LetterForm letter={letter} onChange={setLetter} error={send.error} />
          <RecipientPicker
            clusters={units.data?.clusters ?? []}
            recipients={(recipients ?? []).map((one) => ({ ...one, depth: 0 }))}
            filter={filter}
            onFilter={(search) => void navigate({ search, replace: true, resetScroll: false })}
            chosen={chosen}
            onChoose={choose}
          />
          <SendFoot
            label={t('send.relay')}
            outcome={t('send.relayOutcome', { count: chosen.size })}
            missing={missing}
            sending={send.isPending}
            error={send.error}
            onSend={() =>
              send.mutate({ path: { id: deliveryId }, body: { letter: letterBody(letter), orgUnitIds: [...chosen] } })
            }
          />
        </>
      )}
    </SendFrame>
  )
}
