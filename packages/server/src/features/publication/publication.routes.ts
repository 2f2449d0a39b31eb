import {
  PreviewQuery,
  PublicationList,
  PublicationMade,
  PublishableDocuments,
  PublishBody,
  PublishedProgress,
} from '@thidua/contract/publication'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { downloadRoute } from '../../http/download.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { loadCampaign, relationsToCampaign } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { documentsOfCampaign } from './campaign-documents.queries.ts'
import { progressOfPeriod } from './progress.queries.ts'
import { listPublications } from './publication.queries.ts'
import { canBePublished, publicFileOf } from './public-file.ts'
import { contentOf, publish, withdraw } from './publish.ts'

const ById = Type.Object({ id: Id })

/** Nothing is public by itself: somebody with the right lets a copy out, and can take it back. */
export function publicationRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/publications',
    name: 'listPublications',
    summary: 'Những gì đã công khai của phong trào',
    params: ById,
    answer: PublicationList,
    handle: async ({ tx, actor, params }) => {
      const relations = relationsToCampaign(actor, await loadCampaign(tx, params.id))
      permit(actor, 'campaign.view', relations)
      return {
        publications: await listPublications(tx, params.id),
        publicAddress: `${services.config.baseUrl}/cong/${params.id}`,
        abilities: abilitiesOf(actor, ['publication.approve'], relations),
      }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/publications/preview',
    name: 'previewPublication',
    summary: 'Xem trước tiến độ sẽ công khai của một kỳ',
    params: ById,
    query: PreviewQuery,
    answer: PublishedProgress,
    handle: async ({ tx, actor, params, query }) => {
      const campaign = await loadCampaign(tx, params.id)
      permit(actor, 'campaign.view', relationsToCampaign(actor, campaign))
      const today = services.clock.today()
      const leadId = campaign.lead_unit_id ?? campaign.root_unit_id
      const source = (await nameOfUnits(tx, today, [leadId]))(leadId)
      return progressOfPeriod(tx, { campaign, periodId: query.periodId, source, actor, today })
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/campaigns/:id/publications/documents',
    name: 'listPublishableDocuments',
    summary: 'Văn bản của phong trào và tệp mà người dân sẽ tải về',
    params: ById,
    answer: PublishableDocuments,
    handle: async ({ tx, actor, params }) => {
      const campaign = await loadCampaign(tx, params.id)
      permit(actor, 'publication.approve', relationsToCampaign(actor, campaign))
      const documents = await documentsOfCampaign(tx, campaign)
      return {
        documents: documents.map((one) => ({
          id: one.id,
          ...contentOf(one),
          fileName: one.file?.fileName ?? null,
          publishable: canBePublished(one),
          publicationId: one.publicationId,
        })),
      }
    },
  })

  downloadRoute(app, services, {
    path: '/api/campaigns/:id/publications/documents/:documentId/file',
    name: 'previewPublicFile',
    summary: 'Xem trước tệp mà người dân sẽ tải về',
    params: Type.Object({ id: Id, documentId: Id }),
    find: async (tx, params, actor) => {
      const campaign = await loadCampaign(tx, params.id)
      permit(actor, 'publication.approve', relationsToCampaign(actor, campaign))
      const found = (await documentsOfCampaign(tx, campaign)).find(({ id }) => id === params.documentId)
      return found === undefined ? undefined : publicFileOf(services.files, found)
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/campaigns/:id/publications',
    name: 'publish',
    summary: 'Công khai tiến độ của một kỳ hoặc một văn bản',
    params: ById,
    body: PublishBody,
    answer: PublicationMade,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const campaign = await loadCampaign(tx, params.id)
      const permitted = permit(actor, 'publication.approve', relationsToCampaign(actor, campaign))
      const id = await publish({ tx, actor, services }, permitted, campaign, body)
      await audit({ action: 'publication.approve', subjectKind: 'publication', subjectId: id, detail: body })
      return { id }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/publications/:id/withdraw',
    name: 'withdrawPublication',
    summary: 'Gỡ khỏi trang công khai',
    params: ById,
    answer: PublicationMade,
    handle: async ({ tx, actor, params, audit }) => {
      const row = await tx
        .selectFrom('publication')
        .select('campaign_id')
        .where('id', '=', params.id)
        .executeTakeFirst()
      if (row === undefined) throw new Refusal('record.not-found')
      const relations = relationsToCampaign(actor, await loadCampaign(tx, row.campaign_id))
      await withdraw({ tx, services }, permit(actor, 'publication.approve', relations), params.id)
      await audit({ action: 'publication.withdraw', subjectKind: 'publication', subjectId: params.id })
      return { id: params.id }
    },
  })
}
