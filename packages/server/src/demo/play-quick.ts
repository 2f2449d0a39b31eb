import type { StoryEvent } from '@thidua/demo/story'
import { answerQuickly } from '../features/quick-request/answer-quickly.ts'
import { askQuickly } from '../features/quick-request/ask-quickly.ts'
import { closeRequest } from '../features/quick-request/decide-quick-request.ts'
import { loadQuestions, loadRequest, relationsToRequest } from '../features/quick-request/quick-request.repository.ts'
import { permit } from '../http/permit.ts'
import { act, type Scene, type Stage } from './stage.ts'

type Of<K extends StoryEvent['kind']> = Extract<StoryEvent, { kind: K }>

/** Báo cáo nhanh: asked, answered, closed. */
export async function playQuick(stage: Stage, event: StoryEvent): Promise<void> {
  const audit = { action: actionOf(event.kind), subjectKind: 'org-unit', subjectId: stage.world.unitId(event.unitKey) }
  await act(stage, event, audit, async (scene) => {
    switch (event.kind) {
      case 'quick-asked':
        return ask(scene, event)
      case 'quick-answered':
        return answer(scene, event)
      case 'quick-closed':
        return close(scene, event)
      default:
        throw new Error(`${event.kind} is no act of a quick report`)
    }
  })
}

const actionOf = (kind: StoryEvent['kind']): string =>
  kind === 'quick-asked'
    ? 'quick-request.ask'
    : kind === 'quick-answered'
      ? 'quick-request.answer'
      : 'quick-request.close'

async function ask(scene: Scene, event: Of<'quick-asked'>): Promise<void> {
  const { actor, memory, world } = scene
  const { title, documentSymbol, note, dueAt } = event
  const id = await askQuickly(scene, permit(actor, 'quick-request.ask', ['own']), {
    title,
    documentSymbol,
    note,
    dueAt,
    campaignId: null,
    questions: event.questions.map((question) => ({ ...question, choices: [...question.choices] })),
    orgUnitIds: event.toKeys.map((key) => world.unitId(key)),
  })
  memory.quick.set(event.quickKey, id)
}

async function answer(scene: Scene, event: Of<'quick-answered'>): Promise<void> {
  const { tx, actor } = scene
  const request = await requestOf(scene, event.quickKey)
  const permitted = permit(actor, 'quick-request.answer', await relationsToRequest(tx, actor, request))
  const questions = await loadQuestions(tx, request.id)
  const values = questions.map(({ questionId }, at) => ({ questionId, value: event.said[at] ?? '' }))
  await answerQuickly(scene, permitted, request, { values })
}

async function close(scene: Scene, event: Of<'quick-closed'>): Promise<void> {
  const { tx, actor } = scene
  const request = await requestOf(scene, event.quickKey)
  await closeRequest(scene, permit(actor, 'quick-request.ask', await relationsToRequest(tx, actor, request)), request)
}

function requestOf({ tx, memory }: Scene, quickKey: string) {
  const id = memory.quick.get(quickKey)
  if (id === undefined) throw new Error(`the story speaks of ${quickKey} before it is there`)
  return loadRequest(tx, id)
}
