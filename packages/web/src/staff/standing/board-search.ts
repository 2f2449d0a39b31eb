/** Where one stands on the board: the open target, the unit, the period. All are addresses that a report links to. */
export interface BoardSearch {
  'chi-tieu'?: string
  nut?: string
  ky?: string
  /** `ma-tran`: units against targets; `ban-do`: units as tiles. */
  dang?: string
  /** Which units are compared: `tier.huyen`, `branch.kiem-sat`, `cluster.<id>`. */
  nhom?: string
}

const NAMES = ['chi-tieu', 'nut', 'ky', 'dang', 'nhom'] as const

export function readBoardSearch(search: Record<string, unknown>): BoardSearch {
  return Object.fromEntries(
    NAMES.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])),
  )
}

/** Address of the board with some parts changed; `undefined` takes a part away. */
export function boardAddress(
  campaignId: string,
  search: BoardSearch,
  change: { [Name in keyof BoardSearch]?: string | undefined },
): string {
  return `/phong-trao/${campaignId}/so-lieu${queryOf({ ...search, ...change })}`
}

/** The same place on the wall, without what is opened there. */
export const wallAddress = (campaignId: string, { nut, ky, nhom }: BoardSearch): string =>
  `/man-hinh/${campaignId}${queryOf({ nut, ky, nhom })}`

function queryOf(search: { [Name in keyof BoardSearch]?: string | undefined }): string {
  const parts = new URLSearchParams()
  for (const name of NAMES) {
    const value = search[name]
    if (value !== undefined) parts.set(name, value)
  }
  const query = parts.toString()
  return query === '' ? '' : `?${query}`
}
