import type { ReportForm } from '@thidua/contract/report'
import type { SaveReportDraftResponse } from '../../generated/api/types.gen.ts'
import { ApiError, apiFetch, request } from '../../ui/api.ts'
import { queryClient } from '../../ui/query-client.ts'
import { currentHolder, type Holder } from '../session/holder.ts'
import { keptOnDevice, type Kept } from '../report/entry/kept-on-device.ts'
import { contentOf, sameContent, sheetOf } from '../report/entry/sheet.ts'
import { reportQuery } from '../report/report.ts'
import { deviceStore, type WaitingFile } from './device-store.ts'
import { tellWaitingChanged } from './waiting-files.ts'

/** Reports that are open on a screen, which sends what is typed there itself. */
const openReports = new Set<string>()
export function reportIsOpen(periodId: string): () => void {
  openReports.add(periodId)
  return () => void openReports.delete(periodId)
}

/**
 * Sends what waits on this device, figures before their evidence, one after another, in one tab at a time. What the
 * network stops stays and is tried again; what the server refuses stays with its reason and waits for the person.
 */
export async function sendWaiting(): Promise<void> {
  await navigator.locks.request('thidua-sending', { ifAvailable: true }, async (lock) => {
    const holder = currentHolder()
    if (lock === null || holder === undefined) return
    try {
      for (const { periodId, reporterId, kept } of keptOnDevice.all())
        if (reporterId === holder.orgUnitId && !openReports.has(periodId)) await sendFigures(periodId, reporterId, kept)
      for (const file of await deviceStore.files.orderBy('addedAt').toArray())
        if (file.refused === null && isOf(file, holder)) await sendFile(file)
    } catch (error) {
      if (!isNetwork(error)) throw error
    }
  })
}

const isOf = (file: WaitingFile, holder: Holder): boolean =>
  file.personId === holder.personId && file.orgUnitId === holder.orgUnitId

const isNetwork = (error: unknown): boolean => error instanceof ApiError && (error.status === 0 || error.status >= 500)

const freshForm = (periodId: string): Promise<ReportForm> =>
  queryClient.fetchQuery({ ...reportQuery(periodId), staleTime: 0, retry: false })

/** A clash is left for the report's own page, which shows both versions. */
async function sendFigures(periodId: string, reporterId: string, kept: Kept): Promise<void> {
  const form = await freshForm(periodId)
  if (sameContent(kept.sheet, sheetOf(form), form)) return keptOnDevice.forget(periodId, reporterId)
  if (form.version !== kept.version) return
  try {
    await saveDraft(periodId, contentOf(kept.sheet, form), kept.version)
    keptOnDevice.forget(periodId, reporterId)
    await queryClient.invalidateQueries({ queryKey: reportQuery(periodId).queryKey })
  } catch (error) {
    if (isNetwork(error)) throw error
  }
}

const saveDraft = (periodId: string, body: object, version: number) =>
  request<SaveReportDraftResponse>(`/periods/${periodId}/report`, { method: 'PUT', body, ifMatch: `"${version}"` })

async function sendFile(waiting: WaitingFile): Promise<void> {
  try {
    const form = await freshForm(waiting.periodId)
    // an open report saves its draft itself, and then its files are sent
    if (form.draftId === null && openReports.has(waiting.periodId)) return
    const draftId =
      form.draftId ?? (await saveDraft(waiting.periodId, contentOf(sheetOf(form), form), form.version)).draftId
    const body = new FormData()
    // fields before the file: the server reads them on its way to it
    body.set('targetId', waiting.targetId)
    body.set('file', waiting.file, waiting.fileName)
    await apiFetch(`/api/reports/${draftId}/evidence`, {
      method: 'POST',
      body,
      headers: { 'Idempotency-Key': waiting.id },
    })
    await deviceStore.files.delete(waiting.id)
    await queryClient.invalidateQueries({ queryKey: reportQuery(waiting.periodId).queryKey })
  } catch (error) {
    if (isNetwork(error)) throw error
    await deviceStore.files.update(waiting.id, { refused: error instanceof Error ? error.message : String(error) })
  } finally {
    await tellWaitingChanged()
  }
}
