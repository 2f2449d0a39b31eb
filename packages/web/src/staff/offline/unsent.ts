import { keptParts } from '../allocation/kept-parts.ts'
import { keptOnDevice } from '../report/entry/kept-on-device.ts'
import { deviceStore } from './device-store.ts'
import { forgetQueries } from './kept-queries.ts'

/** How many reports and files this device has not been able to send yet. */
export async function countUnsent(): Promise<number> {
  const files = await deviceStore.files.count().catch(() => 0)
  return keptOnDevice.all().length + files
}

/** Leaves nothing of anybody's work on the device. */
export async function wipeDevice(): Promise<void> {
  await forgetQueries()
  await deviceStore.files.clear().catch(() => undefined)
  keptParts.forgetAll()
  for (const { periodId, reporterId } of keptOnDevice.all()) keptOnDevice.forget(periodId, reporterId)
}
