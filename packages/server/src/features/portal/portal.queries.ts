import type { PublishedDocument, PublishedProgress } from '@thidua/contract/publication'
import type { Tx } from '../../db/database.ts'

export interface PublicPaper {
  readonly content: PublishedDocument
  readonly source: string
  readonly file: { readonly sha256: string; readonly mediaType: string; readonly bytes: number }
}

export interface PublicCampaign {
  readonly id: string
  readonly title: string
  readonly progress: PublishedProgress | null
  readonly papers: readonly PublicPaper[]
}

/** The province in whose name the portal speaks. */
export async function readProvince(tx: Tx): Promise<string> {
  const row = await tx.selectFrom('portal_installation').select('province_name').executeTakeFirst()
  return row?.province_name ?? ''
}

/** Campaigns of which anything is public, with their last published finding; the newest first. */
export async function listPublicCampaigns(
  tx: Tx,
): Promise<{ id: string; title: string; progress: PublishedProgress | null }[]> {
  const [campaigns, progress] = await Promise.all([
    tx
      .selectFrom('portal_campaign')
      .select(['id', 'title'])
      .orderBy('starts_on', 'desc')
      .orderBy('id', 'desc')
      .execute(),
    tx
      .selectFrom('portal_publication')
      .distinctOn('campaign_id')
      .select(['campaign_id', 'content'])
      .where('kind', '=', 'progress')
      .orderBy('campaign_id')
      .orderBy('approved_at', 'desc')
      .execute(),
  ])
  const last = new Map(progress.map((row) => [row.campaign_id, row.content as unknown as PublishedProgress]))
  return campaigns.flatMap(({ id, title }) =>
    id === null || title === null ? [] : [{ id, title, progress: last.get(id) ?? null }],
  )
}

/** One campaign as the public may see it; undefined while nothing of it is published. */
export async function readPublicCampaign(tx: Tx, id: string): Promise<PublicCampaign | undefined> {
  const campaign = await tx
    .selectFrom('portal_campaign')
    .select(['id', 'title'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (campaign === undefined) return undefined
  const publications = await tx
    .selectFrom('portal_publication')
    .select(['kind', 'document_id', 'content', 'source'])
    .where('campaign_id', '=', id)
    .orderBy('approved_at', 'desc')
    .execute()
  const files = await tx.selectFrom('portal_file').selectAll().where('campaign_id', '=', id).orderBy('sha256').execute()
  const progress = publications.find((row) => row.kind === 'progress')
  return {
    id,
    title: campaign.title ?? '',
    progress: (progress?.content as unknown as PublishedProgress | undefined) ?? null,
    papers: publications.flatMap((row): PublicPaper[] => {
      const file = files.find((one) => one.document_id === row.document_id)
      if (row.kind !== 'document' || file === undefined) return []
      const { sha256, media_type: mediaType, bytes } = file
      return [
        {
          content: row.content as unknown as PublishedDocument,
          source: row.source ?? '',
          file: { sha256: sha256 ?? '', mediaType: mediaType ?? '', bytes: Number(bytes) },
        },
      ]
    }),
  }
}

/** A file of a published document of this campaign; undefined for every other file. */
export async function findPublicFile(
  tx: Tx,
  campaignId: string,
  sha256: string,
): Promise<{ sha256: string; fileName: string; mediaType: string } | undefined> {
  const row = await tx
    .selectFrom('portal_file')
    .select(['file_name', 'media_type'])
    .where('campaign_id', '=', campaignId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row === undefined ? undefined : { sha256, fileName: row.file_name ?? sha256, mediaType: row.media_type ?? '' }
}
