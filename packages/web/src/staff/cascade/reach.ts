import type { ReadReachResponse } from '../../generated/api/types.gen.ts'

export type ReachRow = ReadReachResponse['rows'][number]

/** What the address may ask for (`?loc=`). */
export const reachFilters = ['tat-ca', 'chua-vao-so', 'chua-chuyen-tiep', 'chua-doc', 'chua-phan-hoi'] as const
export type ReachFilter = (typeof reachFilters)[number]

/** Silent for longer than this is called silent on the screen, as on the first one. */
export const silentDaysAllowed = 3

export const hasRegistered = (row: ReachRow): boolean => row.status === 'registered' || row.status === 'relayed'

/** Officers who have neither confirmed nor been told at a meeting. */
const unread = ({ own }: ReachRow): number => own.officers - own.acknowledged - own.briefedOnly

const holds: Record<ReachFilter, (row: ReachRow) => boolean> = {
  'tat-ca': () => true,
  'chua-vao-so': (row) => row.deliveryId !== null && !hasRegistered(row),
  'chua-chuyen-tiep': (row) => hasRegistered(row) && row.relayedBy === null && row.toRelay > 0,
  'chua-doc': (row) => row.deliveryId !== null && unread(row) > 0,
  'chua-phan-hoi': (row) => (row.silentDays ?? 0) > silentDaysAllowed,
}

/** The rows that a filter is about; the issuer of the document itself is about nothing. */
export const matching = (rows: readonly ReachRow[], filter: ReachFilter): ReachRow[] =>
  rows.filter((row) => row.depth > 0 && holds[filter](row))

/** What to show: the rows that match and, so that they stay in their place, everything above them. */
export function withSuperiors(rows: readonly ReachRow[], filter: ReachFilter): ReachRow[] {
  if (filter === 'tat-ca') return [...rows]
  const byId = new Map(rows.map((row) => [row.nodeId, row]))
  const shown = new Set<string>()
  for (const match of matching(rows, filter)) {
    let above: ReachRow | undefined = match
    while (above !== undefined && !shown.has(above.nodeId)) {
      shown.add(above.nodeId)
      above = above.parentId === null ? undefined : byId.get(above.parentId)
    }
  }
  return rows.filter((row) => shown.has(row.nodeId))
}

export interface ReachSummary {
  direct: number
  directRegistered: number
  units: number
  registered: number
  officers: number
  acknowledged: number
  briefed: number
  silent: number
}

/** The whole in the figures of one sentence, seen from the top row. */
export function summaryOf(rows: readonly ReachRow[]): ReachSummary | null {
  const top = rows.find((row) => row.parentId === null)
  if (top === undefined) return null
  const direct = rows.filter((row) => row.depth === 1)
  return {
    direct: direct.length,
    directRegistered: direct.filter(hasRegistered).length,
    units: top.total.units,
    registered: top.total.registered,
    officers: top.total.officers,
    acknowledged: top.total.acknowledged,
    briefed: top.total.briefedOnly,
    silent: matching(rows, 'chua-phan-hoi').length,
  }
}

export interface Urging {
  register: string[]
  read: string[]
  /** Chosen, but nothing is left for them to do. */
  done: number
}

/** What each chosen unit is urged about: first to enter the document in its book, then to have it read. */
export function urgingOf(chosen: readonly ReachRow[]): Urging {
  const ids = (rows: ReachRow[]): string[] => rows.map((row) => row.orgUnitId)
  const registered = chosen.filter(hasRegistered)
  const reading = registered.filter((row) => unread(row) > 0)
  return {
    register: ids(chosen.filter((row) => !hasRegistered(row))),
    read: ids(reading),
    done: registered.length - reading.length,
  }
}
