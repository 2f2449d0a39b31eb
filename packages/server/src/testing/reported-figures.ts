import type { CampaignDetail } from '@thidua/contract/campaign'
import type { Aggregation } from '@thidua/domain/campaign/indicator'
import type { RatioScale } from '@thidua/domain/report/amount'
import { type CampaignNodes, rollUpFromScratch } from '@thidua/domain/standing/fold'
import { leafOf, type RollUpRule, type Standing, valueOfStanding } from '@thidua/domain/standing/roll-up'
import { newId } from '../ids.ts'
import type { TestApp } from './test-app.ts'
import type { TestClient } from './test-client.ts'

type Target = CampaignDetail['targets'][number]

/** What was reported of one target by one unit; the newest revision stands. */
interface Sent {
  readonly figureId: string
  readonly target: Target
  readonly orgUnitId: string
  readonly value: string
}

/** A period with figures as they lie in the records once units have reported and the fold has run. */
export class ReportedFigures {
  readonly periodId = newId()
  readonly #world: TestApp
  readonly #campaign: CampaignDetail
  readonly #by: TestClient
  readonly #sent = new Map<string, Sent>()
  readonly #drafts = new Map<string, { id: string; revision: number }>()
  #subjects: readonly string[] = []

  constructor(world: TestApp, campaign: CampaignDetail, by: TestClient) {
    this.#world = world
    this.#campaign = campaign
    this.#by = by
  }

  /** Opens the period `2021-01-01` to `2021-06-15`; each subject owes every target. */
  async open(subjects: readonly string[], dueOn = '2021-06-10'): Promise<void> {
    this.#subjects = subjects
    const { database, clock } = this.#world.services
    await database.asOwner(async (tx) => {
      const demandId = newId()
      const documentId = this.#campaign.legalBasis?.documentId ?? ''
      const campaignId = this.#campaign.id
      await tx
        .insertInto('report_demand')
        .values({
          id: demandId,
          campaign_id: campaignId,
          document_id: documentId,
          outline: ['Tồn tại, hạn chế'],
          receiver_unit_id: this.#by.orgUnitId,
          created_by: this.#by.personId,
          created_at: clock.now(),
        })
        .execute()
      await tx
        .insertInto('reporting_period')
        .values({
          id: this.periodId,
          campaign_id: campaignId,
          demand_id: demandId,
          name: `Sáu tháng đầu năm ${this.periodId}`,
          starts_on: '2021-01-01',
          ends_on: '2021-06-15',
          due_on: dueOn,
        })
        .execute()
      for (const target of this.#campaign.targets)
        for (const subject of subjects)
          await tx
            .insertInto('reporting_duty')
            .values({
              id: newId(),
              period_id: this.periodId,
              target_id: target.id,
              subject_unit_id: subject,
              reporter_unit_id: subject,
              due_on: dueOn,
            })
            .execute()
    })
    await this.fold()
  }

  /** One unit sends its figure of one target, and words; a second time it is a new revision. @returns the figure's id */
  async send(orgUnitId: string, target: Target, value: string, at: string, words?: string): Promise<string> {
    const before = this.#drafts.get(orgUnitId)
    const draft = before ?? { id: newId(), revision: 0 }
    const revision = draft.revision + 1
    this.#drafts.set(orgUnitId, { id: draft.id, revision })
    const [figureId, reportId] = [newId(), newId()]
    const ratio = target.aggregation === 'ratio' ? { numerator: value, denominator: target.scale } : {}
    await this.#world.services.database.asOwner(async (tx) => {
      if (before === undefined)
        await tx
          .insertInto('report_draft')
          .values({
            id: draft.id,
            period_id: this.periodId,
            reporter_unit_id: orgUnitId,
            saved_at: at,
            saved_by: this.#by.personId,
          })
          .execute()
      await tx
        .insertInto('report')
        .values({
          id: reportId,
          draft_id: draft.id,
          campaign_id: this.#campaign.id,
          period_id: this.periodId,
          reporter_unit_id: orgUnitId,
          revision,
          submitted_at: at,
          submitted_on: at.slice(0, 10),
          submitted_by: this.#by.personId,
        })
        .execute()
      await tx
        .insertInto('figure')
        .values({
          id: figureId,
          report_id: reportId,
          target_id: target.id,
          subject_unit_id: orgUnitId,
          source: 'unit',
          measure: 'this-period',
          status: 'preliminary',
          value,
          ...ratio,
        })
        .execute()
      if (words !== undefined)
        await tx
          .insertInto('narrative')
          .values({ id: newId(), report_id: reportId, heading: 'Tồn tại, hạn chế', text: words, position: 0 })
          .execute()
    })
    this.#sent.set(`${target.id}/${orgUnitId}`, { figureId, target, orgUnitId, value })
    await this.fold()
    return figureId
  }

  /** Writes the standings anew from what stands, by the domain's own roll-up. */
  async fold(): Promise<void> {
    await this.#world.services.database.asOwner(async (tx) => {
      const rows = await tx
        .selectFrom('campaign_node')
        .selectAll()
        .where('campaign_id', '=', this.#campaign.id)
        .execute()
      const nodes: CampaignNodes = new Map(
        rows.map((row) => [
          row.id,
          { nodeId: row.id, parentId: row.parent_id, closedBoundary: row.is_closed_boundary },
        ]),
      )
      await tx.deleteFrom('standing').where('period_id', '=', this.periodId).execute()
      await tx.deleteFrom('standing_leaf').where('period_id', '=', this.periodId).execute()
      for (const target of this.#campaign.targets) {
        const rule: RollUpRule = {
          aggregation: target.aggregation as Aggregation,
          scale: target.scale as RatioScale,
          condition: null,
        }
        const leaves = new Map<string, Standing>()
        for (const subject of this.#subjects) {
          const sent = this.#sent.get(`${target.id}/${subject}`)
          const isRatio = rule.aggregation === 'ratio'
          const amount =
            sent === undefined
              ? null
              : isRatio
                ? ({ kind: 'ratio', numerator: sent.value, denominator: target.scale } as const)
                : ({ kind: 'number', value: sent.value } as const)
          const leaf = leafOf(rule, { amount, verified: false, late: false })
          leaves.set(rows.find((row) => row.org_unit_id === subject)?.id ?? '', leaf)
          await tx
            .insertInto('standing_leaf')
            .values({
              target_id: target.id,
              subject_unit_id: subject,
              period_id: this.periodId,
              figure_id: sent?.figureId ?? null,
              value: isRatio ? null : (sent?.value ?? null),
              numerator: leaf.total,
              denominator: leaf.denominator,
              reported: leaf.reported,
              verified: 0,
              late: 0,
            })
            .execute()
        }
        for (const [nodeId, standing] of rollUpFromScratch(nodes, rule.aggregation, leaves))
          await tx
            .insertInto('standing')
            .values({
              node_id: nodeId,
              target_id: target.id,
              period_id: this.periodId,
              value: valueOfStanding(rule, standing),
              numerator: standing.total,
              denominator: standing.denominator,
              reported: standing.reported,
              verified: standing.verified,
              late: standing.late,
              expected: standing.expected,
            })
            .execute()
      }
    })
  }
}
