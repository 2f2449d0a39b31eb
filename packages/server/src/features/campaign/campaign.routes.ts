import {
  AddTargetBody,
  CampaignChanged,
  CampaignCreated,
  CampaignDetail,
  CampaignList,
  ConfirmBody,
  DraftCampaignBody,
  EditCampaignBody,
  EditDutyBody,
} from '@thidua/contract/campaign'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { languageOf } from '../../http/language.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { listCampaigns, readCampaign, statusOf } from './campaign.queries.ts'
import { loadCampaign, refuseWhenTracked, relationsToCampaign } from './campaign.repository.ts'
import { draftCampaign } from './draft-campaign.ts'
import { abilitiesBeneath } from './abilities-beneath.ts'
import { addTarget } from './edit-target.ts'
import { trackCampaign } from './track-campaign.ts'

const ById = Type.Object({ id: Id })

/** A document becomes a draft beside it, people confirm it, and it is put under tracking. */
export function campaignRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/campaigns',
    name: 'listCampaigns',
    summary: 'Phong trào của đơn vị',
    answer: CampaignList,
    handle: async ({ tx, actor }) => ({
      campaigns: await listCampaigns(tx, actor.orgUnitId, services.clock.today()),
      abilities: abilitiesOf(actor, ['campaign.draft'], ['own']),
    }),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/documents/:id/campaign',
    name: 'draftCampaign',
    summary: 'Lập phong trào từ văn bản đã đọc',
    params: ById,
    body: DraftCampaignBody,
    answer: CampaignCreated,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const id = await draftCampaign(
        { tx, actor, services },
        permit(actor, 'campaign.draft', ['own']),
        params.id,
        body.title,
      )
      await audit({
        action: 'campaign.draft',
        subjectKind: 'campaign',
        subjectId: id,
        detail: { documentId: params.id },
      })
      return { id }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id',
    name: 'readCampaign',
    summary: 'Một phong trào: nội dung, chỉ tiêu, nhiệm vụ, thời gian',
    params: ById,
    answer: CampaignDetail,
    handle: async ({ tx, actor, params, request, etag }) => {
      const campaign = await loadCampaign(tx, params.id)
      const relations = [...relationsToCampaign(actor, campaign), 'member'] as const
      const mine = abilitiesOf(
        actor,
        [
          'campaign.confirm',
          'campaign.track',
          'document.deliver',
          'review.freeze',
          'publication.approve',
          'follow-up.urge',
          'standing.view',
        ],
        relations,
      )
      const detail = await readCampaign(tx, campaign, {
        orgUnitId: actor.orgUnitId,
        today: services.clock.today(),
        language: languageOf(request),
      })
      if (detail.nodeId === null && relations.length === 1) throw new Refusal('record.not-found')
      etag(campaign.version)
      const isDraft = statusOf(campaign) === 'draft'
      const ofTracked = isDraft ? [] : await abilitiesBeneath(tx, actor, campaign)
      return {
        ...detail,
        abilities: [
          ...mine.filter(
            (one) => (one === 'campaign.confirm' || one === 'campaign.track') === isDraft || one === 'standing.view',
          ),
          ...ofTracked,
        ],
      }
    },
  })

  route(app, services, {
    method: 'PUT',
    path: '/api/campaigns/:id',
    name: 'editCampaign',
    summary: 'Sửa tên, chủ đề, đơn vị chủ trì, thời gian của bản dự thảo',
    params: ById,
    body: EditCampaignBody,
    answer: CampaignChanged,
    handle: async ({ tx, actor, params, body, version, etag, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      permit(actor, 'campaign.confirm', relationsToCampaign(actor, campaign))
      refuseWhenTracked(campaign)
      if (campaign.version !== version()) throw new Refusal('record.changed-meanwhile')
      if (body.startsOn !== null && body.endsOn !== null && body.endsOn < body.startsOn)
        throw new Refusal('campaign.window-ends-before-start', { startsOn: body.startsOn, endsOn: body.endsOn })
      const next = campaign.version + 1
      await tx
        .updateTable('campaign')
        .set({
          title: body.title,
          theme: body.theme,
          lead_unit_id: body.leadUnitId,
          starts_on: body.startsOn,
          ends_on: body.endsOn,
          version: next,
        })
        .where('id', '=', params.id)
        .execute()
      await audit({ action: 'campaign.edit', subjectKind: 'campaign', subjectId: params.id })
      etag(next)
      return { id: params.id, version: next }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/confirm',
    name: 'confirmParts',
    summary: 'Xác nhận cả nhóm nội dung, nhiệm vụ hoặc mốc thời gian',
    params: ById,
    body: ConfirmBody,
    answer: CampaignChanged,
    handle: async ({ tx, actor, params, body, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      permit(actor, 'campaign.confirm', relationsToCampaign(actor, campaign))
      refuseWhenTracked(campaign)
      const tables = { contents: 'content_item', duties: 'duty', milestones: 'milestone' } as const
      for (const part of body.parts)
        await tx
          .updateTable(tables[part])
          .set({ confirmed_at: services.clock.now() })
          .where('campaign_id', '=', params.id)
          .where('confirmed_at', 'is', null)
          .execute()
      await audit({ action: 'campaign.confirm', subjectKind: 'campaign', subjectId: params.id, detail: body })
      return { id: params.id, version: campaign.version }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/targets',
    name: 'addTarget',
    summary: 'Thêm chỉ tiêu',
    params: ById,
    body: AddTargetBody,
    answer: CampaignCreated,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const permitted = permit(actor, 'campaign.confirm', relationsToCampaign(actor, campaign))
      refuseWhenTracked(campaign)
      const id = await addTarget({ tx, actor, services }, permitted, campaign, body)
      await audit({ action: 'target.add', subjectKind: 'target', subjectId: id })
      return { id }
    },
  })

  route(app, services, {
    method: 'PUT',
    path: '/api/duties/:id',
    name: 'nameDutyHolder',
    summary: 'Chỉ rõ đơn vị thực hiện nhiệm vụ',
    params: ById,
    body: EditDutyBody,
    answer: CampaignCreated,
    handle: async ({ tx, actor, params, body, audit }) => {
      const duty = await tx.selectFrom('duty').select('campaign_id').where('id', '=', params.id).executeTakeFirst()
      if (duty === undefined) throw new Refusal('record.not-found')
      const campaign = await loadCampaign(tx, duty.campaign_id)
      permit(actor, 'campaign.confirm', relationsToCampaign(actor, campaign))
      await tx.updateTable('duty').set({ actor_unit_id: body.actorUnitId }).where('id', '=', params.id).execute()
      await audit({ action: 'duty.name-holder', subjectKind: 'duty', subjectId: params.id })
      return { id: params.id }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/track',
    name: 'trackCampaign',
    summary: 'Đưa phong trào vào theo dõi',
    params: ById,
    answer: CampaignChanged,
    handle: async ({ tx, actor, params, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      await trackCampaign(
        { tx, actor, services },
        permit(actor, 'campaign.track', relationsToCampaign(actor, campaign)),
        campaign,
      )
      await audit({ action: 'campaign.track', subjectKind: 'campaign', subjectId: params.id })
      return { id: params.id, version: campaign.version + 1 }
    },
  })
}
