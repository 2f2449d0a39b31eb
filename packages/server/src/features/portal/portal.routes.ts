import { createHash } from 'node:crypto'
import { Id } from '@thidua/contract/shared'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PortalLanguage } from '@thidua/domain/publication/progress-words'
import Type from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import { sendFile } from '../../http/download.ts'
import type { Services } from '../../services.ts'
import { loadPage } from './built-page.ts'
import { campaignView, wordsOf } from './campaign-view.ts'
import { figuresCsv } from './figures-csv.ts'
import { plainPage } from './plain-page.ts'
import { addressIn, portalWords } from './portal-words.ts'
import { findPublicFile, listPublicCampaigns, readProvince, readPublicCampaign } from './portal.queries.ts'

/** No script may run, nothing is fetched but fonts, and nobody may frame the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const CACHE = 'public, max-age=60, stale-while-revalidate=600'

const ById = Type.Object({ campaignId: Id })
const ByFile = Type.Object({ campaignId: Id, sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) })

/** What everybody may read, without an account, a cookie or a script; read as `portal`, which sees published rows alone. */
export function portalRoutes(app: TypedApp, services: Services): void {
  const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => services.database.transact('portal', {}, work)
  const hide = { schema: { hide: true } }

  const bothLanguages = (path: string) =>
    (['vi', 'en'] as const).map((lang) => ({ lang, href: services.config.baseUrl + addressIn(path, lang) }))
  const notHere = (request: FastifyRequest, reply: FastifyReply, province: string): FastifyReply => {
    const language = languageOf(request)
    const { notHere: title, notHereLead: lead } = portalWords[language]
    return sendPage(request, reply.status(404), plainPage({ language, province, title, lead }))
  }

  app.get('/cong', hide, async (request, reply) => {
    const language = languageOf(request)
    const words = portalWords[language]
    const [province, campaigns] = await read((tx) => Promise.all([readProvince(tx), listPublicCampaigns(tx)]))
    const links = campaigns.map(({ id, title, progress }) => ({
      href: addressIn(`/cong/${id}`, language),
      label: title,
      detail: progress === null ? words.documentsOnly : wordsOf(progress, language).headline,
    }))
    const lead = links.length === 0 ? { lead: words.noCampaigns } : {}
    const alternates = bothLanguages('/cong')
    return sendPage(
      request,
      reply,
      plainPage({ language, alternates, province, title: words.campaigns, links, ...lead }),
    )
  })

  app.get('/cong/:campaignId', { schema: { ...hide.schema, params: ById } }, async (request, reply) => {
    const { campaignId } = request.params
    const language = languageOf(request)
    const [province, campaign] = await read((tx) => Promise.all([readProvince(tx), readPublicCampaign(tx, campaignId)]))
    if (campaign === undefined) return notHere(request, reply, province)
    const page = await loadPage()
    if (page === undefined) {
      const { notBuilt: lead, download: label } = portalWords[language]
      const links = [{ href: addressIn(`/cong/${campaignId}/so-lieu.csv`, language), label, detail: '' }]
      return sendPage(request, reply.status(503), plainPage({ language, province, title: campaign.title, lead, links }))
    }
    const { baseUrl } = services.config
    const view = campaignView(campaign, { province, language, baseUrl, fonts: page.fonts })
    return sendPage(request, reply, page.render(view))
  })

  app.get('/cong/:campaignId/so-lieu.csv', { schema: { ...hide.schema, params: ById } }, async (request, reply) => {
    const language = languageOf(request)
    const [province, campaign] = await read((tx) =>
      Promise.all([readProvince(tx), readPublicCampaign(tx, request.params.campaignId)]),
    )
    if (campaign === undefined || campaign.progress === null) return notHere(request, reply, province)
    const name = language === 'vi' ? 'so-lieu' : 'figures'
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}-${campaign.progress.asOf}.csv"`)
      .header('cache-control', CACHE)
      .send(figuresCsv(campaign.progress, language))
  })

  app.get(
    '/cong/:campaignId/van-ban/:sha256',
    { schema: { ...hide.schema, params: ByFile } },
    async (request, reply) => {
      const { campaignId, sha256 } = request.params
      const [province, file] = await read((tx) =>
        Promise.all([readProvince(tx), findPublicFile(tx, campaignId, sha256)]),
      )
      if (file === undefined) return notHere(request, reply, province)
      return sendFile(services, reply.header('cache-control', CACHE), file)
    },
  )
}

/** The address alone says the language, so that a copy kept on the way serves everybody who asks for it. */
const languageOf = (request: FastifyRequest): PortalLanguage =>
  (request.query as { lang?: unknown }).lang === 'en' ? 'en' : 'vi'

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
