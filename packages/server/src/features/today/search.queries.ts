import type { SearchResults } from '@thidua/contract/today'
import { searchKey } from '@thidua/domain/kernel/names'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { listCampaigns } from '../campaign/campaign.queries.ts'
import { listDocuments } from '../registry/registry.queries.ts'

type Results = Static<typeof SearchResults>['results']

const EACH = 8

/** Finds units, papers, campaigns and people by words without accents, as far as the acting unit may see. */
export async function search(tx: Tx, actor: Actor, q: string, today: PlainDate): Promise<Results> {
  const key = searchKey(q)
  const pattern = `%${key.replaceAll(/[\\%_]/g, '\\$&')}%`
  const units = await tx
    .selectFrom('org_unit_version')
    .select(['org_unit_id', 'name', 'code'])
    .where('search_key', 'like', pattern)
    .where('valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', today)]))
    .orderBy('sort_key')
    .limit(EACH)
    .execute()
  const people = await tx
    .selectFrom('person as p')
    .innerJoin('membership as m', 'm.person_id', 'p.id')
    .innerJoin('unit_reach as r', 'r.org_unit_id', 'm.org_unit_id')
    .select(['p.id', 'p.full_name', 'm.position', 'm.org_unit_id'])
    .where('r.holder_id', '=', actor.orgUnitId)
    .where('p.search_key', 'like', pattern)
    .where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>', today)]))
    .orderBy('p.sort_key')
    .limit(EACH)
    .execute()
  const { documents } = await listDocuments(tx, { orgUnitId: actor.orgUnitId, q, limit: 100 })
  const campaigns = (await listCampaigns(tx, actor.orgUnitId, today)).filter((one) =>
    searchKey(one.title).includes(key),
  )
  return [
    ...campaigns.map((one) => ({
      kind: 'campaign' as const,
      id: one.id,
      title: one.title,
      detail: one.legalBasis?.symbol ?? '',
      href: `/phong-trao/${one.id}`,
    })),
    ...documents.slice(0, EACH).map((one) => ({
      kind: 'document' as const,
      id: one.id,
      title: [one.documentType, one.symbol].filter((part) => part !== null).join(' '),
      detail: one.subject ?? '',
      href: `/van-ban/${one.id}`,
    })),
    ...units.map((one) => ({
      kind: 'org-unit' as const,
      id: one.org_unit_id,
      title: one.name,
      detail: one.code ?? '',
      href: `/don-vi/${one.org_unit_id}`,
    })),
    ...people.map((one) => ({
      kind: 'person' as const,
      id: one.id,
      title: one.full_name,
      detail: one.position,
      href: `/don-vi/${one.org_unit_id}`,
    })),
  ]
}
