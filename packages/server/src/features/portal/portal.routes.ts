import { createHash } from 'node:crypto'
import { Id } from '@thidua/contract/shared'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import { sendFile } from '../../http/download.ts'
import type { Services } from '../../services.ts'
import { loadPage } from './built-page.ts'
import { campaignView } from './campaign-view.ts'
import { figuresCsv } from './figures-csv.ts'
import { plainPage } from './plain-page.ts'
import { findPublicFile, listPublicCampaigns, readProvince, readPublicCampaign } from './portal.queries.ts'

/** No script may run, nothing is fetched but fonts, and nobody may frame the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const CACHE = 'public, max-age=60, stale-while-revalidate=600'
const NOT_HERE = { title: 'Không có trang này', lead: 'Nội dung chưa được công khai, hoặc đã được gỡ xuống.' }

const ById = Type.Object({ campaignId: Id })
const ByFile = Type.Object({ campaignId: Id, sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) })

/** What everybody may read, without an account, a cookie or a script; read as `portal`, which sees published rows alone. */
export function portalRoutes(app: TypedApp, services: Services): void {
  const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => services.database.transact('portal', {}, work)
  const hide = { schema: { hide: true } }

  app.get('/cong', hide, async (request, reply) => {
    const [province, campaigns] = await read((tx) => Promise.all([readProvince(tx), listPublicCampaigns(tx)]))
    const links = campaigns.map(({ id, title, progress }) => ({
      href: `/cong/${id}`,
      label: title,
      detail: progress?.headline ?? 'Đã công khai văn bản.',
    }))
    const lead = links.length === 0 ? 'Chưa có phong trào nào được công khai.' : undefined
    const title = 'Phong trào thi đua'
    return sendPage(request, reply, plainPage({ province, title, links, ...(lead === undefined ? {} : { lead }) }))
  })

  app.get('/cong/:campaignId', { schema: { ...hide.schema, params: ById } }, async (request, reply) => {
    const { campaignId } = request.params
    const [province, campaign] = await read((tx) => Promise.all([readProvince(tx), readPublicCampaign(tx, campaignId)]))
    if (campaign === undefined) return sendPage(request, reply.status(404), plainPage({ province, ...NOT_HERE }))
    const page = await loadPage()
    if (page === undefined) {
      const lead = 'Trang công khai chưa được dựng trên máy chủ này. Số liệu vẫn tải về được.'
      const links = [{ href: `/cong/${campaignId}/so-lieu.csv`, label: 'Tải số liệu (CSV)', detail: '' }]
      return sendPage(request, reply.status(503), plainPage({ province, title: campaign.title, lead, links }))
    }
    return sendPage(request, reply, page.render(campaignView(campaign, province, page.fonts)))
  })

  app.get('/cong/:campaignId/so-lieu.csv', { schema: { ...hide.schema, params: ById } }, async (request, reply) => {
    const [province, campaign] = await read((tx) =>
      Promise.all([readProvince(tx), readPublicCampaign(tx, request.params.campaignId)]),
    )
    if (campaign === undefined || campaign.progress === null)
      return sendPage(request, reply.status(404), plainPage({ province, ...NOT_HERE }))
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="so-lieu-${campaign.progress.asOf}.csv"`)
      .header('cache-control', CACHE)
      .send(figuresCsv(campaign.progress))
  })

  app.get(
    '/cong/:campaignId/van-ban/:sha256',
    { schema: { ...hide.schema, params: ByFile } },
    async (request, reply) => {
      const { campaignId, sha256 } = request.params
      const [province, file] = await read((tx) =>
        Promise.all([readProvince(tx), findPublicFile(tx, campaignId, sha256)]),
      )
      if (file === undefined) return sendPage(request, reply.status(404), plainPage({ province, ...NOT_HERE }))
      return sendFile(services, reply.header('cache-control', CACHE), file)
    },
  )
}

/** The same publication gives the same bytes, so the page is told apart by its hash alone. */
function sendPage(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`
  const isFound = reply.statusCode === 200
  reply
    .header('content-security-policy', POLICY)
    .header('cache-control', isFound ? CACHE : 'no-store')
    .header('etag', tag)
  if (isFound && request.headers['if-none-match'] === tag) return reply.status(304).send()
  return reply.type('text/html; charset=utf-8').send(html)
}
