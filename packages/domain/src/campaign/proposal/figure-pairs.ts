import type { Quantity } from '@thidua/official-document'
import { isCounted, unitOf } from './figures.ts'

/** What one figure of a sentence is to the one before it. */

/** `25 triệu cây, gồm 20 triệu cây tập trung`: a part of a whole counted in the same unit. */
export const isPart = (text: string, one: Quantity, before: Quantity | undefined): boolean =>
  before !== undefined &&
  text.slice(0, one.start).endsWith('gồm ') &&
  unitOf(text, one) !== null &&
  unitOf(text, one) === unitOf(text, before)

/** `1 nhà vệ sinh trên 500 lượt khám`: the second number is what the first is per. */
export const isMeasureOf = (text: string, one: Quantity, before: Quantity | undefined): boolean =>
  before !== undefined &&
  isCounted(before) &&
  one.unit?.kind !== 'rate' &&
  /^(?: [^\s,;.:]+){0,2} (?:trên|cho) $/u.test(text.slice(before.end, one.start))

/** `từ 78% lên 98%`: the first number is where things stand. */
export function isBase(text: string, low: Quantity, high: Quantity): boolean {
  return (
    /từ(?: mức| khoảng)? $/u.test(text.slice(0, low.start)) &&
    low.valueHigh === null &&
    /^ ?(?:\([^)]{0,40}\) ?)?(?:năm \d{4} )?(?:tăng |giảm )?(?:lên|xuống|còn)(?: còn| trên| dưới| ít nhất| thành| đạt| đến| tới| mức| hơn)* ?$/u.test(
      text.slice(low.end, high.start),
    )
  )
}
