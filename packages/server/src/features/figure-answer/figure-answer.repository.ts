import type { AnswerView } from '@thidua/contract/figure-answer'
import { figure } from '@thidua/domain/kernel/decimal'
import { answerState, type AnswerState, type FigureAnswer, type OwnerFigure } from '@thidua/domain/report/answer'
import type { Tx } from '../../db/database.ts'
import { amountOf } from '../report/target-kind.ts'
import { shown } from '../standing/shown.ts'

interface AnswerRow {
  readonly figure_id: string
  readonly kind: string
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly reason: string | null
  readonly at: string
  readonly full_name: string
}

/** What was said of some figures, in the order of its recording. */
export async function answersTo(tx: Tx, figureIds: readonly string[]): Promise<FigureAnswer[]> {
  if (figureIds.length === 0) return []
  const rows = await tx
    .selectFrom('figure_answer as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .selectAll('a')
    .select('p.full_name')
    .where('a.figure_id', 'in', [...figureIds])
    .orderBy('a.id')
    .execute()
  return rows.map(answerOf)
}

function answerOf(row: AnswerRow): FigureAnswer {
  const said = { figureId: row.figure_id, at: row.at, by: row.full_name }
  if (row.kind === 'agreed') return { ...said, kind: 'agreed' }
  if (row.kind === 'upheld') return { ...said, kind: 'upheld', reason: row.reason ?? '' }
  const amount = amountOf(row) ?? { kind: 'number', value: figure(row.value ?? '0') }
  return { ...said, kind: 'objected', amount, reason: row.reason ?? '' }
}

export interface RevisionRow extends OwnerFigure {
  /** Which cell of which report the figure is: `draft/target/subject`. */
  readonly cell: string
}

/** How each cell stands, from all its sent revisions; cells without a figure are left out. */
export async function answerStates(tx: Tx, revisions: readonly RevisionRow[]): Promise<Map<string, AnswerState>> {
  const answers = await answersTo(
    tx,
    revisions.map((one) => one.figureId),
  )
  const states = new Map<string, AnswerState>()
  for (const [cell, own] of Map.groupBy(revisions, (one) => one.cell)) {
    const ids = new Set(own.map((one) => one.figureId))
    const state = answerState(
      own,
      answers.filter((one) => ids.has(one.figureId)),
    )
    if (state.status !== 'nothing') states.set(cell, state)
  }
  return states
}

/** As it travels; null while there is nothing to answer. */
export function presentAnswer(state: AnswerState | undefined): AnswerView | null {
  if (state === undefined || state.figure === null || state.status === 'nothing') return null
  const own = state.objection?.amount
  return {
    figureId: state.figure.figureId,
    status: state.status,
    value: own?.kind === 'number' ? shown(own.value) : null,
    numerator: own?.kind === 'ratio' ? own.numerator : null,
    denominator: own?.kind === 'ratio' ? own.denominator : null,
    reason: state.objection?.reason ?? null,
    answeredAt: state.answeredAt,
    answeredBy: state.answeredBy,
    upheldBecause: state.upheldBecause,
  }
}
