import { AnswerFiguresBody, FiguresAboutUs, FiguresAnswered, UpholdBody } from '@thidua/contract/figure-answer'
import { Done } from '@thidua/contract/cascade'
import { Id } from '@thidua/contract/shared'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadPeriod, relationsToReport } from '../report/report.repository.ts'
import { readAboutUs } from './about-us.queries.ts'
import { answerFigures } from './answer-figures.ts'
import { loadSentFigure, upholdFigure } from './uphold-figure.ts'

/** Figures have owners: the unit that a figure is about agrees or objects, the owner hears it. */
export function figureAnswerRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/figures-about-us',
    name: 'readFiguresAboutUs',
    summary: 'Số liệu mà cơ quan khác cung cấp về đơn vị mình',
    query: Type.Object({ period: Type.Optional(Id) }),
    answer: FiguresAboutUs,
    handle: async ({ tx, actor, query }) => ({
      reports: await readAboutUs(tx, services.clock.today(), query.period),
      abilities: abilitiesOf(actor, ['figure.answer'], ['own']),
    }),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/figure-answers',
    name: 'answerFigures',
    summary: 'Thống nhất hoặc có ý kiến về số liệu của cơ quan cung cấp',
    body: AnswerFiguresBody,
    answer: FiguresAnswered,
    status: 201,
    handle: async ({ tx, actor, body, audit }) => {
      await answerFigures({ tx, actor, services }, permit(actor, 'figure.answer', ['own']), body.answers)
      const objected = body.answers.filter((one) => one.kind === 'objected').length
      await audit({
        action: 'figure.answer',
        subjectKind: 'org-unit',
        subjectId: actor.orgUnitId,
        detail: { agreed: body.answers.length - objected, objected },
      })
      return { answered: body.answers.length }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/figures/:id/uphold',
    name: 'upholdFigure',
    summary: 'Cơ quan cung cấp giữ số liệu sau khi xem ý kiến',
    params: Type.Object({ id: Id }),
    body: UpholdBody,
    answer: Done,
    handle: async ({ tx, actor, params, body, audit }) => {
      const figure = await loadSentFigure(tx, params.id)
      const period = await loadPeriod(tx, figure.period_id)
      const relations = await relationsToReport(tx, actor, period, figure.reporter_unit_id)
      await upholdFigure({ tx, actor, services }, permit(actor, 'figure.uphold', relations), figure, body.reason)
      await audit({ action: 'figure.uphold', subjectKind: 'figure', subjectId: params.id })
      return { done: true }
    },
  })
}
