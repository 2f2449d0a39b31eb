import { findQuantities } from '@thidua/official-document'
import type { Goal } from './goal.ts'
import type { Passage } from './passages.ts'

/** What the columns of figures in a table hold, left to right. */
export type Columns = readonly ('base' | 'goal')[]

const COLUMN =
  /(?<!\p{L})(?:(kế hoạch|mục tiêu|chỉ tiêu giao|phấn đấu|dự kiến)|(thực hiện|kết quả|ước(?: thực hiện)?|năm trước|cùng kỳ))(?: năm)?(?: (?:19|20)\d{2})?(?!\p{L})/gu
const HEAD = /^(?:stt|tt|số tt|chỉ tiêu|nội dung)(?!\p{L})/u
const FIGURES = /(?:\s(?:[≥≤><] ?)?\d[\d.,]*\s?%?)+\s*[.;]?$/u
/** Everything up to the figures: running number, words, unit. */
const WORDS = /^(?:(?:\d{1,3}|[ivx]{1,4})[.)]?\s+)?(.+?)(?:\s(%|‰|\(%\)))?$/u

/** The columns of a table's head; null where the row is none or names no goal beside a base. */
export function columnsOf(passage: Passage): Columns | null {
  if (!HEAD.test(passage.folded)) return null
  const unitAt = passage.folded.search(/đơn vị(?: tính)?|đvt/u)
  const columns = [...passage.folded.slice(Math.max(0, unitAt)).matchAll(COLUMN)].map((match) =>
    match[1] === undefined ? ('base' as const) : ('goal' as const),
  )
  return columns.includes('goal') && columns.length > 1 ? columns : null
}

/** The goal of one row, by the head of its table; null where the figures do not fit the columns. */
export function rowGoal(passage: Passage, columns: Columns): Goal | null {
  const text = passage.folded
  const figures = FIGURES.exec(text)
  if (figures === null) return null
  const printed = [...figures[0].matchAll(/([≥≤><])? ?(\d[\d.,]*)\s?(%?)/gu)]
  if (printed.length !== columns.length) return null
  const values = printed.map((one) => findQuantities((one[2] ?? '').replace(/[.,]$/u, ''))[0]?.value ?? null)
  const at = columns.lastIndexOf('goal')
  const value = values[at] ?? null
  if (value === null) return null
  const words = WORDS.exec(text.slice(0, figures.index))
  const name = words?.[1] ?? ''
  const start = text.indexOf(name)
  const unit = unitOfRow(passage, start, name, words?.[2] ?? (printed[at]?.[3] || undefined))
  const end = figures.index + (printed[at]?.index ?? 0) + (printed[at]?.[0].length ?? 0)
  const sign = printed[at]?.[1]
  return {
    start,
    end,
    indicator: unit.indicator,
    comparator: sign === undefined ? 'exactly' : /[≥>]/u.test(sign) ? 'at_least' : 'at_most',
    value,
    valueHigh: null,
    unit: unit.words,
    baseline: values[columns.lastIndexOf('base')] ?? null,
    doubts: ['table'],
  }
}

/** The unit is the last thing printed before the figures; found by reading it as what follows a number. */
function unitOfRow(
  passage: Passage,
  start: number,
  name: string,
  sign: string | undefined,
): { words: string | null; indicator: { start: number; end: number } } {
  const whole = { start, end: start + name.length }
  if (sign !== undefined) return { words: sign.replace(/[()]/gu, ''), indicator: whole }
  const syllables = [...name.matchAll(/\S+/gu)]
  for (const one of syllables.slice(-4)) {
    if (one.index === 0) continue
    const tail = name.slice(one.index)
    const unit = findQuantities(`1 ${tail}`)[0]?.unit
    if (unit === null || unit === undefined || unit.end !== tail.length + 2) continue
    const at = start + one.index
    return { words: passage.words.slice(at, at + tail.length), indicator: { start, end: at - 1 } }
  }
  return { words: null, indicator: whole }
}
