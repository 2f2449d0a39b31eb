import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { DocumentDetail } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import { draftCampaign } from '../../generated/api/sdk.gen.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useAcknowledge, useDelivery } from './use-delivery.ts'

/** What can be done with the paper now; the next thing to do is the filled one. */
export function DocumentActions({ detail }: { detail: DocumentDetail }) {
  const { t } = useTranslation('document')
  const { document, reading, abilities, deliveryId } = detail
  const delivery = useDelivery(deliveryId).data
  const read = useAcknowledge(deliveryId)
  const draft = useDraft(document.id)
  const mayRegister = abilities.includes('document.register') && document.direction === 'incoming'
  const mayRead = delivery !== undefined && !delivery.readByMe && delivery.abilities.includes('document.read')
  const mayDraft = abilities.includes('campaign.draft') && document.campaignId === null && reading !== null
  const error = read.error ?? draft.error
  return (
    <>
      {mayRegister && (
        <Button component={AppLink} href={`/van-ban/${document.id}?vao-so=true`}>
          {t('register.action')}
        </Button>
      )}
      {mayRead && (
        <Button
          variant={mayRegister ? 'default' : 'filled'}
          loading={read.isPending}
          onClick={() => read.mutate(delivery.id)}
        >
          {t('acknowledge')}
        </Button>
      )}
      {mayDraft && (
        <Button
          variant={mayRegister || mayRead ? 'default' : 'filled'}
          loading={draft.isPending}
          onClick={() => draft.mutate()}
        >
          {t('draftCampaign')}
        </Button>
      )}
      {document.campaignId !== null && (
        <Button component={AppLink} href={`/phong-trao/${document.campaignId}`} variant="default">
          {t('openCampaign')}
        </Button>
      )}
      {error !== null && <ErrorNotice error={error} />}
    </>
  )
}

/** A draft beside the paper; everything in it waits to be confirmed. */
function useDraft(documentId: string) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const { data } = await draftCampaign({ path: { id: documentId }, body: {}, throwOnError: true })
      return data
    },
    onSuccess: async ({ id }) => {
      void queries.invalidateQueries({ queryKey: [{ _id: 'readDocument' }] })
      void queries.invalidateQueries({ queryKey: [{ _id: 'listCampaigns' }] })
      await navigate({ to: '/phong-trao/$campaignId/doc-van-ban', params: { campaignId: id } })
    },
  })
}
