import { wordsOf } from '@thidua/contract/errors/all'
import { Id } from '@thidua/contract/shared'
import {
  DrawSampleBody,
  SampleDrawn,
  Verification,
  VerifiedPlain,
  VerifyPlainBody,
  WithdrawnVerification,
} from '@thidua/contract/verification'
import type { Refusal } from '@thidua/domain/kernel/refusal'
import type { Relation } from '@thidua/domain/policy/actions'
import Type from 'typebox'
import type { Actor } from '../../http/actor.ts'
import { languageOf, type Language } from '../../http/language.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { loadPeriod, type PeriodRecord } from '../report/report.repository.ts'
import { drawReports } from './draw-sample.ts'
import { readVerification } from './to-check.queries.ts'
import { verifyPlain, withdrawVerification } from './verify-plain.ts'

const ById = Type.Object({ id: Id })

/** How the acting unit stands to the reports of a period as a whole. */
const relationsToPeriod = (actor: Actor, period: PeriodRecord): Relation[] => [
  ...(actor.orgUnitId === period.receiver_unit_id ? (['receiver'] as const) : []),
  ...(actor.orgUnitId === period.lead_unit_id ? (['campaign-lead'] as const) : []),
]

const inWords = (refused: readonly { draftId: string; refusal: Refusal }[], language: Language) =>
  refused.map(({ draftId, refusal: { code, params } }) => ({ draftId, code, message: wordsOf(code, params, language) }))

/** Checking in bulk: what has nothing odd is accepted together, a sample is drawn for a closer look. */
export function verificationRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/periods/:id/verification',
    name: 'readVerification',
    summary: 'Báo cáo đã gửi của một kỳ và điều cần xem trước khi chấp nhận',
    params: ById,
    answer: Verification,
    handle: async ({ tx, actor, params, request }) => {
      const period = await loadPeriod(tx, params.id)
      const relations = relationsToPeriod(actor, period)
      permit(actor, 'report.verify', relations)
      const view = { today: services.clock.today(), language: languageOf(request) }
      return {
        ...(await readVerification(tx, period, actor, view)),
        abilities: abilitiesOf(actor, ['report.verify', 'report.return'], relations),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/periods/:id/verify-plain',
    name: 'verifyPlainReports',
    summary: 'Chấp nhận cả các báo cáo không có gì lạ',
    params: ById,
    body: VerifyPlainBody,
    answer: VerifiedPlain,
    handle: async ({ tx, actor, params, body, request, audit }) => {
      const period = await loadPeriod(tx, params.id)
      permit(actor, 'report.verify', relationsToPeriod(actor, period))
      const { done, refused } = await verifyPlain(
        { tx, actor, services },
        (relations) => permit(actor, 'report.verify', relations),
        period,
        body.draftIds,
      )
      await audit({
        action: 'report.verify',
        subjectKind: 'reporting-period',
        subjectId: params.id,
        detail: { accepted: done.length, refused: refused.length },
      })
      return { accepted: done, refused: inWords(refused, languageOf(request)) }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reports/withdraw-verification',
    name: 'withdrawVerification',
    summary: 'Rút việc chấp nhận vừa làm',
    body: VerifyPlainBody,
    answer: WithdrawnVerification,
    handle: async ({ tx, actor, body, request, audit }) => {
      // whoever has no right over any report is told so, before reports are looked for
      permit(actor, 'report.verify', ['receiver', 'campaign-lead', 'below'])
      const { done, refused } = await withdrawVerification(
        { tx, actor, services },
        (relations) => permit(actor, 'report.verify', relations),
        body.draftIds,
      )
      await audit({
        action: 'report.withdraw-verification',
        subjectKind: 'org-unit',
        subjectId: actor.orgUnitId,
        detail: { withdrawn: done.length, refused: refused.length },
      })
      return { withdrawn: done, refused: inWords(refused, languageOf(request)) }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/periods/:id/sample',
    name: 'drawSample',
    summary: 'Chọn mẫu để kiểm tra',
    params: ById,
    body: DrawSampleBody,
    answer: SampleDrawn,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const period = await loadPeriod(tx, params.id)
      const permitted = permit(actor, 'report.verify', relationsToPeriod(actor, period))
      const sampled = await drawReports({ tx, actor, services }, permitted, period, body)
      await audit({
        action: 'report.draw-sample',
        subjectKind: 'reporting-period',
        subjectId: params.id,
        detail: { seed: body.seed, sampled },
      })
      return { sampled }
    },
  })
}
