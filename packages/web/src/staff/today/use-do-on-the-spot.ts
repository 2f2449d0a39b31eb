import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { request } from '../../ui/api.ts'
import { todayQuery } from './today.ts'
import type { TodayAction, TodayItem } from './today.ts'

interface Doing {
  item: TodayItem
  action: TodayAction
  title: string
}

/** Where the answer names a way back, posting to it undoes what was done. */
type Done = { undo?: string } | undefined

export interface DoOnTheSpot {
  doNow: (doing: Doing) => void
  undo: (() => void) | undefined
  dismiss: () => void
  message: string | null
  leaving: string[]
  pendingId: string | undefined
  error: Error | null
}

/** Length of the row's way out; the list is read anew after it. */
const leaveMs = 180

/** Does a thing without leaving the list: the row slides away, a bar says so and offers the way back. */
export function useDoOnTheSpot(): DoOnTheSpot {
  const { t } = useTranslation(['today', 'common'])
  const queries = useQueryClient()
  const [leaving, setLeaving] = useState<string[]>([])
  const [bar, setBar] = useState<{ message: string; undo: string | undefined } | null>(null)

  const readAnew = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: todayQuery.queryKey })
    setLeaving([])
  }
  const act = useMutation({
    mutationFn: ({ action }: Doing) => request<Done>(withoutBase(action.href), { method: 'POST', body: action.body }),
    onSuccess: (done, { item, title }) => {
      setLeaving((ids) => [...ids, item.id])
      setBar({ message: t('done', { title }), undo: done?.undo })
      setTimeout(() => void readAnew(), leaveMs)
    },
  })
  const goBack = useMutation({
    mutationFn: (href: string) => request(withoutBase(href), { method: 'POST' }),
    onSuccess: async () => {
      setBar({ message: t('common:undone'), undo: undefined })
      await readAnew()
    },
  })
  const undoHref = bar?.undo
  return {
    doNow: (doing) => act.mutate(doing),
    undo: undoHref === undefined ? undefined : () => goBack.mutate(undoHref),
    dismiss: useCallback(() => setBar(null), []),
    message: bar?.message ?? null,
    leaving,
    pendingId: act.isPending ? act.variables.item.id : undefined,
    error: act.error ?? goBack.error,
  }
}

/** The server names whole addresses (`/api/…`); `request` adds the base itself. */
function withoutBase(href: string): string {
  return href.replace(/^\/api(?=\/)/, '')
}
