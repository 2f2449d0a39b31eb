import type { AnswerFiguresBody } from '@thidua/contract/figure-answer'
import { type FieldRefusal, Refusal } from '@thidua/domain/kernel/refusal'
import { valueOf } from '@thidua/domain/report/amount'
import { checkAnswer } from '@thidua/domain/report/answer'
import type { Permit } from '../../http/permit.ts'
import type { Deps } from '../report/report.repository.ts'
import { amountOf, kindOf } from '../report/target-kind.ts'
import { loadAboutUs, statesAboutUs, type AboutUsRow } from './about-us.queries.ts'

type Answer = AnswerFiguresBody['answers'][number]

/**
 * Records what the acting unit says of figures about it: all of the answers, or none and why, each under its figure.
 * @throws Refusal record.not-found | report.answers-refused
 */
export async function answerFigures(
  { tx, actor, services }: Deps,
  _permit: Permit<'figure.answer'>,
  answers: readonly Answer[],
): Promise<void> {
  const rows = await loadAboutUs(tx)
  const byFigure = new Map(rows.map((row) => [row.figure_id, row]))
  const stateIn = await statesAboutUs(tx, rows)
  const refused: FieldRefusal[] = []
  for (const answer of answers) {
    const row = byFigure.get(answer.figureId)
    if (row === undefined) throw new Refusal('record.not-found')
    refused.push(...refusalsOf(row, answer, stateIn(row)))
  }
  if (refused.length > 0) throw new Refusal('report.answers-refused', { count: refused.length }, refused)
  await tx
    .insertInto('figure_answer')
    .values(
      answers.map((answer) => ({
        id: services.newId(),
        figure_id: answer.figureId,
        org_unit_id: actor.orgUnitId,
        kind: answer.kind,
        ...columnsOf(byFigure.get(answer.figureId), answer),
        at: services.clock.now(),
        person_id: actor.personId,
      })),
    )
    .execute()
}

function refusalsOf(
  row: AboutUsRow,
  answer: Answer,
  state: Parameters<typeof checkAnswer>[0] | undefined,
): FieldRefusal[] {
  const path = answer.figureId
  if (state === undefined) return [{ path, code: 'report.nothing-to-answer', params: {} }]
  const own = {
    targetId: row.target_id,
    subjectId: row.subject_unit_id,
    measure: 'this-period',
    source: 'unit',
    status: 'preliminary',
    amount: amountOf(answer),
    notYet: false,
  } as const
  try {
    checkAnswer(state, { ...answer, reason: answer.reason ?? '' }, { figure: own, kind: kindOf(row) })
    return []
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause
    const [first] = cause.fields
    return [{ path, code: first?.code ?? cause.code, params: first?.params ?? cause.params }]
  }
}

function columnsOf(row: AboutUsRow | undefined, answer: Answer) {
  const amount = answer.kind === 'objected' ? amountOf(answer) : null
  if (amount === null || row === undefined) return { value: null, numerator: null, denominator: null, reason: null }
  return {
    value: valueOf(amount, kindOf(row).scale),
    numerator: amount.kind === 'ratio' ? amount.numerator : null,
    denominator: amount.kind === 'ratio' ? amount.denominator : null,
    reason: (answer.reason ?? '').trim(),
  }
}
