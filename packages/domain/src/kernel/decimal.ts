import { Decimal as DecimalJs } from 'decimal.js'
import { Refusal } from './refusal.ts'

/** A decimal number as text, `5835.5` or `-3`: exact, never a float, never an exponent. */
export type Figure = string

/** 60 digits carry a national budget in đồng times a population with room to spare. */
const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 })

const PLAIN = /^-?\d+(\.\d+)?$/
const VIETNAMESE = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/

function read(figure: Figure): DecimalJs {
  if (!PLAIN.test(figure)) throw new Refusal('kernel.number-invalid', { text: figure })
  return new Decimal(figure)
}

function write(value: DecimalJs): Figure {
  return value.isZero() ? '0' : value.toFixed()
}

/** The one spelling: no leading or trailing nought, no nought below nought. Most of what is read back already has it. */
const SPELLED = /^(?:0|-?[1-9]\d*(?:\.\d*[1-9])?|-?0\.\d*[1-9])$/

/** Brings a figure to its one spelling: `05.50` and `5.5` become `5.5`. Refuses with `kernel.number-invalid`. */
export function figure(text: string): Figure {
  return SPELLED.test(text) ? text : write(read(text))
}

/** The same of a number that may be missing, as a record keeps it. */
export const figureOrNull = (text: string | null): Figure | null => (text === null ? null : figure(text))

export function isFigure(text: string): boolean {
  return PLAIN.test(text)
}

export function add(left: Figure, right: Figure): Figure {
  return write(read(left).plus(read(right)))
}

export function subtract(left: Figure, right: Figure): Figure {
  return write(read(left).minus(read(right)))
}

export function multiply(left: Figure, right: Figure): Figure {
  return write(read(left).times(read(right)))
}

/** Exact where it ends within 60 digits, else rounded there. Refuses a divisor of 0 with `kernel.division-by-zero`. */
export function divide(left: Figure, right: Figure): Figure {
  const divisor = read(right)
  if (divisor.isZero()) throw new Refusal('kernel.division-by-zero')
  return write(read(left).dividedBy(divisor))
}

export function negate(value: Figure): Figure {
  return write(read(value).negated())
}

export function absolute(value: Figure): Figure {
  return write(read(value).abs())
}

/** -1, 0 or 1, by size and not by spelling. */
export function compare(left: Figure, right: Figure): -1 | 0 | 1 {
  return read(left).comparedTo(read(right)) as -1 | 0 | 1
}

export function isZero(value: Figure): boolean {
  return read(value).isZero()
}

/** Half away from zero, as schools and accountants round. */
export function round(value: Figure, places: number): Figure {
  return write(read(value).toDecimalPlaces(places))
}

/** The whole number at or below. */
export function floor(value: Figure): Figure {
  return write(read(value).floor())
}

export function sum(values: readonly Figure[]): Figure {
  return values.reduce(add, '0')
}

/** `part` of `whole` in percent; undefined when the whole is 0, for that is no percentage at all. */
export function percentOf(part: Figure, whole: Figure): Figure | undefined {
  return isZero(whole) ? undefined : divide(multiply(part, '100'), whole)
}

/**
 * Reads what officers type: `5.835,5` is 5835.5, a dot groups thousands and a comma starts decimals. `5.83` is
 * refused rather than guessed. Refuses with `kernel.number-invalid`.
 */
export function parseVietnameseNumber(text: string): Figure {
  const [, sign, whole, decimals] = VIETNAMESE.exec(text.trim().replaceAll(/[\s\u00A0]/g, '')) ?? []
  if (whole === undefined) throw new Refusal('kernel.number-invalid', { text })
  const fraction = decimals === undefined ? '' : `.${decimals}`
  return figure(`${sign === '-' ? '-' : ''}${whole.replaceAll('.', '')}${fraction}`)
}

/** `5835.5` becomes `5.835,5`; with `places`, rounded to that many decimals and padded to them. */
export function formatVietnameseNumber(value: Figure, places?: number): string {
  const text = places === undefined ? figure(value) : read(value).toFixed(places)
  const [whole = '0', decimals] = text.split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
