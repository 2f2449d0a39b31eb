import {
  CloseClusterBody,
  ClusterChanged,
  ClusterDetail,
  ClusterHeadBody,
  ClusterList,
  ClusterListQuery,
  ClusterMembersBody,
  FormClusterBody,
} from '@thidua/contract/cluster'
import { Id } from '@thidua/contract/shared'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import Type, { type Static, type TSchema } from 'typebox'
import { abilitiesOf, permit, type Permit } from '../../http/permit.ts'
import { relationsTo } from '../../http/relations.ts'
import { route } from '../../http/route.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { keeperOf, listClusters, readCluster } from './cluster.queries.ts'
import * as clusters from './cluster.use-cases.ts'
import { depsOf, type Deps } from './org-unit.use-cases.ts'

const ById = Type.Object({ id: Id })

interface Change<B extends TSchema> {
  /** Last word of the address and of the act in the audit. */
  readonly act: 'join' | 'leave' | 'head' | 'close'
  readonly name: string
  readonly summary: string
  readonly body: B
  readonly apply: (
    deps: Deps,
    permit: Permit<'cluster.manage'>,
    input: Static<B> & { clusterId: string },
  ) => Promise<void>
}

/** Cụm thi đua, khối thi đua: looked at by everybody, changed by whoever keeps them. */
export function clusterRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/clusters',
    name: 'listClusters',
    summary: 'Các cụm, khối thi đua vào một ngày',
    query: ClusterListQuery,
    answer: ClusterList,
    handle: async ({ tx, actor, query }) => {
      const asOf = plainDate(query.asOf ?? services.clock.today())
      return {
        asOf,
        clusters: await listClusters(tx, asOf),
        abilities: abilitiesOf(actor, ['cluster.manage'], ['own']),
      }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/clusters/:id',
    name: 'readCluster',
    summary: 'Một cụm, khối thi đua: thành viên, đơn vị trưởng qua các thời kỳ',
    params: ById,
    answer: ClusterDetail,
    handle: async ({ tx, actor, params }) => {
      const relations = await relationsTo(tx, actor, await keeperOf(tx, params.id))
      const cluster = await readCluster(tx, params.id, services.clock.today())
      return { ...cluster, abilities: abilitiesOf(actor, ['cluster.manage'], relations) }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/clusters',
    name: 'formCluster',
    summary: 'Lập cụm, khối thi đua',
    body: FormClusterBody,
    answer: ClusterChanged,
    status: 201,
    handle: async (context) => {
      const { actor, body } = context
      const managing = permit(actor, 'cluster.manage', ['own'])
      const clusterId = await clusters.form(depsOf(context), managing, { ...body, keptBy: actor.orgUnitId })
      await context.audit({ action: 'cluster.form', subjectKind: 'cluster', subjectId: clusterId, detail: body })
      return { clusterId }
    },
  })

  function changeRoute<B extends TSchema>({ act, name, summary, body, apply }: Change<B>): void {
    route(app, services, {
      method: 'POST',
      path: `/api/clusters/:id/${act}`,
      name,
      summary,
      params: ById,
      body,
      answer: ClusterChanged,
      handle: async (context) => {
        const clusterId = context.params.id
        const relations = await relationsTo(context.tx, context.actor, await keeperOf(context.tx, clusterId))
        const managing = permit(context.actor, 'cluster.manage', relations)
        const input = context.body as Static<B> & object
        await apply(depsOf(context), managing, { ...input, clusterId })
        await context.audit({
          action: `cluster.${act}`,
          subjectKind: 'cluster',
          subjectId: clusterId,
          detail: { ...input },
        })
        return { clusterId }
      },
    })
  }

  changeRoute({
    act: 'join',
    name: 'joinCluster',
    summary: 'Thêm đơn vị vào cụm, khối thi đua từ một ngày',
    body: ClusterMembersBody,
    apply: clusters.join,
  })
  changeRoute({
    act: 'leave',
    name: 'leaveCluster',
    summary: 'Đơn vị rời cụm, khối thi đua từ một ngày',
    body: ClusterMembersBody,
    apply: clusters.leave,
  })
  changeRoute({
    act: 'head',
    name: 'nameClusterHead',
    summary: 'Cử cụm trưởng, khối trưởng từ một ngày',
    body: ClusterHeadBody,
    apply: clusters.nameHead,
  })
  changeRoute({
    act: 'close',
    name: 'closeCluster',
    summary: 'Giải thể cụm, khối thi đua từ một ngày',
    body: CloseClusterBody,
    apply: clusters.close,
  })
}
