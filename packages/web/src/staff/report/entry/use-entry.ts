import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer } from 'react'
import type { SaveReportDraftResponse } from '../../../generated/api/types.gen.ts'
import { ApiError, request } from '../../../ui/api.ts'
import { reportIsOpen } from '../../offline/send-waiting.ts'
import { reportListQuery, reportQuery, type ReportForm } from '../report.ts'
import { isUnsaved, startEntry, stepEntry, type EntryEvent, type EntryState } from './entry-state.ts'
import { keptOnDevice } from './kept-on-device.ts'
import { contentOf, sameContent, sheetOf, type Sheet } from './sheet.ts'

export interface Entry {
  readonly sheet: Sheet
  readonly state: EntryState
  readonly isSaving: boolean
  readonly unsaved: boolean
  readonly error: Error | null
  readonly type: (sheet: Sheet, place: string | null) => void
  readonly tell: (event: EntryEvent) => void
  /** Saves what is typed, if anything is. @returns the version that the server then has */
  readonly flush: () => Promise<number>
  /** Goes on from what the server has now; what was typed can be brought back by undoing. */
  readonly take: (theirs: { sheet: Sheet; version: number }) => void
  /** The draft's id, saved first where nothing was saved yet: evidence hangs on it. */
  readonly ensureDraft: () => Promise<string>
}

/** Typing pauses this long before it is sent. */
const PAUSE_MS = 700
/** Until the next try after a lost connection. */
const AGAIN_MS = 8000

/**
 * A report as it is typed: kept on the device with every letter, sent after a pause, forgotten by the device when the
 * server has it. A clash stops the sending until somebody chooses.
 */
export function useEntry(form: ReportForm, mayType: boolean): Entry {
  const queries = useQueryClient()
  const [periodId, reporterId] = [form.period.id, form.reporter.id]
  const [state, tell] = useReducer(stepEntry, form, (first) =>
    startEntry(
      { sheet: sheetOf(first), version: first.version },
      mayType ? keptOnDevice.read(first.period.id, first.reporter.id) : undefined,
    ),
  )
  const sheet = state.history.present
  const unsaved = mayType && isUnsaved(state)

  const save = useMutation({
    mutationFn: (sent: { sheet: Sheet; version: number }) =>
      request<SaveReportDraftResponse>(`/periods/${periodId}/report`, {
        method: 'PUT',
        body: contentOf(sent.sheet, form),
        ifMatch: `"${sent.version}"`,
      }),
    onSuccess: (answer, sent) => {
      tell({ kind: 'saved', sheet: sent.sheet, version: answer.version, at: answer.savedAt })
      // the first saving of a revision changes what may be done next
      const steps = form.status === 'draft' && form.draftId !== null
      if (!steps) void queries.invalidateQueries({ queryKey: reportListQuery().queryKey })
      void queries.invalidateQueries({ queryKey: reportQuery(periodId).queryKey })
    },
    onError: async (error, sent) => {
      if (!(error instanceof ApiError) || error.status !== 412) return
      const theirs = await queries.fetchQuery({ ...reportQuery(periodId), staleTime: 0 })
      // it had arrived, and only the answer was lost
      if (sameContent(sent.sheet, sheetOf(theirs), theirs))
        tell({ kind: 'saved', sheet: sent.sheet, version: theirs.version, at: new Date().toISOString() })
      else tell({ kind: 'clashed', sheet: sheetOf(theirs), version: theirs.version })
    },
  })

  const { version, clash } = state
  const { mutate, isPending, variables, error } = save
  // a refusal is not asked again until something was changed; a lost connection is
  const failed = error !== null && variables?.sheet === sheet
  const refused = failed && error instanceof ApiError && error.status >= 400 && error.status < 500
  const waits = isPending || clash !== null || refused ? null : failed ? AGAIN_MS : PAUSE_MS

  useEffect(() => reportIsOpen(periodId), [periodId])

  // what was shown first may have come from this device
  useEffect(() => tell({ kind: 'refreshed', sheet: sheetOf(form), version: form.version }), [form])

  useEffect(() => {
    if (unsaved) keptOnDevice.write(periodId, reporterId, { version, sheet })
  }, [unsaved, periodId, reporterId, version, sheet])

  useEffect(() => {
    if (!unsaved || waits === null) return
    const timer = setTimeout(() => mutate({ sheet, version }), waits)
    return () => clearTimeout(timer)
  }, [unsaved, waits, sheet, version, mutate])

  useEffect(() => {
    if (mayType && !unsaved && clash === null) keptOnDevice.forget(periodId, reporterId)
  }, [mayType, unsaved, clash, periodId, reporterId])

  return {
    sheet,
    state,
    unsaved,
    isSaving: isPending,
    // a lost answer leaves an error behind although all is saved
    error: unsaved && clash === null ? error : null,
    type: (next, place) => tell({ kind: 'typed', sheet: next, place }),
    tell,
    flush: async () => (unsaved ? (await save.mutateAsync({ sheet, version })).version : version),
    take: (theirs) => tell({ kind: 'took', ...theirs }),
    ensureDraft: async () => form.draftId ?? (await save.mutateAsync({ sheet, version: version })).draftId,
  }
}
