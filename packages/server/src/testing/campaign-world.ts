import type { AddTargetBody, CampaignDetail } from '@thidua/contract/campaign'
import type { PeriodOpened } from '@thidua/contract/demand'
import type { DraftSaved, ReportCell, Submitted } from '@thidua/contract/report'
import type { Static } from 'typebox'
import { addNode, type CampaignNode } from '../features/cascade/campaign-tree.repository.ts'
import { sampleDirective } from './sample-documents.ts'
import type { TestApp } from './test-app.ts'
import type { TestClient } from './test-client.ts'

type NewTarget = Static<typeof AddTargetBody>

const target = (fields: Partial<NewTarget> & { indicator: string }): NewTarget => ({
  comparator: 'at_least',
  value: '1000',
  valueHigh: null,
  measureUnit: 'ha',
  base: null,
  direction: 'up',
  change: null,
  aggregation: 'sum',
  accumulation: 'cumulative',
  knownOnce: false,
  deadline: null,
  contentPath: null,
  quote: null,
  spanStart: null,
  spanEnd: null,
  ...fields,
})

/** A district of the small campaign, with its officer and its place in the tree. */
export interface District {
  readonly orgUnitId: string
  readonly officer: TestClient
  readonly node: CampaignNode
}

/** A tracked campaign: a province, the office that leads it, districts, and a procuracy with one of its own beneath. */
export interface CampaignWorld {
  readonly world: TestApp
  readonly campaignId: string
  readonly provinceId: string
  readonly office: TestClient
  readonly districts: readonly District[]
  readonly procuracy: District
  readonly districtProcuracy: District
  readonly trees: string
  readonly cover: string
  readonly grdp: string
}

let worlds = 0

/** Builds the campaign through the application; only the deliveries are planted directly. */
export async function buildCampaign(world: TestApp, districtCount: number): Promise<CampaignWorld> {
  worlds += 1
  const mark = `w${worlds}`
  const provinceId = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' })
  const leadId = await world.orgUnit({ name: `Sở Nội vụ ${mark}` }, provinceId)
  const office = await world.person(`office.${mark}`, leadId, ['records-clerk', 'campaign-office', 'leader'])
  const document = await office.post<{ documents: { id: string }[] }>('/api/documents/paste', { text: sampleDirective })
  const made = await office.post<{ id: string }>(`/api/documents/${document.body.documents[0]?.id}/campaign`, {})
  const campaignId = made.body.id
  if (campaignId === undefined) throw new Error(`no draft: ${JSON.stringify([document.body, made.body])}`)
  const draft = await office.get<CampaignDetail>(`/api/campaigns/${campaignId}`)
  for (const one of draft.body.targets) await office.post(`/api/targets/${one.id}/drop`)
  const add = async (fields: NewTarget) =>
    (await office.post<{ id: string }>(`/api/campaigns/${campaignId}/targets`, fields)).body.id
  const trees = await add(target({ indicator: 'Diện tích rừng trồng mới' }))
  const cover = await add(
    target({
      indicator: 'Tỷ lệ che phủ rừng',
      value: '63',
      measureUnit: '%',
      aggregation: 'ratio',
      accumulation: 'latest',
    }),
  )
  const grdp = await add(
    target({
      indicator: 'Tăng trưởng GRDP',
      value: '7',
      measureUnit: '%',
      aggregation: 'own',
      accumulation: 'per-period',
    }),
  )
  await office.post(`/api/campaigns/${campaignId}/confirm`, { parts: ['contents', 'duties', 'milestones'] })
  const tracked = await office.post(`/api/campaigns/${campaignId}/track`)
  if (tracked.status !== 200) throw new Error(`not tracked: ${JSON.stringify(tracked.body)}`)

  const plant = async (
    name: string,
    branch: 'chinh-quyen' | 'kiem-sat',
    superior: string,
    parent: string,
    tier: 'tinh' | 'huyen',
  ) => {
    const orgUnitId = await world.orgUnit({ name, tier, branch }, superior)
    const officer = await world.person(`u${orgUnitId.slice(-12)}`, orgUnitId, ['focal-officer', 'leader', 'officer'])
    return { orgUnitId, officer, node: await plantNode(world, { campaignId, leadId, orgUnitId, parent }) }
  }
  const districts: District[] = []
  for (let at = 1; at <= districtCount; at += 1)
    districts.push(await plant(`Ủy ban nhân dân huyện ${mark} ${at}`, 'chinh-quyen', provinceId, provinceId, 'huyen'))
  const procuracy = await plant(`Viện kiểm sát nhân dân tỉnh ${mark}`, 'kiem-sat', provinceId, provinceId, 'tinh')
  const districtProcuracy = await plant(
    `Viện kiểm sát nhân dân huyện ${mark}`,
    'kiem-sat',
    procuracy.orgUnitId,
    procuracy.orgUnitId,
    'huyen',
  )
  return { world, campaignId, provinceId, office, districts, procuracy, districtProcuracy, trees, cover, grdp }
}

/** Gives a unit its place under another, as a delivery does. */
export function plantNode(
  world: TestApp,
  input: { campaignId: string; leadId: string; orgUnitId: string; parent: string },
): Promise<CampaignNode> {
  const { campaignId, leadId } = input
  return world.services.database.asOwner(async (tx) => {
    const parent = await tx
      .selectFrom('campaign_node')
      .selectAll()
      .where('campaign_id', '=', campaignId)
      .where('org_unit_id', '=', input.parent)
      .executeTakeFirstOrThrow()
    return addNode(tx, world.services.newId, {
      treeVersionId: parent.tree_version_id,
      campaign: { id: campaignId, lead_unit_id: leadId },
      orgUnitId: input.orgUnitId,
      parent,
      today: world.services.clock.today(),
    })
  })
}

export interface NewPeriod {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly dueOn?: string
  readonly duties?: readonly { targetId: string | null; subjectUnitId: string; reporterUnitId: string }[]
}

/** Demands reports from every district on the trees that it planted, unless other duties are given. */
export async function demand(campaign: CampaignWorld, period: NewPeriod): Promise<string> {
  const answer = await campaign.office.post<Static<typeof PeriodOpened>>(
    `/api/campaigns/${campaign.campaignId}/demands`,
    {
      document: { symbol: '15/SNV-TĐKT', issuedOn: '2021-02-08', subject: 'Báo cáo kết quả thi đua' },
      outline: ['Kết quả', 'Khó khăn'],
      receiverUnitId: campaign.office.orgUnitId,
      dueOn: period.endsOn,
      duties: campaign.districts.map(({ orgUnitId }) => ({
        targetId: campaign.trees,
        subjectUnitId: orgUnitId,
        reporterUnitId: orgUnitId,
      })),
      ...period,
    },
  )
  if (answer.status !== 201) throw new Error(`no period: ${JSON.stringify(answer.body)}`)
  return answer.body.periodId
}

export const cell = (
  targetId: string,
  subjectUnitId: string,
  value: string | readonly [string, string],
): ReportCell => ({
  targetId,
  subjectUnitId,
  measure: 'this-period',
  status: 'preliminary',
  value: typeof value === 'string' ? value : null,
  numerator: typeof value === 'string' ? null : value[0],
  denominator: typeof value === 'string' ? null : value[1],
  notYet: false,
  note: null,
})

/** Writes, approves and sends one report; answers its draft. */
export async function report(
  officer: TestClient,
  periodId: string,
  figures: readonly ReportCell[],
  version = 0,
): Promise<{ draftId: string; version: number; sent: Static<typeof Submitted> }> {
  const saved = await officer.put<Static<typeof DraftSaved>>(
    `/api/periods/${periodId}/report`,
    { figures, narratives: [] },
    { version },
  )
  if (saved.status !== 200) throw new Error(`not saved: ${JSON.stringify(saved.body)}`)
  await officer.post(`/api/reports/${saved.body.draftId}/approve`, {})
  const sent = await officer.post<Static<typeof Submitted>>(`/api/reports/${saved.body.draftId}/submit`)
  if (sent.status !== 200) throw new Error(`not sent: ${JSON.stringify(sent.body)}`)
  return { draftId: saved.body.draftId, version: saved.body.version, sent: sent.body }
}
