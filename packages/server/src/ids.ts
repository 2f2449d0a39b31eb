import { v7 } from 'uuid'

/** Makes ids of records: UUIDv7, so that they sort by the time of their making. */
export type NewId = () => string
export const newId: NewId = () => v7()
