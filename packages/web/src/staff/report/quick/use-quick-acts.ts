import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  closeQuickRequest,
  extendQuickRequest,
  reopenQuickRequest,
  urgeQuickly,
  withdrawReminders,
} from '../../../generated/api/sdk.gen.ts'

type Act =
  | { readonly kind: 'urge' | 'close' }
  | { readonly kind: 'extend' | 'reopen'; readonly dueAt: string }
  | { readonly kind: 'undo'; readonly ids: readonly string[] }

export interface QuickActs {
  urge: () => void
  close: () => void
  extend: (dueAt: string) => void
  reopen: (dueAt: string) => void
  pending: Act['kind'] | undefined
  error: unknown
  message: string | null
  undo: (() => void) | undefined
  dismiss: () => void
}

/** What whoever asked does; an urging is taken back with one undo. */
export function useQuickActs(id: string): QuickActs {
  const { t } = useTranslation(['quick', 'common'])
  const queries = useQueryClient()
  const [bar, setBar] = useState<{ message: string; ids: readonly string[] } | null>(null)
  const acting = useMutation({
    mutationFn: (act: Act) => perform(id, act),
    onSuccess: async (ids, act) => {
      setBar({
        message: act.kind === 'undo' ? t('common:undone') : t(`quick:done.${act.kind}`, { count: ids.length }),
        ids,
      })
      await queries.invalidateQueries()
    },
  })
  const sent = bar?.ids ?? []
  return {
    urge: () => acting.mutate({ kind: 'urge' }),
    close: () => acting.mutate({ kind: 'close' }),
    extend: (dueAt) => acting.mutate({ kind: 'extend', dueAt }),
    reopen: (dueAt) => acting.mutate({ kind: 'reopen', dueAt }),
    pending: acting.isPending ? acting.variables.kind : undefined,
    error: acting.error,
    message: bar?.message ?? null,
    undo: sent.length === 0 ? undefined : () => acting.mutate({ kind: 'undo', ids: sent }),
    dismiss: useCallback(() => setBar(null), []),
  }
}

/** @returns the reminders that can be taken back */
async function perform(id: string, act: Act): Promise<readonly string[]> {
  const request = { path: { id }, throwOnError: true } as const
  switch (act.kind) {
    case 'urge':
      return (await urgeQuickly({ ...request, body: {} })).data.reminderIds
    case 'close':
      await closeQuickRequest(request)
      return []
    case 'extend':
      await extendQuickRequest({ ...request, body: { dueAt: act.dueAt } })
      return []
    case 'reopen':
      await reopenQuickRequest({ ...request, body: { dueAt: act.dueAt } })
      return []
    case 'undo':
      await withdrawReminders({ query: { ids: act.ids.join(',') }, throwOnError: true })
      return []
    default:
      return act satisfies never
  }
}
