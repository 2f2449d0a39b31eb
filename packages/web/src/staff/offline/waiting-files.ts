import { queryOptions } from '@tanstack/react-query'
import { queryClient } from '../../ui/query-client.ts'
import { currentHolder } from '../session/holder.ts'
import { deviceStore, type WaitingFile } from './device-store.ts'

const waitingKey = ['waiting-files'] as const

/** Files of one report that the server does not have yet, the oldest first. */
export const waitingFilesQuery = (periodId: string) =>
  queryOptions({
    queryKey: [...waitingKey, periodId],
    queryFn: () => deviceStore.files.where({ periodId }).sortBy('addedAt'),
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  })

export const tellWaitingChanged = (): Promise<void> => queryClient.invalidateQueries({ queryKey: waitingKey })

/** Keeps a file on the device until the server has it. */
export async function keepFile(input: { periodId: string; targetId: string; file: File }): Promise<void> {
  const holder = currentHolder()
  if (holder === undefined) throw new Error('nobody is signed in')
  const kept: WaitingFile = {
    id: crypto.randomUUID(),
    periodId: input.periodId,
    targetId: input.targetId,
    personId: holder.personId,
    orgUnitId: holder.orgUnitId,
    file: input.file,
    fileName: input.file.name,
    addedAt: Date.now(),
    refused: null,
  }
  await deviceStore.files.add(kept)
  await tellWaitingChanged()
}

export async function dropFile(id: string): Promise<void> {
  await deviceStore.files.delete(id)
  await tellWaitingChanged()
}
