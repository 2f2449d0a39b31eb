import { findQuantities } from '@thidua/official-document'
import { placeOf } from './comparison/comparison.ts'
import { readComparison } from './comparison/read-comparison.ts'
import type { Goal } from './goal.ts'
import type { Stretch } from './phrase/stretch.ts'
import type { Passage } from './passages.ts'
import { parse, sentenceIn, tokenAt } from './words/sentence.ts'

/** Tables whose cells are known: rows of a converter, columns parted by wide blanks, one cell on every line. */

type Role = 'goal' | 'base' | 'unit' | 'name' | 'other'
export type CellColumns = readonly Role[]

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['unit', /^(?:đơn vị(?: tính)?|đvt|đv tính)$/u],
  ['base', /thực hiện|kết quả|(?<!\p{L})ước|năm trước|cùng kỳ|hiện trạng|hiện có|đạt được|thời điểm|tháng đầu năm/u],
  [
    'goal',
    /kế hoạch|mục tiêu|phấn đấu|dự kiến|chỉ tiêu (?:giao|năm|đến|\d|phấn|thi đua năm)|(?:^|\s)mức|giao năm|cần đạt/u,
  ],
  ['name', /nội dung|chỉ tiêu|tiêu chí|nhiệm vụ|danh mục|chỉ số|^tên/u],
]
const YEAR = /^(?:đến )?(?:năm )?((?:19|20)\d{2})$/u

/** What the columns hold, by the words of the head; null where the row is no head or no column is a goal. */
export function cellColumnsOf(passage: Passage, yearOfIssue: number | null): CellColumns | null {
  const cells = passage.cells.map((cell) => passage.folded.slice(cell.start, cell.end))
  if (cells.length < 2) return null
  let named = false
  const roles = cells.map((words): Role => {
    const year = YEAR.exec(words)?.[1]
    if (year !== undefined && yearOfIssue !== null) return Number(year) < yearOfIssue ? 'base' : 'goal'
    const role = words.length > 60 ? 'other' : (ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other')
    if (role !== 'name') return role
    if (named) return 'goal'
    named = true
    return 'name'
  })
  return named &&
    roles.includes('goal') &&
    !cells.some((words) => /\d ?%|\d{3}/u.test(words.replace(/(?:19|20)\d{2}/gu, '')))
    ? roles
    : null
}

/** Every goal of one row; none where its cells do not fit the head. */
export function cellGoals(passage: Passage, columns: CellColumns): Goal[] {
  const { cells, folded: text } = passage
  if (cells.length > columns.length || columns.slice(cells.length).some((role) => role !== 'other')) return []
  const cellOf = (role: Role): Stretch | undefined => cells[columns.indexOf(role)]
  const name = cellOf('name')
  if (name === undefined || !/\p{L}{2}/u.test(text.slice(name.start, name.end))) return []
  const { indicator, unit: bracketed } = splitUnit(text, name)
  const unitCell = cellOf('unit')
  const unit = unitCell === undefined ? bracketed : text.slice(unitCell.start, unitCell.end) || bracketed
  const base = cellOf('base')
  const baseline = base === undefined ? null : (figureIn(text, base)?.value ?? null)
  return cells.flatMap((cell, i): Goal[] => {
    const quantity = columns[i] === 'goal' ? figureIn(text, cell) : undefined
    if (quantity === undefined) return []
    const printed = quantity.unit === null ? null : passage.words.slice(quantity.unit.start, quantity.unit.end)
    const sentence = sentenceIn(passage)
    const alone = parse(sentence.tokens.slice(tokenAt(sentence, cell.start), tokenAt(sentence, cell.end)))
    const compared = { isRange: quantity.valueHigh !== null, unit: printed ?? unit }
    const comparison = readComparison(alone, placeOf(alone, cell.start, quantity), compared)
    const end = Math.min(cell.end, quantity.end + comparison.after)
    return [
      {
        start: indicator.start,
        end,
        indicator,
        comparator: comparison.comparator,
        value: quantity.value,
        valueHigh: quantity.valueHigh,
        unit: printed ?? unit,
        baseline,
        doubts: ['table'],
      },
    ]
  })
}

function figureIn(text: string, { start, end }: Stretch): ReturnType<typeof findQuantities>[number] | undefined {
  const words = text.slice(start, end)
  if (words.length > 80) return undefined
  const [first] = findQuantities(words)
  if (first === undefined) return undefined
  const unit =
    first.unit === null ? null : { ...first.unit, start: first.unit.start + start, end: first.unit.end + start }
  return { ...first, unit, start: first.start + start, end: first.end + start }
}

/** `Bê tông hóa đường thôn (km)`: the unit in brackets behind the name. */
function splitUnit(text: string, name: Stretch): { indicator: Stretch; unit: string | null } {
  const words = text.slice(name.start, name.end)
  const match = /\s?\(([%‰]|[^()\d]{1,20})\)$/u.exec(words)
  return match === null
    ? { indicator: name, unit: null }
    : { indicator: { start: name.start, end: name.start + match.index }, unit: match[1] ?? null }
}
