import {
  AllocateBody,
  Allocated,
  AllocationHistory,
  AllocationHistoryQuery,
  AllocationList,
  AllocationSheet,
  AllocationSheetQuery,
  PopulationBody,
  PopulationEntered,
} from '@thidua/contract/allocation'
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
import { loadTargetIn } from '../standing/board.queries.ts'
import { seeNode } from '../standing/node-access.ts'
import { allocateTargets } from './allocate-targets.ts'
import { readAllocationHistory } from './allocation-history.queries.ts'
import { readAllocationSheet } from './allocation-sheet.queries.ts'
import { latestAllocations } from './allocation.repository.ts'
import { enterPopulation } from './enter-population.ts'
import { relationsToReceivers } from './receivers.ts'

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
          locked: row.locked,
          version: row.version,
          allocatedAt: row.allocated_at,
        })),
        abilities: abilitiesOf(actor, ['target.allocate'], ids.length > 1 ? [...relations, 'below'] : relations),
      }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/allocation-sheet',
    name: 'readAllocationSheet',
    summary: 'Bảng giao chỉ tiêu của một đơn vị cho các đơn vị trực tiếp bên dưới',
    params: ById,
    query: AllocationSheetQuery,
    answer: AllocationSheet,
    handle: async ({ tx, actor, params, query }) => {
      const campaign = await loadCampaign(tx, params.id)
      const seen = await seeNode(tx, actor, campaign, query.node)
      const sheet = await readAllocationSheet(tx, { campaign, seen, actor, today: services.clock.today() })
      const units = sheet.units.map(({ node }) => node.orgUnitId)
      const relations = units.length === 0 ? [] : await relationsToReceivers(tx, actor, campaign, units)
      return { ...sheet, abilities: abilitiesOf(actor, ['target.allocate'], relations) }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/allocations/history',
    name: 'readAllocationHistory',
    summary: 'Các lần giao, điều chỉnh một chỉ tiêu',
    params: ById,
    query: AllocationHistoryQuery,
    answer: AllocationHistory,
    handle: async ({ tx, actor, params, query }) => {
      const campaign = await loadCampaign(tx, params.id)
      const seen = await seeNode(tx, actor, campaign, query.node)
      const target = await loadTargetIn(tx, query.target, params.id)
      return readAllocationHistory(tx, { targetId: target.id, seen, today: services.clock.today() })
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/allocations',
    name: 'allocateTargets',
    summary: 'Giao chỉ tiêu cho các đơn vị, nhiều chỉ tiêu một lần',
    params: ById,
    body: AllocateBody,
    answer: Allocated,
    status: 201,
    handle: async ({ tx, actor, params, body, request, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const units = new Set(body.targets.flatMap(({ parts }) => parts.map((one) => one.orgUnitId)))
      const permitted = permit(actor, 'target.allocate', await relationsToReceivers(tx, actor, campaign, [...units]))
      const { allocated, notes } = await allocateTargets({ tx, actor, services }, permitted, campaign, body)
      await audit({
        action: 'target.allocate',
        subjectKind: 'campaign',
        subjectId: params.id,
        detail: { targets: body.targets.map(({ targetId }) => targetId), units: units.size, allocated },
      })
      const language = languageOf(request)
      return {
        allocated,
        notes: notes.map(({ targetId, code, params: named }) => ({
          targetId,
          code,
          message: wordsOf(code, named, language),
        })),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/populations',
    name: 'enterPopulation',
    summary: 'Nhập dân số của các đơn vị để chia chỉ tiêu',
    params: ById,
    body: PopulationBody,
    answer: PopulationEntered,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const units = body.units.map((one) => one.orgUnitId)
      const permitted = permit(actor, 'target.allocate', await relationsToReceivers(tx, actor, campaign, units))
      const entered = await enterPopulation({ tx, actor, services }, permitted, body)
      await audit({
        action: 'org-unit.enter-population',
        subjectKind: 'campaign',
        subjectId: params.id,
        detail: { units: entered, countedOn: body.countedOn },
      })
      return { entered }
    },
  })
}
