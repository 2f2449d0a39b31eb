import type { Indicator } from '@thidua/contract/indicator'
import { listIndicatorsOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { foldAccents } from '../../ui/format.ts'
import type { IndicatorSearch } from './indicator-search.ts'

export const indicatorsQuery = () => listIndicatorsOptions()

/** Those that hold every typed word, accents or not, in their name, owner, unit or definition. */
export function matching(indicators: readonly Indicator[], search: IndicatorSearch): Indicator[] {
  const words = foldAccents(search.tim ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return indicators.filter((one) => {
    if (search['linh-vuc'] !== undefined && one.field !== search['linh-vuc']) return false
    const text = foldAccents(`${one.name} ${one.owner} ${one.measureUnit} ${one.definition} ${one.slug}`)
    return words.every((word) => text.includes(word))
  })
}
