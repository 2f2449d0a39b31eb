import { useNetwork } from '@mantine/hooks'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { WaitingFile } from '../../offline/device-store.ts'
import { sendWaiting } from '../../offline/send-waiting.ts'
import { keepFile, waitingFilesQuery } from '../../offline/waiting-files.ts'
import type { ReportForm } from '../report.ts'
import type { Entry } from './use-entry.ts'

/** Keeps a file for one target on the device; the sending follows by itself, whatever becomes of the network. */
export function useEvidence(form: ReportForm, targetId: string) {
  const waiting = useQuery(waitingFilesQuery(form.period.id)).data ?? []
  const keeping = useMutation({
    mutationFn: (file: File) => keepFile({ periodId: form.period.id, targetId, file }),
  })
  return {
    add: keeping.mutate,
    error: keeping.error,
    waiting: waiting.filter((one): one is WaitingFile => one.targetId === targetId),
  }
}

/** Sends the files of an open report once its draft exists: evidence hangs on it. */
export function useSendEvidence(form: ReportForm, entry: Entry, mayType: boolean): void {
  const { online } = useNetwork()
  const waiting = useQuery(waitingFilesQuery(form.period.id)).data ?? []
  const ready = waiting.filter((one) => one.refused === null).length
  const send = useEffectEvent(async () => {
    await entry.ensureDraft()
    await sendWaiting()
  })
  useEffect(() => {
    // what fails here is tried again when the network returns
    if (mayType && online && ready > 0) void send().catch(() => undefined)
  }, [mayType, online, ready])
}
