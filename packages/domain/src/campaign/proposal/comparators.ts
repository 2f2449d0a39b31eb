import type { Comparator } from '../target.ts'

/** How a number is compared, and where the words of the comparison begin and end around it. */
export type Comparison = {
  readonly comparator: Comparator
  /** Offset in the words before the number where the comparison begins. */
  readonly from: number
  /** Units after the quantity that still belong to it (`trở lên`). */
  readonly after: number
  /** True when words say how to compare; false for a number that only stands there. */
  readonly explicit: boolean
  /** True when a verb links an indicator before to the number (`đạt`, `còn`, `tăng`): the number is said of it. */
  readonly links: boolean
  /** True where going past the number is forbidden (`không để … vượt`). */
  readonly forbids: boolean
  /** True for a place in an order (`nhóm 25 tỉnh dẫn đầu`): what follows the number is not what is measured. */
  readonly ranks: boolean
}

/** What one word of a comparison says. `fill` says nothing but belongs to it. */
type Sense =
  | 'min'
  | 'max'
  | 'times'
  | 'add'
  | 'rise'
  | 'fall'
  | 'down-to'
  | 'up-to'
  | 'exceed'
  | 'reach'
  | 'from'
  | 'fill'

/** The words that lead over to a number, longest first within a sense; read backwards from the number. */
const LEADS: readonly (readonly [Sense, string])[] = [
  ['max', 'không (?:được )?(?:vượt quá|vượt|quá|cao hơn|lớn hơn|nhiều hơn|để quá)|tối đa|nhiều nhất|<=|≤|<'],
  ['min', 'không (?:được )?(?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém|thua)|bằng hoặc (?:cao|lớn) hơn'],
  ['min', '(?:đạt|hoàn thành|bằng)(?: và|,| hoặc|/) ?(?:vượt|trên)(?: mức)?|ít nhất|tối thiểu|>=|≥|>'],
  ['down-to', '(?:giảm |hạ |rút |kéo |kéo giảm |chỉ )*(?:xuống còn|xuống mức|xuống|còn)'],
  ['max', 'dưới|thấp hơn|ít hơn|nhỏ hơn'],
  ['add', '(?:tăng |mới )?thêm(?: mới)?'],
  ['exceed', 'vượt(?: mức| mốc| trên| chỉ tiêu| kế hoạch| dự toán)?'],
  ['min', 'trên|hơn|cao hơn|lớn hơn'],
  ['up-to', '(?:tăng |nâng )?(?<!trở )lên(?: đến| tới| thành| mức)?'],
  ['times', '(?:tăng |cao )?gấp(?: hơn| ít nhất| trên| khoảng)?'],
  ['rise', '(?<!gia )(?:tăng|nâng|cải thiện)|(?<!tốc độ |mức |tỷ lệ )tăng trưởng'],
  ['fall', '(?:kéo |làm |cắt |tiết )?giảm|hạ|rút ngắn'],
  [
    'reach',
    '(?:cán|chạm) mốc|(?:cán|về) đích|đạt|(?<!lấn |xâm )chiếm|bằng|hoàn thành|duy trì|giữ vững|(?<!bắt |lưu |gìn |tạm |cất |canh |nắm )giữ|là|đủ|phủ|bảo đảm|đảm bảo',
  ],
  ['from', 'từ'],
  [
    'fill',
    'khoảng|ở mức|mức|được|phải|cần|sẽ|đều|có|bình quân|trung bình|tỷ lệ|cả năm|hằng năm|hàng năm|mỗi năm|ước|trong khoảng|đến|mỗi (?:quý|tháng|tuần)|tức(?: là)?|tương đương(?: với)?|khống chế',
  ],
]
const READ_BACK = LEADS.map(([sense, words]) => [sense, new RegExp(`(?:^|[\\s,(])(?:${words})$`, 'u')] as const)

const SUFFIX =
  /^(?:\s*\/\s*\d+)?(?:\s+(?!(?:đạt|loại|hạng|mức|từ|có|bị|và|xếp|đến)\s)[^\s\d,;:.()]+){0,8}?\s+(trở lên|trở xuống|trở đi)(?!\p{L})/u
const RISES =
  /(?<!\p{L})(?<!gia |thu nhập |tỷ lệ |tốc độ |mức |tỷ suất )(?:tăng(?! (?:trưởng(?! (?:ít|tối|trên|từ|\d))|cường|gia|thu))|nâng(?= (?:tỷ lệ|tỉ lệ|số|mức|chỉ số|độ|lên|tổng|từ|thu|diện|tuổi|\d)))(?!\p{L})/gu
const FALLS = /(?<!\p{L})(?<!mức |tỷ lệ |tốc độ )(?:giảm(?! nghèo)|kéo giảm|hạ(?! tầng)|rút ngắn)(?!\p{L})/gu
const EXCEEDS = /(?<!\p{L}|và |hoặc )vượt(?! (?:quá|trội|khó|qua|bậc))(?!\p{L})/u
const REFERENCE = /so với|chỉ tiêu|kế hoạch|dự toán|nghị quyết|được giao|tỉnh giao|giao/u
const RANKED =
  /(?<!\p{L})(?:(?<!con |lần |khóa |kỳ |người )thứ|hạng|vị trí|tốp|top|nhóm|trong số|trong)(?: hạng| vị trí)?$/u
const LEADERS = /^(?:[^;.]{0,40}(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất)|[^\p{L}]*(?:cả nước|toàn quốc|toàn tỉnh))/u

/** `cao hơn năm trước ít nhất 4 điểm`, `nhiều hơn năm 2020 là 100 hộ`: so much beside something else. */
const BESIDE =
  /(?<!\p{L})(?:tăng |giảm )?(cao|nhiều|lớn|thấp|ít|vượt) hơn (?:so với )?(?:đầu|cuối|mức|năm|cùng kỳ|bình quân|trung bình|kế hoạch|chỉ tiêu|kỳ|quý|tháng|cả nước|toàn|vụ|đợt)(?!\p{L})[^,;:()%]{0,50}?(?: (?:là|ít nhất|từ|tối thiểu|trên|khoảng|hơn))*$/u

/** `không để nợ đọng vượt 5 %`: the verb itself is forbidden. */
const FORBIDDEN = /(?<!\p{L})không (?:để|cho)(?: [^\s,;:.]+){0,8} (?:vượt|quá|trên|tăng quá)(?: quá)? ?$/u

type Lead = { readonly from: number; readonly senses: readonly Sense[] }

/** No words of comparison are longer. */
const LONGEST_LEAD = 48

/** The lead that the words end with; `ends` where a comma or bracket stands before it. */
function leadAt(head: string): { readonly sense: Sense; readonly at: number; readonly ends: boolean } | null {
  const skipped = Math.max(0, head.length - LONGEST_LEAD)
  const near = head.slice(skipped)
  for (const [sense, pattern] of READ_BACK) {
    const match = pattern.exec(near)
    if (match === null) continue
    const before = match[0][0] ?? ''
    return {
      sense,
      at: skipped + match.index + (/[\s,(]/u.test(before) ? 1 : 0),
      ends: before === ',' || before === '(',
    }
  }
  return null
}

/**
 * `đạt và vượt chỉ tiêu của Nghị quyết … đề ra (5.835 tỷ đồng)`: the bracket restates the plan that is to be reached.
 */
const RESTATED_PLAN =
  /(?<!\p{L})(?:(?:đạt|hoàn thành)(?: và|,| hoặc)? )?(?:vượt|đạt|hoàn thành)(?: mức)? (?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|mức)(?!\p{L})[^;:.()]{0,80}\( ?$/u

/** Reads the words of the comparison backwards from the number. */
function readBack(words: string): Lead {
  const senses: Sense[] = []
  let from = words.length
  for (let turn = 0; turn < 8; turn++) {
    const head = words.slice(0, from).trimEnd()
    const found = leadAt(head)
    if (turn === 0 && head.endsWith(':')) return { from: head.length - 1, senses: ['reach'] }
    if (found === null) break
    from = found.at
    senses.push(found.sense)
    if (found.ends) break
  }
  return { from, senses }
}

/**
 * Reads the comparison around a quantity. `left` is the clause up to the number, `right` what follows it; both
 * folded, with single blanks.
 */
export function readComparison(left: string, right: string, isRange: boolean, unit: string | null): Comparison {
  const even = left.trimEnd()
  const { from, senses } = readBack(even)
  const has = (...wanted: Sense[]): boolean => wanted.some((sense) => senses.includes(sense))
  const suffix = SUFFIX.exec(right)
  const after = suffix?.[0].length ?? 0
  const links = has('reach', 'rise', 'fall', 'down-to', 'up-to', 'exceed')
  const explicit = suffix !== null || isRange || senses.some((sense) => sense !== 'fill')
  const result = (comparator: Comparator, start = from): Comparison => ({
    comparator,
    from: start,
    after,
    explicit,
    links,
    forbids: FORBIDDEN.test(even) && (unit === '%' || !/trên ?$/u.test(even)),
    ranks: false,
  })

  const ranked = RANKED.exec(even)
  const leaders = LEADERS.exec(right)
  if (ranked !== null && (suffix !== null || leaders !== null || /tốp|top/u.test(ranked[0])))
    return {
      ...result('at_most', ranked.index),
      after: Math.max(after, leaders?.[0].length ?? 0),
      explicit: true,
      links: true,
      ranks: true,
    }
  const restated = unit === '%' ? null : RESTATED_PLAN.exec(even)
  if (restated !== null) return { ...result('at_least', restated.index), explicit: true, links: true }
  const beside = BESIDE.exec(even)
  if (beside !== null)
    return {
      ...result(
        /thấp|ít/u.test(beside[1] ?? '') ? 'decrease_by_at_least' : 'exceed_reference_by_at_least',
        beside.index,
      ),
      explicit: true,
      links: true,
    }
  const verb = lastVerb(even)
  if (unit === 'bậc' && isRange) return { ...result('rank_improve_between'), explicit: true }
  if (!FORBIDDEN.test(even) && exceeds(even, right, unit, senses))
    return { ...result('exceed_reference_by_at_least'), explicit: true }
  const settles = has('reach', 'up-to', 'down-to')
  if (unit === '%' && FORBIDDEN.test(even)) return { ...result('at_most'), explicit: true }
  if (has('times')) return { ...result('increase_by_at_least'), explicit: true, links: true }
  if (isRange) {
    if (has('add')) return result('additional_count')
    if (verb === 'rise' && !settles) return result('increase_between')
    if (verb === 'fall' && !settles) return result('decrease_between')
    return result('between')
  }
  if (has('add') && has('fall')) return result('decrease_by_at_least')
  if (has('add')) return result(unit === '%' ? 'increase_by_at_least' : 'additional_count')
  if (has('max', 'down-to')) return result('at_most')
  if (suffix?.[1] === 'trở xuống') return result('at_most')
  if (verb !== null && !settles)
    return { ...result(verb === 'fall' ? 'decrease_by_at_least' : 'increase_by_at_least'), explicit: true }
  if (has('min') || suffix !== null || has('from') || has('exceed')) return result('at_least')
  return result('exactly')
}

/** A share can only be passed itself: `tỷ lệ … vượt 70 %`. */
const SHARE = /(?<!\p{L})(?:tỷ lệ|tỉ lệ)(?!\p{L})/u

/** `vượt 3 % dự toán`, `vượt chỉ tiêu … ít nhất 5 %`: so much above something, not the level itself. */
function exceeds(left: string, right: string, unit: string | null, senses: readonly Sense[]): boolean {
  if (unit !== '%' || senses.includes('max')) return false
  const isShare = SHARE.test(left) && !REFERENCE.test(left) && !REFERENCE.test(right.slice(0, 60))
  if (senses.includes('exceed')) return !isShare
  const at = left.search(EXCEEDS)
  return at >= 0 && !senses.includes('reach') && (REFERENCE.test(left.slice(at)) || REFERENCE.test(right.slice(0, 60)))
}

/** One verb for several of a kind: `giảm cả số vụ, số người chết và số người bị thương`. */
const EACH = /^\S+ (?:giảm )?(?:cả )?(số|tỷ lệ) [^,;:]+(?:,| và) \1 [^;:]*$/u

/** The verb of change that governs the number: the last in the clause, unless a new subject came since. */
function lastVerb(left: string): 'rise' | 'fall' | null {
  const rise = lastIndex(left, RISES)
  const fall = lastIndex(left, FALLS)
  if (rise < 0 && fall < 0) return null
  const at = Math.max(rise, fall)
  if (EACH.test(left.slice(at))) return rise > fall ? 'rise' : 'fall'
  if (/[;:]|, ?(?:tỷ lệ|số|tổng|thu|chỉ số|mức|phấn đấu) /u.test(left.slice(at))) return null
  return rise > fall ? 'rise' : 'fall'
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}
