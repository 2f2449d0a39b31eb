import { INDICATOR_FIELDS, type IndicatorField } from '@thidua/domain/campaign/catalogue/indicator-entry'

/** What of the catalogue is looked at: words, a part of the work, the indicator that is open. */
export interface IndicatorSearch {
  tim?: string
  'linh-vuc'?: IndicatorField
  ma?: string
  /** The panel for adding one of our own. */
  them?: true
}

export function readIndicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  const { tim, ma, them } = search
  const field = INDICATOR_FIELDS.find((one) => one === search['linh-vuc'])
  return {
    ...(typeof tim === 'string' && tim !== '' ? { tim } : {}),
    ...(field === undefined ? {} : { 'linh-vuc': field }),
    ...(typeof ma === 'string' && ma !== '' ? { ma } : {}),
    ...(them === true ? { them } : {}),
  }
}
