import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawSample, verifyPlainReports, withdrawVerification } from '../../../generated/api/sdk.gen.ts'
import type { RefusedReport } from './verification.ts'

type Act =
  | { readonly kind: 'accept' | 'undo'; readonly draftIds: readonly string[] }
  | { readonly kind: 'draw'; readonly size: number; readonly seed: string }

interface Outcome {
  /** Reports that it was done with. */
  readonly done: readonly string[]
  readonly refused: readonly RefusedReport[]
}

export interface Verifying {
  accept: (draftIds: readonly string[]) => void
  draw: (size: number, seed: string) => void
  pending: Act['kind'] | undefined
  error: unknown
  refused: readonly RefusedReport[]
  message: string | null
  undo: (() => void) | undefined
  dismiss: () => void
}

/** Accepts many at once, each by itself; one undo takes all of them back. */
export function useVerifying(periodId: string): Verifying {
  const { t } = useTranslation(['verify', 'common'])
  const queries = useQueryClient()
  const [bar, setBar] = useState<{ message: string; undoable: readonly string[] } | null>(null)
  const acting = useMutation({
    mutationFn: (act: Act) => perform(periodId, act),
    onSuccess: async ({ done }, act) => {
      setBar({
        message: act.kind === 'undo' ? t('common:undone') : t(`verify:done.${act.kind}`, { count: done.length }),
        undoable: act.kind === 'accept' ? done : [],
      })
      await queries.invalidateQueries()
    },
  })
  const undoable = bar?.undoable ?? []
  return {
    accept: (draftIds) => acting.mutate({ kind: 'accept', draftIds }),
    draw: (size, seed) => acting.mutate({ kind: 'draw', size, seed }),
    pending: acting.isPending ? acting.variables.kind : undefined,
    error: acting.error,
    refused: acting.data?.refused ?? [],
    message: bar?.message ?? null,
    undo: undoable.length === 0 ? undefined : () => acting.mutate({ kind: 'undo', draftIds: undoable }),
    dismiss: useCallback(() => setBar(null), []),
  }
}

async function perform(periodId: string, act: Act): Promise<Outcome> {
  const path = { id: periodId }
  switch (act.kind) {
    case 'accept': {
      const { data } = await verifyPlainReports({ path, body: { draftIds: [...act.draftIds] }, throwOnError: true })
      return { done: data.accepted, refused: data.refused }
    }
    case 'undo': {
      const { data } = await withdrawVerification({ body: { draftIds: [...act.draftIds] }, throwOnError: true })
      return { done: data.withdrawn, refused: data.refused }
    }
    case 'draw':
      await drawSample({ path, body: { size: act.size, seed: act.seed }, throwOnError: true })
      return { done: [], refused: [] }
    default:
      return act satisfies never
  }
}
