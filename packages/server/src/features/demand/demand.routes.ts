import { DemandList, DemandProposal, OpenPeriodBody, PeriodOpened } from '@thidua/contract/demand'
import { wordsOf } from '@thidua/contract/errors/all'
import { Id } from '@thidua/contract/shared'
import type { Relation } from '@thidua/domain/policy/actions'
import Type from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Actor } from '../../http/actor.ts'
import { languageOf } from '../../http/language.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign, relationsToCampaign, type CampaignRecord } from '../campaign/campaign.repository.ts'
import { nodeOf } from '../cascade/campaign-tree.repository.ts'
import { listPeriods } from './demand.queries.ts'
import { openPeriod } from './open-period.ts'
import { proposeDemand } from './propose-demand.ts'

const ById = Type.Object({ id: Id })

/** As relations to the campaign, and `member` where the unit has a place in its tree. */
async function relationsOf(tx: Tx, actor: Actor, campaign: CampaignRecord): Promise<Relation[]> {
  const node = await nodeOf(tx, campaign, actor.orgUnitId)
  return [...relationsToCampaign(actor, campaign), ...(node === undefined ? [] : (['member'] as const))]
}

/** No report without a demand: a period opens from the document that asks for it. */
export function demandRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/demands',
    name: 'listDemands',
    summary: 'Các kỳ báo cáo của phong trào',
    params: ById,
    answer: DemandList,
    handle: async ({ tx, actor, params }) => {
      const campaign = await loadCampaign(tx, params.id)
      const relations = await relationsOf(tx, actor, campaign)
      permit(actor, 'campaign.view', relations)
      return {
        periods: await listPeriods(tx, params.id, services.clock.today()),
        abilities: abilitiesOf(actor, ['report.demand', 'target.allocate', 'follow-up.urge'], relations),
      }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/demands/proposal',
    name: 'proposeDemand',
    summary: 'Đề xuất ai báo cáo chỉ tiêu nào',
    params: ById,
    answer: DemandProposal,
    handle: async ({ tx, actor, params }) => {
      const campaign = await loadCampaign(tx, params.id)
      permit(actor, 'report.demand', relationsToCampaign(actor, campaign))
      return proposeDemand(tx, campaign, services.clock.today())
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/demands',
    name: 'openPeriod',
    summary: 'Mở kỳ báo cáo từ văn bản yêu cầu',
    params: ById,
    body: OpenPeriodBody,
    answer: PeriodOpened,
    status: 201,
    handle: async ({ tx, actor, params, body, request, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const permitted = permit(actor, 'report.demand', relationsToCampaign(actor, campaign))
      const { periodId, duties, notes } = await openPeriod({ tx, actor, services }, permitted, campaign, body)
      await audit({
        action: 'report.demand',
        subjectKind: 'reporting-period',
        subjectId: periodId,
        detail: { campaignId: params.id, duties },
      })
      const language = languageOf(request)
      return {
        periodId,
        duties,
        notes: notes.map(({ code, params: said }) => ({ code, message: wordsOf(code, said, language) })),
      }
    },
  })
}
