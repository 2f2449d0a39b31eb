import { Dexie, type EntityTable } from 'dexie'

/** A piece of evidence on its way to the server. */
export interface WaitingFile {
  /** Doubles as the idempotency key: however often it is sent, it arrives once. */
  readonly id: string
  readonly periodId: string
  readonly targetId: string
  readonly personId: string
  readonly orgUnitId: string
  readonly file: Blob
  readonly fileName: string
  readonly addedAt: number
  /** Why the server refused it; such a file waits for the person, not for the network. */
  readonly refused: string | null
}

interface KeptText {
  readonly key: string
  readonly text: string
}

/** What this device keeps of the application's data: what was read, and what waits to be sent. */
class DeviceStore extends Dexie {
  declare readonly kept: EntityTable<KeptText, 'key'>
  declare readonly files: EntityTable<WaitingFile, 'id'>

  constructor() {
    super('thidua')
    this.version(1).stores({ kept: 'key', files: 'id, periodId, addedAt' })
  }
}

export const deviceStore = new DeviceStore()
