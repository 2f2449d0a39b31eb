import {
  AddOrgUnitBody,
  CloseOrgUnitBody,
  MergeOrgUnitsBody,
  MoveOrgUnitBody,
  OrgUnitChanged,
  OrgUnitDetail,
  OrgUnitList,
  OrgUnitListQuery,
  OrgUnitsImported,
  RenameOrgUnitBody,
} from '@thidua/contract/org-unit'
import { Id } from '@thidua/contract/shared'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { relationsTo } from '../../http/relations.ts'
import { route, type RouteContext } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { openInvitations } from '../people/people.queries.ts'
import { importSheet } from './import-org-units.ts'
import { listOrgUnits, readOrgUnit } from './org-unit.queries.ts'
import { loadTree } from './org-unit.repository.ts'
import * as orgUnits from './org-unit.use-cases.ts'

const ById = Type.Object({ id: Id })

/** Only whoever manages every office touched may change them. */
async function permitManaging(
  context: Pick<RouteContext<unknown, unknown, unknown>, 'tx' | 'actor'>,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) permit(context.actor, 'org-unit.manage', await relationsTo(context.tx, context.actor, id))
}

/** A unit without superior stands beside the installation's own top; only whoever manages that top may add one. */
async function refuseUnlessTop({
  tx,
  actor,
  services,
}: Pick<RouteContext<unknown, unknown, unknown>, 'tx' | 'actor' | 'services'>): Promise<void> {
  const tree = await loadTree(tx, services.clock.today())
  if (tree.superiorOf(actor.orgUnitId) !== undefined) throw new Refusal('policy.outside-jurisdiction')
}

const depsOf = ({ tx, services }: Pick<RouteContext<unknown, unknown, unknown>, 'tx' | 'services'>) => ({
  tx,
  newId: services.newId,
  clock: services.clock,
})

export function orgUnitRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/org-units',
    name: 'listOrgUnits',
    summary: 'Cây đơn vị vào một ngày',
    query: OrgUnitListQuery,
    answer: OrgUnitList,
    handle: async ({ tx, actor, query }) => {
      const asOf = plainDate(query.asOf ?? services.clock.today())
      return {
        asOf,
        orgUnits: await listOrgUnits(tx, { ...query, asOf }),
        abilities: abilitiesOf(actor, ['org-unit.manage'], ['own']),
      }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/org-units/:id',
    name: 'readOrgUnit',
    summary: 'Một đơn vị: tên qua các thời kỳ, cấp trên, người làm việc',
    params: ById,
    answer: OrgUnitDetail,
    handle: async ({ tx, actor, params }) => {
      const relations = await relationsTo(tx, actor, params.id)
      const abilities = abilitiesOf(actor, ['org-unit.manage', 'people.invite', 'people.manage'], relations)
      const invitations = abilities.includes('people.invite')
        ? await openInvitations(tx, params.id, services.clock.now())
        : []
      return { ...(await readOrgUnit(tx, params.id, services.clock.today())), invitations, abilities }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/org-units',
    name: 'addOrgUnit',
    summary: 'Thêm đơn vị',
    body: AddOrgUnitBody,
    answer: OrgUnitChanged,
    status: 201,
    handle: async (context) => {
      await permitManaging(context, [context.body.superiorId ?? context.actor.orgUnitId])
      if (context.body.superiorId === null) await refuseUnlessTop(context)
      const orgUnitId = await orgUnits.add(depsOf(context), context.body)
      await context.audit({
        action: 'org-unit.add',
        subjectKind: 'org-unit',
        subjectId: orgUnitId,
        detail: { on: context.body.on },
      })
      return { orgUnitId }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/org-units/:id/rename',
    name: 'renameOrgUnit',
    summary: 'Đổi tên đơn vị từ một ngày',
    params: ById,
    body: RenameOrgUnitBody,
    answer: OrgUnitChanged,
    handle: async (context) => {
      const orgUnitId = context.params.id
      await permitManaging(context, [orgUnitId])
      await orgUnits.rename(depsOf(context), { orgUnitId, ...context.body })
      await context.audit({
        action: 'org-unit.rename',
        subjectKind: 'org-unit',
        subjectId: orgUnitId,
        detail: context.body,
      })
      return { orgUnitId }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/org-units/:id/close',
    name: 'closeOrgUnit',
    summary: 'Kết thúc hoạt động của đơn vị',
    params: ById,
    body: CloseOrgUnitBody,
    answer: OrgUnitChanged,
    handle: async (context) => {
      const orgUnitId = context.params.id
      await permitManaging(context, [orgUnitId])
      await orgUnits.close(depsOf(context), { orgUnitId, ...context.body })
      await context.audit({
        action: 'org-unit.close',
        subjectKind: 'org-unit',
        subjectId: orgUnitId,
        detail: context.body,
      })
      return { orgUnitId }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/org-units/:id/move',
    name: 'moveOrgUnit',
    summary: 'Chuyển đơn vị sang cấp trên khác',
    params: ById,
    body: MoveOrgUnitBody,
    answer: OrgUnitChanged,
    handle: async (context) => {
      const orgUnitId = context.params.id
      await permitManaging(context, [orgUnitId, context.body.superiorId])
      await orgUnits.move(depsOf(context), { orgUnitId, ...context.body })
      await context.audit({
        action: 'org-unit.move',
        subjectKind: 'org-unit',
        subjectId: orgUnitId,
        detail: context.body,
      })
      return { orgUnitId }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/org-units/merge',
    name: 'mergeOrgUnits',
    summary: 'Hợp nhất các đơn vị vào một đơn vị',
    body: MergeOrgUnitsBody,
    answer: OrgUnitChanged,
    handle: async (context) => {
      const { orgUnitIds, intoId } = context.body
      await permitManaging(context, [...orgUnitIds, intoId])
      await orgUnits.merge(depsOf(context), context.body)
      await context.audit({
        action: 'org-unit.merge',
        subjectKind: 'org-unit',
        subjectId: intoId,
        detail: context.body,
      })
      return { orgUnitId: intoId }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/org-units/import',
    name: 'importOrgUnits',
    summary: 'Nhập đơn vị từ tệp Excel hoặc CSV',
    takesFile: 'one',
    answer: OrgUnitsImported,
    status: 201,
    handle: async (context) => {
      const added = await importSheet(depsOf(context), {
        bytes: context.upload?.bytes ?? new Uint8Array(),
        on: plainDate(context.upload?.fields['on'] ?? services.clock.today()),
        topId: context.actor.orgUnitId,
        permitUnder: (superiorIds) => permitManaging(context, [context.actor.orgUnitId, ...superiorIds]),
      })
      await context.audit({
        action: 'org-unit.import',
        subjectKind: 'org-unit',
        subjectId: context.actor.orgUnitId,
        detail: { added },
      })
      return { added }
    },
  })
}
