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
  SplitOrgUnitBody,
} from '@thidua/contract/org-unit'
import { Id } from '@thidua/contract/shared'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type, { type Static, type TSchema } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
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

interface Changing<P, B> {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Services
  readonly params: P
  readonly body: B
}

/** One change to the tree: which offices it touches, what it does, and whose record it is. */
interface Change<P extends TSchema, B extends TSchema> {
  /** The act in the audit: `org-unit.rename`. */
  readonly act: 'rename' | 'close' | 'move' | 'merge' | 'split'
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly params?: P
  readonly body: B
  readonly subject: (context: Changing<Static<P>, Static<B>>) => string
  readonly touched: (context: Changing<Static<P>, Static<B>>) => Promise<readonly string[]> | readonly string[]
  readonly apply: (deps: orgUnits.Deps, context: Changing<Static<P>, Static<B>>) => Promise<void>
}

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
      const orgUnitId = await orgUnits.add(orgUnits.depsOf(context), context.body)
      await context.audit({
        action: 'org-unit.add',
        subjectKind: 'org-unit',
        subjectId: orgUnitId,
        detail: { on: context.body.on },
      })
      return { orgUnitId }
    },
  })

  /** Asks for the right over all that is touched, changes, leaves the audit row, answers whose record changed. */
  function changeRoute<P extends TSchema, B extends TSchema>(change: Change<P, B>): void {
    const { act, path, name, summary, params, body, subject, touched, apply } = change
    route(app, services, {
      method: 'POST',
      path,
      name,
      summary,
      ...(params === undefined ? {} : { params }),
      body,
      answer: OrgUnitChanged,
      handle: async (context) => {
        const changing = { ...context, params: context.params as Static<P> }
        await permitManaging(context, await touched(changing))
        await apply(orgUnits.depsOf(context), changing)
        const orgUnitId = subject(changing)
        await context.audit({
          action: `org-unit.${act}`,
          subjectKind: 'org-unit',
          subjectId: orgUnitId,
          detail: { ...(context.body as object) },
        })
        return { orgUnitId }
      },
    })
  }
  const itself = ({ params }: Changing<Static<typeof ById>, unknown>): string => params.id

  changeRoute({
    act: 'rename',
    path: '/api/org-units/:id/rename',
    name: 'renameOrgUnit',
    summary: 'Đổi tên đơn vị từ một ngày',
    params: ById,
    body: RenameOrgUnitBody,
    subject: itself,
    touched: ({ params }) => [params.id],
    apply: (deps, { params, body }) => orgUnits.rename(deps, { orgUnitId: params.id, ...body }),
  })
  changeRoute({
    act: 'close',
    path: '/api/org-units/:id/close',
    name: 'closeOrgUnit',
    summary: 'Kết thúc hoạt động của đơn vị',
    params: ById,
    body: CloseOrgUnitBody,
    subject: itself,
    touched: ({ params }) => [params.id],
    apply: (deps, { params, body }) => orgUnits.close(deps, { orgUnitId: params.id, ...body }),
  })
  changeRoute({
    act: 'move',
    path: '/api/org-units/:id/move',
    name: 'moveOrgUnit',
    summary: 'Chuyển đơn vị sang cấp trên khác',
    params: ById,
    body: MoveOrgUnitBody,
    subject: itself,
    touched: ({ params, body }) => [params.id, body.superiorId],
    apply: (deps, { params, body }) => orgUnits.move(deps, { orgUnitId: params.id, ...body }),
  })
  changeRoute({
    act: 'merge',
    path: '/api/org-units/merge',
    name: 'mergeOrgUnits',
    summary: 'Hợp nhất các đơn vị vào một đơn vị',
    body: MergeOrgUnitsBody,
    subject: ({ body }) => body.intoId,
    touched: ({ body }) => [...body.orgUnitIds, body.intoId],
    apply: (deps, { body }) => orgUnits.merge(deps, body),
  })
  changeRoute({
    act: 'split',
    path: '/api/org-units/:id/split',
    name: 'splitOrgUnit',
    summary: 'Chia, tách một đơn vị thành nhiều đơn vị từ một ngày',
    params: ById,
    body: SplitOrgUnitBody,
    subject: itself,
    // What begins stands beside the old one: under the same superior, whose right it is.
    touched: async ({ tx, params }) => {
      const tree = await loadTree(tx, services.clock.today())
      return [params.id, tree.superiorOf(params.id) ?? params.id]
    },
    apply: (deps, { params, body }) => orgUnits.split(deps, { orgUnitId: params.id, ...body }),
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
      const added = await importSheet(orgUnits.depsOf(context), {
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
