import { registrationPaper } from '@thidua/domain/allocation/registration-paper'
import { figure } from '@thidua/domain/kernel/decimal'
import { plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { symbolNameOf, type DocumentToWrite } from '@thidua/official-document'
import type { Tx } from '../../db/database.ts'
import { goalOf, type CampaignRecord } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { proposeHead } from '../review/review-head.ts'
import type { RegistrationRecord } from './registration.repository.ts'

/** A registration as a paper to be signed: its number, day and name stay open for the pen. */
export async function readRegistrationPaper(
  tx: Tx,
  of: { registration: RegistrationRecord; campaign: CampaignRecord; today: PlainDate },
): Promise<DocumentToWrite> {
  const { registration, campaign, today } = of
  const unitId = registration.org_unit_id
  const superiorId = await superiorIn(tx, campaign, unitId)
  const names = await nameOfUnits(tx, today, [unitId, superiorId])
  const words = registrationPaper({
    campaignName: campaign.title,
    unitName: names(unitId),
    superiorName: names(superiorId),
    legalBasis: await legalBasisOf(tx, campaign),
    endsOn: campaign.ends_on === null ? null : plainDate(campaign.ends_on),
    note: registration.note,
    rows: await rowsOf(tx, registration.id),
  })
  const head = await proposeHead(tx, unitId, superiorId, today)
  return {
    ...words,
    isDraft: false,
    parentIssuer: head.parentIssuer,
    issuer: head.issuer,
    number: null,
    symbol: `ĐK-${symbolNameOf(names(unitId))}`,
    place: head.place,
    date: {
      year: Number(registration.registered_on.slice(0, 4)),
      month: Number(registration.registered_on.slice(5, 7)),
      day: null,
    },
    addressees: head.addressees,
    recipients: head.recipients,
    signature: head.signature,
  }
}

/** The unit above it in the campaign, which assigned its targets; the root for whom the tree does not name. */
async function superiorIn(tx: Tx, campaign: CampaignRecord, orgUnitId: string): Promise<string> {
  const row = await tx
    .selectFrom('campaign_node as n')
    .innerJoin('campaign_node as p', 'p.id', 'n.parent_id')
    .select('p.org_unit_id')
    .where('n.campaign_id', '=', campaign.id)
    .where('n.org_unit_id', '=', orgUnitId)
    .orderBy('n.depth')
    .executeTakeFirst()
  return row?.org_unit_id ?? campaign.root_unit_id
}

async function legalBasisOf(tx: Tx, campaign: CampaignRecord) {
  const row = await tx
    .selectFrom('official_document')
    .select(['document_type', 'symbol', 'issued_on', 'issuer'])
    .where('id', '=', campaign.legal_basis_id)
    .executeTakeFirst()
  if (row === undefined || row.issued_on === null || row.symbol === null) return null
  return {
    typeName: row.document_type ?? 'Văn bản',
    symbol: row.symbol,
    issuedOn: plainDate(row.issued_on),
    issuer: row.issuer ?? '',
  }
}

async function rowsOf(tx: Tx, registrationId: string) {
  const rows = await tx
    .selectFrom('pledge as p')
    .innerJoin('target as t', 't.id', 'p.target_id')
    .selectAll('t')
    .select(['p.assigned', 'p.value as pledged'])
    .where('p.registration_id', '=', registrationId)
    .orderBy('t.position')
    .orderBy('t.id')
    .execute()
  return rows.map((row) => ({
    indicator: row.indicator,
    measureUnit: row.measure_unit,
    goal: goalOf(row),
    assigned: figure(row.assigned),
    pledged: figure(row.pledged),
  }))
}
