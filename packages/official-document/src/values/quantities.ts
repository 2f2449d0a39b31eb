import { findNumbers, findNumbersInWords, type PrintedNumber } from './numbers.ts'
import { findFractions, findTimes } from './fractions.ts'
import { type PrintedUnit, unitAt } from './units.ts'

/** A number or range with its unit, as printed. Offsets in the text that was scanned. */
export type Quantity = {
  readonly value: number
  readonly valueHigh: number | null
  /** A range whose first end is printed with its own unit or after `từ` (`từ 78% lên 98%` is no range). */
  readonly unit: PrintedUnit | null
  readonly inWords: boolean
  /** The unit that the words themselves say: `%` of a fraction (`hai phần ba`), `lần` of `gấp đôi`. */
  readonly impliedUnit?: '%' | 'lần'
  readonly start: number
  readonly end: number
}

/** After these a number in words counts whatever follows. */
const SET = /(?:ít nhất|tối thiểu|thêm|mỗi \p{L}+(?: \p{L}+)? có) $/u
const TO = /^\s*(?:-|÷|~|đến|tới)\s*$/u
const DOUBLED = /^\s*\(\s*\p{L}[\p{L}\s]{0,40}\)/u

/** Every quantity of folded text, left to right. */
export function findQuantities(folded: string): Quantity[] {
  const implied = [
    ...findFractions(folded).map((one) => whole(one, '%')),
    ...findTimes(folded).map((one) => whole(one, 'lần')),
  ]
  if (implied.length === 0) return findPlain(folded)
  const isApart = (one: Quantity): boolean => !implied.some((other) => one.start < other.end && one.end > other.start)
  return [...findPlain(folded).filter(isApart), ...implied].sort((a, b) => a.start - b.start)
}

const whole = (one: PrintedNumber, impliedUnit: '%' | 'lần'): Quantity =>
  Object.assign({ valueHigh: null, unit: null, inWords: true, impliedUnit }, one)

function findPlain(folded: string): Quantity[] {
  const digits = findNumbers(folded)
  const spoken = findNumbersInWords(folded).filter(
    (number) =>
      unitAt(folded, number.end, SET.test(folded.slice(Math.max(0, number.start - 30), number.start))) !== null,
  )
  const isSpoken = new Set<PrintedNumber>(spoken)
  const numbers = [...digits, ...spoken].sort((a, b) => a.start - b.start)
  const found: Quantity[] = []
  for (let i = 0; i < numbers.length; i++) {
    const low = numbers[i]
    if (low === undefined) break
    const gap = afterDoubling(folded, low.end)
    const lowUnit = unitAt(folded, gap)
    const high = numbers[i + 1]
    const lowEnd = lowUnit?.end ?? low.end
    const ofWhole = high === undefined || lowUnit !== null ? null : wholeUnit(folded, low, high)
    if (ofWhole !== null) {
      found.push({ ...low, valueHigh: null, unit: ofWhole, inWords: isSpoken.has(low), end: ofWhole.end })
      i += 1
      continue
    }
    const sum = high === undefined ? null : sumOfMoney(folded, low, lowUnit, high)
    if (sum !== null) {
      found.push(sum)
      i += 1
      continue
    }
    if (high !== undefined && high.value > low.value && TO.test(folded.slice(lowEnd, high.start))) {
      const unit = unitAt(folded, high.end)
      const sameUnit = lowUnit === null || (unit !== null && lowUnit.kind === unit.kind)
      if (sameUnit) {
        found.push({
          value: low.value,
          valueHigh: high.value,
          unit,
          inWords: isSpoken.has(low),
          start: low.start,
          end: unit?.end ?? high.end,
        })
        i += 1
        continue
      }
    }
    found.push({
      value: low.value,
      valueHigh: null,
      unit: lowUnit,
      inWords: isSpoken.has(low),
      start: low.start,
      end: lowEnd,
    })
  }
  return found
}

/** `7 tỷ 200 triệu đồng`: one sum, in the smaller measure. */
function sumOfMoney(
  folded: string,
  low: PrintedNumber,
  lowUnit: PrintedUnit | null,
  high: PrintedNumber,
): Quantity | null {
  const unit = unitAt(folded, high.end)
  if (lowUnit === null || unit?.kind !== 'money' || high.value >= 1000) return null
  if (!/^(?:tỷ|tỉ)$/u.test(folded.slice(lowUnit.start, lowUnit.end))) return null
  if (folded.slice(lowUnit.end, high.start).trim() !== '' || !folded.startsWith('triệu', unit.start)) return null
  const value = low.value * 1000 + high.value
  return { value, valueHigh: null, unit, inWords: false, start: low.start, end: unit.end }
}

/** `9/10 vụ`, `9 trên 10 hợp tác xã`: so many of a whole; the unit stands after the whole. */
function wholeUnit(folded: string, part: PrintedNumber, whole: PrintedNumber): PrintedUnit | null {
  if (!/^ ?(?:\/| trên ) ?$/u.test(folded.slice(part.end, whole.start))) return null
  if (whole.value < part.value || whole.value >= 1000) return null
  const unit = unitAt(folded, whole.end)
  const isRate = /^(?:dân|người|hộ|trẻ)/u.test(folded.slice(unit?.start ?? folded.length))
  return unit?.kind === 'count' && !(whole.value === 100 && isRate) ? unit : null
}

/** `05 (năm) xã`: the number said twice. */
function afterDoubling(folded: string, end: number): number {
  const match = DOUBLED.exec(folded.slice(end, end + 50))
  return match !== null &&
    findNumbersInWords(`${match[0].replace(/[()]/gu, ' ')} xã`).length + (/năm/u.test(match[0]) ? 1 : 0) > 0
    ? end + match[0].length
    : end
}
