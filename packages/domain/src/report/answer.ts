import { compare } from '../kernel/decimal.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Amount } from './amount.ts'
import type { IndicatorKind, ReportFigure } from './figure.ts'
import { checkFigure } from './submit.ts'

/** A figure that its owner sent about another unit, and which of the owner's revisions it stands in. */
export interface OwnerFigure {
  readonly figureId: string
  readonly revision: number
  /** `null` says "chưa có số": there is nothing to answer yet. */
  readonly amount: Amount | null
  readonly returned: boolean
}

/** What was said of a figure, in the order of its recording: by the unit that it is about, then by its owner. */
export type FigureAnswer = { readonly figureId: string; readonly at: string; readonly by: string } & (
  | { readonly kind: 'agreed' }
  | { readonly kind: 'objected'; readonly amount: Amount; readonly reason: string }
  /** The owner looked at the objection and keeps its figure. */
  | { readonly kind: 'upheld'; readonly reason: string }
)

/** Thống nhất, có ý kiến, cơ quan cung cấp giữ số liệu, chưa trả lời; `nothing` where there is no figure to answer. */
export type AnswerStatus = 'agreed' | 'objected' | 'upheld' | 'silent' | 'nothing'

export interface AnswerState {
  readonly status: AnswerStatus
  /** The figure that stands for the owner and is to be answered. */
  readonly figure: OwnerFigure | null
  readonly objection: Extract<FigureAnswer, { kind: 'objected' }> | null
  readonly answeredAt: string | null
  readonly answeredBy: string | null
  /** Why the owner keeps its figure. */
  readonly upheldBecause: string | null
}

const NOTHING: AnswerState = {
  status: 'nothing',
  figure: null,
  objection: null,
  answeredAt: null,
  answeredBy: null,
  upheldBecause: null,
}

/**
 * How one unit stands to the figure that an owner reports about it. The owner's last unreturned revision is asked about;
 * a revision that says the same again leaves the answer standing, one that changes the figure opens the question anew.
 */
export function answerState(revisions: readonly OwnerFigure[], answers: readonly FigureAnswer[]): AnswerState {
  const standing = revisions.filter(({ returned }) => !returned).toSorted((a, b) => b.revision - a.revision)
  const [latest] = standing
  if (latest === undefined || latest.amount === null) return NOTHING
  const changed = standing.findIndex(({ amount }) => !isSameAmount(amount, latest.amount))
  const alike = new Set(standing.slice(0, changed === -1 ? undefined : changed).map(({ figureId }) => figureId))
  const open: AnswerState = { ...NOTHING, status: 'silent', figure: latest }
  return answers.filter(({ figureId }) => alike.has(figureId)).reduce(step, open)
}

function step(state: AnswerState, answer: FigureAnswer): AnswerState {
  const said = { answeredAt: answer.at, answeredBy: answer.by }
  switch (answer.kind) {
    case 'agreed':
      return { ...state, ...said, status: 'agreed', objection: null, upheldBecause: null }
    case 'objected':
      return { ...state, ...said, status: 'objected', objection: answer, upheldBecause: null }
    case 'upheld':
      return state.status === 'objected' ? { ...state, status: 'upheld', upheldBecause: answer.reason } : state
    default:
      return answer satisfies never
  }
}

/** Whether two amounts are the same number, however they are written. */
export function isSameAmount(left: Amount | null, right: Amount | null): boolean {
  if (left === null || right === null) return left === right
  if (left.kind === 'number') return right.kind === 'number' && compare(left.value, right.value) === 0
  if (right.kind === 'number') return false
  return compare(left.numerator, right.numerator) === 0 && compare(left.denominator, right.denominator) === 0
}

/**
 * Holds an answer against the figure that stands: an objection says another figure, as the indicator takes it, and why.
 * @throws Refusal report.nothing-to-answer | report.figure-superseded | report.not-ready | report.objection-says-the-same |
 *   report.objection-without-reason
 */
export function checkAnswer(
  state: AnswerState,
  answer: { readonly figureId: string; readonly kind: 'agreed' | 'objected'; readonly reason: string },
  own: { readonly figure: ReportFigure; readonly kind: IndicatorKind },
): void {
  if (state.figure === null) throw new Refusal('report.nothing-to-answer')
  if (state.figure.figureId !== answer.figureId) throw new Refusal('report.figure-superseded')
  if (answer.kind === 'agreed') return
  const { faults } = checkFigure(own.figure, { kind: own.kind, previous: null })
  if (faults.length > 0) throw new Refusal('report.not-ready', { count: faults.length }, faults)
  if (isSameAmount(own.figure.amount, state.figure.amount)) throw new Refusal('report.objection-says-the-same')
  if (answer.reason.trim() === '') throw new Refusal('report.objection-without-reason')
}

/** Only an open objection is answered by its owner. @throws Refusal report.no-objection | report.objection-without-reason */
export function checkUpholding(state: AnswerState, reason: string): void {
  if (state.status !== 'objected') throw new Refusal('report.no-objection')
  if (reason.trim() === '') throw new Refusal('report.objection-without-reason')
}

export type AnswerCount = Readonly<Record<'agreed' | 'objected' | 'silent' | 'all', number>>

/** "Thống nhất k/n": objections that the owner turned down stay counted as objections. */
export function countAnswers(statuses: readonly AnswerStatus[]): AnswerCount {
  const count = (...some: AnswerStatus[]): number => statuses.filter((one) => some.includes(one)).length
  return {
    agreed: count('agreed'),
    objected: count('objected', 'upheld'),
    silent: count('silent'),
    all: statuses.length - count('nothing'),
  }
}
