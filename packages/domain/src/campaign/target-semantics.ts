import { INDICATORS } from './indicator-catalogue.ts'
import type { Comparator } from './target.ts'
import type { TargetSemantics } from './proposal/types.ts'

/**
 * What a target's figure means, by the words of its indicator; where the catalogue knows none, by its unit and
 * comparison. A proposal: the officer may change it.
 */
export function semanticsOf(indicator: string, unit: string | null, comparator: Comparator): TargetSemantics {
  const folded = indicator.toLowerCase()
  const known = INDICATORS.find((one) => one.words.test(folded))
  if (known !== undefined) {
    const { slug, direction, aggregation, accumulation } = known
    return { indicatorSlug: slug, direction, aggregation, accumulation }
  }
  const falling = /^(?:at_most|decrease)/u.test(comparator) || comparator.startsWith('decrease')
  const direction = falling ? 'falling' : 'rising'
  if (comparator === 'qualitative' || unit === 'bậc' || unit === 'điểm' || unit === 'hạng')
    return { direction, aggregation: 'own', accumulation: 'per-period', indicatorSlug: null }
  if (unit === '%' || unit === '‰') {
    const change = /increase|decrease/u.test(comparator)
    return {
      direction,
      aggregation: change ? 'sum' : 'ratio',
      accumulation: change ? 'cumulative' : 'latest',
      indicatorSlug: null,
    }
  }
  if (/bình quân|\/người|trên 1 vạn/u.test(folded))
    return { direction, aggregation: 'own', accumulation: 'per-period', indicatorSlug: null }
  return { direction, aggregation: 'sum', accumulation: 'cumulative', indicatorSlug: null }
}
