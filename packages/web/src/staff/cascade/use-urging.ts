import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { urge, withdrawReminders } from '../../generated/api/sdk.gen.ts'
import type { Urging } from './reach.ts'

export interface UseUrging {
  send: (urging: Urging) => void
  sending: boolean
  error: Error | null
  message: string | null
  undo: (() => void) | undefined
  dismiss: () => void
}

/** Urges the chosen units about their next step; all of it is taken back with one undo. */
export function useUrging(campaignId: string, onSent: () => void): UseUrging {
  const { t } = useTranslation(['cascade', 'common'])
  const queries = useQueryClient()
  const [message, setMessage] = useState<string | null>(null)
  const [sent, setSent] = useState<string[]>([])
  const send = useMutation({
    mutationFn: async ({ register, read }: Urging) => {
      const ids: string[] = []
      for (const [about, orgUnitIds] of [['register', register] as const, ['read', read] as const]) {
        if (orgUnitIds.length === 0) continue
        const { data } = await urge({ path: { id: campaignId }, body: { orgUnitIds, about }, throwOnError: true })
        ids.push(...data.reminderIds)
      }
      return ids
    },
    onSuccess: async (ids) => {
      setSent(ids)
      setMessage(t('urge.done', { count: ids.length }))
      onSent()
      await queries.invalidateQueries()
    },
  })
  const goBack = useMutation({
    mutationFn: (ids: string[]) => withdrawReminders({ query: { ids: ids.join(',') }, throwOnError: true }),
    onSuccess: async () => {
      setSent([])
      setMessage(t('common:undone'))
      await queries.invalidateQueries()
    },
  })
  return {
    send: (urging) => send.mutate(urging),
    sending: send.isPending,
    error: send.error ?? goBack.error,
    message,
    undo: sent.length === 0 ? undefined : () => goBack.mutate(sent),
    dismiss: useCallback(() => setMessage(null), []),
  }
}
