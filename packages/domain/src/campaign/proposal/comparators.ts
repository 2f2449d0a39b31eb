import type { Comparator } from './types.ts'

/** How a number is compared, and where the words of the comparison begin and end around it. */
export type Comparison = {
  readonly comparator: Comparator
  /** Offset in the words before the number where the comparison begins. */
  readonly from: number
  /** Units after the quantity that still belong to it (`trở lên`). */
  readonly after: number
  /** True when words say how to compare; false for a number that only stands there. */
  readonly explicit: boolean
}

type Base = 'at_least' | 'at_most' | 'exactly' | 'additional_count'

/** What stands right before the number, on folded text; the first that fits decides. */
const BEFORE: readonly (readonly [Base, RegExp])[] = [
  [
    'additional_count',
    /(?:có |tăng |xây dựng |phát triển )?(?:thêm|mới thêm)(?: ít nhất| tối thiểu| được| mới| khoảng| từ| trên)*$/u,
  ],
  [
    'at_most',
    /(?:giảm |hạ |kéo giảm )?(?:xuống còn|giảm còn|xuống dưới|còn dưới|chỉ còn|xuống|còn)(?: khoảng| dưới| không quá| tối đa| ở mức)*$/u,
  ],
  [
    'at_most',
    /(?:không quá|không vượt quá|không vượt|không cao hơn|không lớn hơn|tối đa|nhiều nhất|ở mức dưới|(?<!không )dưới|(?<!không )thấp hơn|<=|≤|<)(?: mức| là)?$/u,
  ],
  [
    'at_least',
    /(?:đạt |có |lên |từ |ở mức )*(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|không kém|trên|hơn|cao hơn|đạt và vượt|vượt mức|vượt|>=|≥|>)(?: mức| là)?$/u,
  ],
  [
    'exactly',
    /(?:đạt|bằng|đủ|chiếm|lên đến|lên tới|lên thành|lên|là|ở mức|hoàn thành|duy trì|giữ vững|được|khoảng|đạt tỷ lệ|đạt mức|:)(?: mức| là| khoảng| tỷ lệ| ở mức| được)*$/u,
  ],
]
const SUFFIX = /^\s*(?:\/\s*\d+(?:\s+[\p{L}]+){0,4}\s*)?(trở lên|trở xuống|trở đi)/u
const RISES = /(?<!\p{L})(?:tăng(?!\s+(?:trưởng|cường))|nâng(?!\s+cao\s+(?:chất|hiệu|năng)))(?!\p{L})/gu
const FALLS = /(?<!\p{L})(?:giảm(?!\s+nghèo)|kéo\s+giảm|hạ)(?!\p{L})/gu
const EXCEEDS = /(?<!\p{L})vượt(?:\s+mức)?(?!\p{L})/u
const REFERENCE = /so\s+với|chỉ\s+tiêu|kế\s+hoạch|dự\s+toán|nghị\s+quyết|được\s+giao|tỉnh\s+giao|trung\s+ương\s+giao/u

/**
 * Reads the comparison around a quantity. `left` is the clause up to the number, `right` what follows it; both
 * folded, blanks as they are.
 */
export function readComparison(left: string, right: string, isRange: boolean, unit: string | null): Comparison {
  const even = left.replace(/\s/gu, ' ').trimEnd()
  let base: Base = 'exactly'
  let from = even.length
  let explicit = false
  const fromWord = /(?:^|\s)từ(?: khoảng| trên)?$/u.exec(even)
  const suffix = SUFFIX.exec(right.replace(/\s/gu, ' '))
  const after = suffix?.[0].length ?? 0
  if (suffix !== null) {
    const rank = /(?:thứ|hạng|vị trí|top)(?: hạng)?$/u.exec(even)
    base = suffix[1] === 'trở xuống' || rank !== null ? 'at_most' : 'at_least'
    explicit = true
    from = rank?.index ?? from
  }
  if (fromWord !== null && (suffix !== null || isRange))
    from = fromWord.index + fromWord[0].length - fromWord[0].trimStart().length
  const head = even.slice(0, from).trimEnd()
  for (const [found, pattern] of BEFORE) {
    const match = pattern.exec(head)
    if (match === null || (match.index > 0 && /[\p{L}\d]/u.test(head[match.index - 1] ?? ''))) continue
    if (suffix === null || found === 'additional_count') base = found
    explicit ||= found !== 'exactly' || /đạt|đủ|hoàn thành|duy trì|lên/u.test(match[0])
    from = match.index
    break
  }
  const verb = lastVerb(even)
  const words = even.slice(from)
  if (
    EXCEEDS.test(even) &&
    unit === '%' &&
    (REFERENCE.test(even.slice(even.search(EXCEEDS))) || REFERENCE.test(right.slice(0, 60))) &&
    !/đạt và vượt/u.test(even)
  )
    return { comparator: 'exceed_reference_by_at_least', from, after, explicit: true }
  if (isRange) {
    const comparator =
      unit === 'bậc'
        ? 'rank_improve_between'
        : verb === 'rise' && !/đạt|lên/u.test(words)
          ? 'increase_between'
          : verb === 'fall' && !/còn|xuống/u.test(words)
            ? 'decrease_between'
            : 'between'
    return { comparator, from, after, explicit: explicit || verb !== null }
  }
  if (base === 'additional_count')
    return unit === '%'
      ? { comparator: 'increase_by_at_least', from, after, explicit: true }
      : { comparator: base, from, after, explicit: true }
  if (/đạt và vượt|đạt hoặc vượt/u.test(even) && base === 'exactly')
    return { comparator: 'at_least', from: Math.min(from, even.search(/đạt (?:và|hoặc) vượt/u)), after, explicit: true }
  if (verb === 'fall' && base !== 'at_most' && !/đạt|còn|xuống|lên/u.test(words))
    return { comparator: 'decrease_by_at_least', from, after, explicit: true }
  if (verb === 'rise' && base !== 'at_most' && !/đạt|lên|còn/u.test(words))
    return { comparator: 'increase_by_at_least', from, after, explicit: true }
  return { comparator: base, from, after, explicit }
}

/** The verb of change that governs the number: the last in the clause, unless a new subject came since. */
function lastVerb(left: string): 'rise' | 'fall' | null {
  const rise = lastIndex(left, RISES)
  const fall = lastIndex(left, FALLS)
  if (rise < 0 && fall < 0) return null
  const at = Math.max(rise, fall)
  if (/[;:]|,\s*(?:tỷ lệ|số|tổng|thu|chỉ số|mức|phấn đấu)\s/u.test(left.slice(at))) return null
  return rise > fall ? 'rise' : 'fall'
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}
