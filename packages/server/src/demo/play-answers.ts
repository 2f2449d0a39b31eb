import type { AnswerFiguresBody } from '@thidua/contract/figure-answer'
import type { StoryEvent } from '@thidua/demo/story'
import { loadAboutUs, statesAboutUs } from '../features/figure-answer/about-us.queries.ts'
import { answerFigures } from '../features/figure-answer/answer-figures.ts'
import { loadSentFigure, upholdFigure } from '../features/figure-answer/uphold-figure.ts'
import { permit } from '../http/permit.ts'
import { act, type Scene, type Stage } from './stage.ts'

type Of<K extends StoryEvent['kind']> = Extract<StoryEvent, { kind: K }>

/** Units answer what owners say of them, and owners answer objections. */
export async function playAnswers(stage: Stage, event: StoryEvent): Promise<void> {
  const audit = { action: 'figure.answer', subjectKind: 'campaign', subjectId: stage.memory.campaignId }
  await act(stage, event, audit, async (scene) => {
    switch (event.kind) {
      case 'figures-answered':
        return answer(scene, event)
      case 'figure-upheld':
        return uphold(scene, event)
      default:
        throw new Error(`${event.kind} answers no figure`)
    }
  })
}

async function answer(scene: Scene, event: Of<'figures-answered'>): Promise<void> {
  const { tx, actor, memory, world } = scene
  const rows = await loadAboutUs(tx, memory.periods.get(event.periodKey))
  const stateIn = await statesAboutUs(tx, rows)
  const objected = event.objection === null ? undefined : memory.targets.get(event.objection.targetSlug)
  const answers = rows
    .filter((row) => row.reporter_unit_id === world.unitId(event.ownerKey))
    .filter((row) => stateIn(row)?.figure?.figureId === row.figure_id)
    .map((row): AnswerFiguresBody['answers'][number] => {
      const {
        numerator = null,
        denominator = null,
        reason = null,
      } = row.target_id === objected ? (event.objection ?? {}) : {}
      return {
        figureId: row.figure_id,
        kind: reason === null ? 'agreed' : 'objected',
        value: null,
        numerator,
        denominator,
        reason,
      }
    })
  await answerFigures(scene, permit(actor, 'figure.answer', ['own']), answers)
}

async function uphold(scene: Scene, event: Of<'figure-upheld'>): Promise<void> {
  const { tx, actor, memory, world } = scene
  const row = await tx
    .selectFrom('figure as f')
    .innerJoin('report as r', 'r.id', 'f.report_id')
    .select('f.id')
    .where('r.reporter_unit_id', '=', actor.orgUnitId)
    .where('r.period_id', '=', memory.periods.get(event.periodKey) ?? '')
    .where('f.target_id', '=', memory.targets.get(event.targetSlug) ?? '')
    .where('f.subject_unit_id', '=', world.unitId(event.subjectKey))
    .where('f.measure', '=', 'this-period')
    .orderBy('r.revision', 'desc')
    .executeTakeFirstOrThrow()
  await upholdFigure(scene, permit(actor, 'figure.uphold', ['own']), await loadSentFigure(tx, row.id), event.reason)
}
