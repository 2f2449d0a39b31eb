/** Where one stands in the sheet of parts: the target, the unit that gives, and whether units without a part are shown. */
export interface AllocationSearch {
  'chi-tieu'?: string
  nut?: string
  /** `tat-ca`: every unit beneath, also those that are given nothing. */
  xem?: string
  /** `lich-su`: who changed what; `dan-so`: entering how many people each unit answers for. */
  mo?: string
}

const NAMES = ['chi-tieu', 'nut', 'xem', 'mo'] as const

export function readAllocationSearch(search: Record<string, unknown>): AllocationSearch {
  return Object.fromEntries(
    NAMES.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : [])),
  )
}

/** Address of the sheet with some parts changed; `undefined` takes a part away. */
export function allocationAddress(
  campaignId: string,
  search: AllocationSearch,
  change: { [Name in keyof AllocationSearch]?: string | undefined } = {},
): string {
  const parts = new URLSearchParams()
  for (const name of NAMES) {
    const value = name in change ? change[name] : search[name]
    if (value !== undefined) parts.set(name, value)
  }
  const query = parts.toString()
  return `/phong-trao/${campaignId}/chi-tieu/giao${query === '' ? '' : `?${query}`}`
}
