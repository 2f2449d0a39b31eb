import { TargetBody, TargetChanged } from '@thidua/contract/campaign'
import { ReaderReport } from '@thidua/contract/reader-report'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { permit } from '../../http/permit.ts'
import { route, type RouteContext } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign, refuseWhenTracked, relationsToCampaign } from './campaign.repository.ts'
import { readReaderReport } from './reader-report.queries.ts'
import { changeTarget, confirmTarget, dropTarget, loadTarget } from './edit-target.ts'

const ById = Type.Object({ id: Id })

type Context = Pick<
  RouteContext<{ id: string }, unknown, unknown>,
  'tx' | 'actor' | 'params' | 'services' | 'audit' | 'etag'
>

/** Mending what was read, one target at a time; only while the campaign is a draft. */
export function targetRoutes(app: TypedApp, services: Services): void {
  async function edit(
    context: Context,
    act: string,
    version: number | undefined,
    work: (on: Awaited<ReturnType<typeof open>>) => Promise<number>,
  ) {
    const opened = await open(context, version)
    const next = await work(opened)
    await context.audit({ action: `target.${act}`, subjectKind: 'target', subjectId: context.params.id })
    context.etag(next)
    return { id: context.params.id, version: next }
  }

  async function open({ tx, actor, params }: Context, version: number | undefined) {
    const row = await loadTarget(tx, params.id)
    const campaign = await loadCampaign(tx, row.campaign_id)
    const permitted = permit(actor, 'campaign.confirm', relationsToCampaign(actor, campaign))
    // what somebody else changed is told only to whoever may change it too
    if (version !== undefined && row.version !== version) throw new Refusal('record.changed-meanwhile')
    refuseWhenTracked(campaign)
    return { row, campaign, permitted, deps: { tx, actor, services } }
  }

  route(app, services, {
    method: 'GET',
    path: '/api/reader-report',
    name: 'readReaderReport',
    summary: 'Máy đọc đúng, sai đến đâu, theo những gì người dùng đã sửa',
    answer: ReaderReport,
    handle: async ({ tx, actor }) => {
      permit(actor, 'campaign.view', ['own'])
      return readReaderReport(tx)
    },
  })

  route(app, services, {
    method: 'PUT',
    path: '/api/targets/:id',
    name: 'changeTarget',
    summary: 'Sửa chỉ tiêu',
    params: ById,
    body: TargetBody,
    answer: TargetChanged,
    handle: (context) =>
      edit(context, 'change', context.version(), ({ deps, permitted, campaign, row }) =>
        changeTarget(deps, permitted, campaign, row, context.body),
      ),
  })

  for (const [verb, summary] of [
    ['confirm', 'Xác nhận chỉ tiêu'],
    ['drop', 'Bỏ chỉ tiêu'],
    ['restore', 'Lấy lại chỉ tiêu đã bỏ'],
  ] as const)
    route(app, services, {
      method: 'POST',
      path: `/api/targets/:id/${verb}`,
      name: `${verb}Target`,
      summary,
      params: ById,
      answer: TargetChanged,
      handle: (context) =>
        edit(context, verb, undefined, ({ deps, permitted, campaign, row }) =>
          verb === 'confirm'
            ? confirmTarget(deps, permitted, campaign, row)
            : dropTarget(deps, permitted, campaign, row, verb === 'drop'),
        ),
    })
}
