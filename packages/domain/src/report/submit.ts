import { type Figure, compare, floor, isFigure, multiply } from '../kernel/decimal.ts'
import { type FieldRefusal, type Finding, Refusal } from '../kernel/refusal.ts'
import { type Amount, valueOf } from './amount.ts'
import { type IndicatorKind, type ReportFigure, figureKey } from './figure.ts'

/** What a figure is held against. */
export interface FigureContext {
  readonly kind: IndicatorKind
  /** The same measure one period earlier within the year; `null` when there is none. */
  readonly previous: Amount | null
}

/** Something odd in one cell: shown and open to explanation, never in the way. */
export interface Oddity extends Finding {
  readonly path: string
}

export interface FigureCheck {
  readonly faults: readonly FieldRefusal[]
  readonly oddities: readonly Oddity[]
}

/** A figure ten times its predecessor, or a tenth of it, is most often a slipped comma. */
const JUMP = '10'

/** Looks at one cell: what may not be sent as it is, and what is odd. */
export function checkFigure(figure: ReportFigure, { kind, previous }: FigureContext): FigureCheck {
  const path = figureKey(figure)
  const fault = (code: string, params: Finding['params'] = {}): FigureCheck => ({
    faults: [{ path, code: `report.${code}`, params }],
    oddities: [],
  })
  const { amount } = figure
  if (amount === null) return figure.notYet ? { faults: [], oddities: [] } : fault('figure-missing')
  if (figure.notYet) return fault('figure-and-not-yet')
  const wrong = wrongShape(amount, kind)
  if (wrong !== null) return fault(wrong)

  const value = valueOf(amount, kind.scale)
  if (value === null) return fault('denominator-zero')
  if (kind.min !== null && compare(value, kind.min) < 0) return fault('below-range', { value, min: kind.min })
  if (kind.max !== null && compare(value, kind.max) > 0) return fault('above-range', { value, max: kind.max })
  return { faults: [], oddities: oddities(figure, amount, value, { kind, previous }, path) }
}

function wrongShape(amount: Amount, kind: IndicatorKind): string | null {
  if ((kind.aggregation === 'ratio') !== (amount.kind === 'ratio')) return 'rate-needs-parts'
  const numbers = amount.kind === 'ratio' ? [amount.numerator, amount.denominator] : [amount.value]
  if (!numbers.every(isFigure)) return 'number-invalid'
  if (amount.kind === 'ratio' && numbers.some((number) => compare(number, '0') < 0)) return 'part-negative'
  if (kind.wholeNumber && numbers.some((number) => compare(floor(number), number) !== 0)) return 'not-whole'
  return null
}

function oddities(
  figure: ReportFigure,
  amount: Amount,
  value: Figure,
  { kind, previous }: FigureContext,
  path: string,
): Oddity[] {
  const found: Oddity[] = []
  const odd = (code: string, params: Finding['params']) => found.push({ path, code: `report.${code}`, params })
  if (amount.kind === 'ratio' && compare(amount.numerator, amount.denominator) > 0)
    odd('numerator-above-denominator', { numerator: amount.numerator, denominator: amount.denominator })

  const before = previous === null ? null : valueOf(previous, kind.scale)
  if (before === null) return found
  if (figure.measure === 'cumulative' && kind.time === 'cumulative' && falls(amount, previous))
    odd('cumulative-falls', { value, before })
  const jumps = compare(value, multiply(before, JUMP)) >= 0 || compare(multiply(value, JUMP), before) <= 0
  if (compare(before, '0') > 0 && jumps) odd('jumps-tenfold', { value, before })
  return found
}

const counted = (one: Amount) => (one.kind === 'ratio' ? one.numerator : one.value)

/** A rate may fall while its cases grow, so of a rate it is the cases that are compared. */
function falls(amount: Amount, previous: Amount | null): boolean {
  if (previous === null) return false
  return compare(counted(amount), counted(previous)) < 0
}

/**
 * Holds a whole report against the rules for sending. Refuses with `report.not-ready`, every faulty cell in `fields`;
 * returns what is odd. An empty report is refused with `report.empty`.
 */
export function checkReport(
  figures: readonly ReportFigure[],
  narratives: number,
  contextOf: (figure: ReportFigure) => FigureContext,
): Oddity[] {
  if (figures.length === 0 && narratives === 0) throw new Refusal('report.empty')
  const checks = figures.map((figure) => checkFigure(figure, contextOf(figure)))
  const faults = checks.flatMap((check) => check.faults)
  if (faults.length > 0) throw new Refusal('report.not-ready', { count: faults.length }, faults)
  return checks.flatMap((check) => check.oddities)
}

/**
 * Holds oddities against the notes that explain them: what is odd may be right, but somebody has to say why. Refuses with
 * `report.oddity-unexplained`, every cell without a note in `fields`.
 */
export function refuseUnexplained(oddities: readonly Oddity[], noteOf: (path: string) => string | null): void {
  const open = oddities.filter(({ path }) => (noteOf(path) ?? '').trim() === '')
  if (open.length > 0) throw new Refusal('report.oddity-unexplained', { count: open.length }, open)
}
