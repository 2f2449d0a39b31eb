import { AllocateBody, Allocated, AllocationList } from '@thidua/contract/demand'
import { wordsOf } from '@thidua/contract/errors/all'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { languageOf } from '../../http/language.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign, relationsToCampaign } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { allocateTarget, relationsToReceivers } from './allocate-target.ts'
import { latestAllocations } from './allocation.repository.ts'

const ById = Type.Object({ id: Id })

/** Parts of the whole: province to districts to communes. */
export function allocationRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/allocations',
    name: 'listAllocations',
    summary: 'Chỉ tiêu giao cho các đơn vị',
    params: ById,
    answer: AllocationList,
    handle: async ({ tx, actor, params }) => {
      const campaign = await loadCampaign(tx, params.id)
      const reached = await tx
        .selectFrom('campaign_reach')
        .select('org_unit_id')
        .where('campaign_id', '=', params.id)
        .where('holder_id', '=', actor.orgUnitId)
        .execute()
      const ids = reached.map((row) => row.org_unit_id)
      const relations = relationsToCampaign(actor, campaign)
      if (ids.length + relations.length === 0) throw new Refusal('record.not-found')
      const { all } = await latestAllocations(tx, params.id, ids)
      const names = await nameOfUnits(tx, services.clock.today(), ids)
      return {
        allocations: all.map((row) => ({
          targetId: row.target_id,
          unit: { id: row.org_unit_id, name: names(row.org_unit_id) },
          value: row.value,
          samePeriodLastYear: row.same_period_last_year,
          base: row.baseline,
          version: row.version,
        })),
        abilities: abilitiesOf(actor, ['target.allocate'], ids.length > 1 ? [...relations, 'below'] : relations),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/allocations',
    name: 'allocateTarget',
    summary: 'Giao chỉ tiêu cho các đơn vị',
    params: ById,
    body: AllocateBody,
    answer: Allocated,
    status: 201,
    handle: async ({ tx, actor, params, body, request, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const units = body.values.map((one) => one.orgUnitId)
      const permitted = permit(actor, 'target.allocate', await relationsToReceivers(tx, actor, campaign, units))
      const notes = await allocateTarget({ tx, actor, services }, permitted, campaign, body)
      await audit({
        action: 'target.allocate',
        subjectKind: 'target',
        subjectId: body.targetId,
        detail: { units: units.length },
      })
      const language = languageOf(request)
      return {
        allocated: units.length,
        notes: notes.map((note) => ({ code: note.code, message: wordsOf(note.code, note.params, language) })),
      }
    },
  })
}
