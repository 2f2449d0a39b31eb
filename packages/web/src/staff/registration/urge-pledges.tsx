import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RegistrationList, RegistrationRow } from '@thidua/contract/registration'
import { useTranslation } from 'react-i18next'
import { urge, withdrawReminders } from '../../generated/api/sdk.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'

/** Urges all who have not registered; it stands among the campaign's reminders and is taken back with one undo. */
export function UrgePledges({ list, owing }: { list: RegistrationList; owing: readonly RegistrationRow[] }) {
  const { t } = useTranslation('registration')
  const queries = useQueryClient()
  const send = useMutation({
    mutationFn: async () => {
      const orgUnitIds = owing.map(({ node }) => node.orgUnitId)
      const body = { orgUnitIds, about: 'pledge' as const }
      return (await urge({ path: { id: list.campaign.id }, body, throwOnError: true })).data.reminderIds
    },
    onSuccess: () => queries.invalidateQueries(),
  })
  const takeBack = useMutation({
    mutationFn: (ids: readonly string[]) => withdrawReminders({ query: { ids: ids.join(',') }, throwOnError: true }),
    onSuccess: async () => {
      send.reset()
      await queries.invalidateQueries()
    },
  })
  const sent = send.data
  if (!list.abilities.includes('follow-up.urge') || (owing.length === 0 && sent === undefined)) return null
  return (
    <div>
      {(send.error ?? takeBack.error) !== null && (
        <ErrorNotice title={t('urge.failed')} error={send.error ?? takeBack.error} />
      )}
      {sent === undefined && (
        <Button variant="default" loading={send.isPending} onClick={() => send.mutate()}>
          {t('urge.button', { count: owing.length })}
        </Button>
      )}
      <UndoBar
        message={sent === undefined ? null : t('urge.done', { count: sent.length })}
        onUndo={sent === undefined ? undefined : () => takeBack.mutate(sent)}
        onDismiss={() => undefined}
      />
    </div>
  )
}
