import type { Finding, Quantity, Span } from '@thidua/official-document'
import { figuresOf, unitOf } from './figures.ts'
import { finding } from './finding.ts'
import type { Passage } from './passages.ts'

/** A whole and its named parts, or the shares of a structure, whose figures do not add up. */
export function onSums(passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  return passages.flatMap((passage) => {
    const wrong = wrongSum(passage)
    if (wrong === null) return []
    const span = {
      start: passage.offsets[wrong.from] ?? passage.start,
      end: passage.offsets[wrong.to] ?? passage.end,
    }
    const message = `Các phần cộng lại được ${inPrint(wrong.sum)}, không phải ${inPrint(wrong.whole)}.`
    return [finding('sum.does-not-add-up', 'warning', message, at(span))]
  })
}

type WrongSum = { readonly whole: number; readonly sum: number; readonly from: number; readonly to: number }

function wrongSum(passage: Passage): WrongSum | null {
  const text = passage.folded
  const comprises = /(?<!\p{L})(?:bao )?gồm(?: có)?:? $/u
  const structure = /(?<!\p{L})cơ cấu(?!\p{L})/u.exec(text)
  if (structure === null && !text.includes('gồm ')) return null
  const figures = figuresOf(passage)
  if (structure !== null) {
    const shares = figures.filter(
      (one) => one.start > structure.index && one.valueHigh === null && unitOf(text, one) === '%',
    )
    return shares.length >= 3 ? compare(shares, 100, (sum) => sum > 90 && sum < 110) : null
  }
  const first = figures.findIndex((one, i) => i > 0 && comprises.test(text.slice(0, one.start)))
  const whole = figures[first - 1]
  if (first < 1 || whole === undefined) return null
  const unit = unitOf(text, whole)
  const parts = figures.slice(first).filter((one) => one.valueHigh === null && unitOf(text, one) === unit)
  if (unit === null || parts.length < 2 || parts.length !== figures.length - first) return null
  return compare(parts, whole.value, () => true)
}

/** Printed figures are rounded: a difference of two tenths is none. */
function compare(parts: readonly Quantity[], whole: number, fits: (sum: number) => boolean): WrongSum | null {
  const sum = Math.round(parts.reduce((total, one) => total + one.value, 0) * 1000) / 1000
  const [first] = parts
  const last = parts[parts.length - 1]
  if (first === undefined || last === undefined || Math.abs(sum - whole) < 0.2 || !fits(sum)) return null
  return { whole, sum, from: first.start, to: last.end }
}

const inPrint = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 3 })
