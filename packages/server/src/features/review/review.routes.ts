import {
  FreezeBody,
  MediaType,
  RenderAsked,
  RenderBody,
  ReviewDetail,
  ReviewDraft,
  ReviewFrozen,
  ReviewList,
  ReviewSaved,
} from '@thidua/contract/review'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import { endingOf } from '../../adapters/write-document/write-as.ts'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import { downloadRoute } from '../../http/download.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign, relationsToCampaign } from '../campaign/campaign.repository.ts'
import { askForRendition, editReview } from './edit-review.ts'
import { freezeReview } from './freeze-review.ts'
import { listReviews, readReview } from './review.queries.ts'
import { loadReview } from './review.repository.ts'

const ById = Type.Object({ id: Id })

async function open(tx: Tx, actor: Actor, id: string) {
  const review = await loadReview(tx, id)
  const campaign = await loadCampaign(tx, review.campaign_id)
  return { review, relations: relationsToCampaign(actor, campaign) }
}

/** Figures are frozen on a day, the report is written around them, and set as Word and PDF. */
export function reviewRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/reviews',
    name: 'listReviews',
    summary: 'Các lần sơ kết, tổng kết của phong trào',
    params: ById,
    answer: ReviewList,
    handle: async ({ tx, actor, params }) => {
      const relations = relationsToCampaign(actor, await loadCampaign(tx, params.id))
      permit(actor, 'campaign.view', relations)
      return {
        reviews: await listReviews(tx, params.id),
        abilities: abilitiesOf(actor, ['review.freeze', 'review.issue'], relations),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/reviews',
    name: 'freezeReview',
    summary: 'Chốt số liệu và dự thảo báo cáo sơ kết',
    params: ById,
    body: FreezeBody,
    answer: ReviewFrozen,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const permitted = permit(actor, 'review.freeze', relationsToCampaign(actor, campaign))
      const id = await freezeReview({ tx, actor, services }, permitted, campaign, body)
      await audit({ action: 'review.freeze', subjectKind: 'review', subjectId: id, detail: body })
      return { id }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/reviews/:id',
    name: 'readReview',
    summary: 'Dự thảo báo cáo, lời của các đơn vị và các bản đã kết xuất',
    params: ById,
    answer: ReviewDetail,
    handle: async ({ tx, actor, params, etag }) => {
      const { review, relations } = await open(tx, actor, params.id)
      permit(actor, 'campaign.view', relations)
      const detail = await readReview(tx, review)
      etag(detail.version)
      return { ...detail, abilities: abilitiesOf(actor, ['review.freeze', 'review.issue'], relations) }
    },
  })

  route(app, services, {
    method: 'PUT',
    path: '/api/reviews/:id',
    name: 'editReview',
    summary: 'Lưu lời văn của báo cáo; số đã chốt giữ nguyên',
    params: ById,
    body: ReviewDraft,
    answer: ReviewSaved,
    handle: async ({ tx, actor, params, body, version, etag, audit }) => {
      const { review, relations } = await open(tx, actor, params.id)
      const permitted = permit(actor, 'review.issue', relations)
      const next = await editReview({ tx, actor, services }, permitted, review, { version: version(), draft: body })
      await audit({ action: 'review.edit', subjectKind: 'review', subjectId: params.id, detail: { version: next } })
      etag(next)
      return { id: params.id, version: next }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reviews/:id/render',
    name: 'renderReview',
    summary: 'Kết xuất báo cáo thành Word hoặc PDF',
    params: ById,
    body: RenderBody,
    answer: RenderAsked,
    status: 202,
    handle: async ({ tx, actor, params, body, audit }) => {
      const { review, relations } = await open(tx, actor, params.id)
      const permitted = permit(actor, 'review.issue', relations)
      const renditionId = await askForRendition({ tx, actor, services }, permitted, review, body.mediaType)
      await audit({ action: 'review.render', subjectKind: 'review', subjectId: params.id, detail: body })
      return { renditionId }
    },
  })

  downloadRoute(app, services, {
    path: '/api/reviews/:id/renditions/:mediaType',
    name: 'downloadReview',
    summary: 'Tải báo cáo đã kết xuất',
    params: Type.Object({ id: Id, mediaType: MediaType }),
    find: async (tx, { id, mediaType }) => {
      const review = await loadReview(tx, id)
      const last = await tx
        .selectFrom('review_rendition')
        .select(['sha256', 'finished_at'])
        .where('review_id', '=', id)
        .where('media_type', '=', mediaType)
        .orderBy('requested_at', 'desc')
        .orderBy('id', 'desc')
        .executeTakeFirst()
      if (last !== undefined && last.finished_at === null) throw new Refusal('review.rendering-pending')
      if (last === undefined || last.sha256 === null) throw new Refusal('review.not-rendered')
      return { sha256: last.sha256, mediaType, fileName: `bao-cao-so-ket-${review.cut_off}.${endingOf(mediaType)}` }
    },
  })
}
