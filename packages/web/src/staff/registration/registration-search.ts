/** Who of the units beneath is listed. */
export const registrationFilters = ['chua-dang-ky', 'da-dang-ky', 'tat-ca'] as const
export type RegistrationFilter = (typeof registrationFilters)[number]

/** Where one stands: one's own registration or those beneath, filtered, with one of them open. */
export interface RegistrationSearch {
  /** `cap-duoi`: the units beneath. */
  xem?: string
  loc?: RegistrationFilter
  'don-vi'?: string
}

export function readRegistrationSearch(search: Record<string, unknown>): RegistrationSearch {
  const { xem, loc, 'don-vi': unit } = search
  const filter = registrationFilters.find((one) => one === loc)
  return {
    ...(xem === 'cap-duoi' ? { xem } : {}),
    ...(filter === undefined ? {} : { loc: filter }),
    ...(typeof unit === 'string' && unit !== '' ? { 'don-vi': unit } : {}),
  }
}

export function registrationAddress(campaignId: string, search: RegistrationSearch): string {
  const parts = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== undefined))
  const query = parts.toString()
  return `/phong-trao/${campaignId}/chi-tieu/dang-ky${query === '' ? '' : `?${query}`}`
}
