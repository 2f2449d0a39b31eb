import { addDays, plainDate, type PlainDate } from '@thidua/domain/kernel/plain-date'
import { freezeFigures, type DatedFigure } from '@thidua/domain/review/freeze'
import { nodesEntered, type CampaignNodes } from '@thidua/domain/standing/fold'
import { delta, merge, NOTHING, type Standing } from '@thidua/domain/standing/roll-up'
import type { Tx } from '../../db/database.ts'
import type { TargetRecord } from '../campaign/campaign.repository.ts'
import { ruleOf } from '../report/target-kind.ts'
import { standingsByNode } from '../standing/standing.repository.ts'
import { currentNodes, leafFigures, type NodeRow } from './standing-rows.queries.ts'
import { touchedFigures } from './touched-figures.queries.ts'

/** One target at one node, as it stood at the end of the cut-off day, with the figures that it was made from. */
export interface FrozenStanding {
  readonly nodeId: string
  readonly targetId: string
  readonly standing: Standing
  readonly figureIds: readonly string[]
  /** Whose figures these are. */
  readonly subjectIds: readonly string[]
}

/** Whatever was ever sent is known by then: what counts today. */
const END_OF_TIME = plainDate('9999-12-31')

interface Question {
  readonly campaignId: string
  readonly targets: readonly TargetRecord[]
  readonly periodId: string
  readonly cutOff: PlainDate
}

/**
 * The standings of the root and its children at the end of the cut-off day: the rows as they are now, less what was sent,
 * returned or verified after that day. So a review that is frozen a week late says what was known on its day.
 */
export async function frozenStandings(
  tx: Tx,
  question: Question,
): Promise<{ root: NodeRow; frozen: FrozenStanding[] }> {
  const { targets, periodId } = question
  const rows = await currentNodes(tx, question.campaignId)
  const root = rows.find((row) => row.parent_id === null)
  if (root === undefined) throw new Error(`campaign ${question.campaignId} is tracked and has no tree`)
  const kept = rows.filter((row) => row.id === root.id || row.parent_id === root.id)
  const nodes: CampaignNodes = new Map(
    rows.map((row) => [
      row.id,
      { nodeId: row.id, parentId: row.parent_id, closedBoundary: row.is_closed_boundary && row.id !== root.id },
    ]),
  )
  const nodeOfUnit = new Map(rows.map((row) => [row.org_unit_id, row.id]))
  const touched = await touchedFigures(tx, periodId, instantAfter(question.cutOff))
  const frozen: FrozenStanding[] = []
  for (const target of targets) {
    const rule = ruleOf(target)
    const figures = touched.get(target.id) ?? new Map<string, DatedFigure[]>()
    const now = new Map(freezeFigures(rule, END_OF_TIME, figures).map((one) => [one.subjectId, one]))
    const asOf = new Map(freezeFigures(rule, question.cutOff, figures).map((one) => [one.subjectId, one]))
    const rowsNow = await standingsByNode(tx, target.id, periodId)
    const standings = new Map(kept.map((row) => [row.id, rowsNow.get(row.id) ?? NOTHING]))
    const made = new Map(kept.map((row): [string, { figureId: string; subjectId: string }[]] => [row.id, []]))
    const standingFigures = await leafFigures(tx, target.id, periodId)
    for (const unitId of new Set([...standingFigures.keys(), ...asOf.keys()])) {
      const after = asOf.get(unitId)
      const change = delta(now.get(unitId)?.leaf ?? NOTHING, after?.leaf ?? NOTHING)
      const figureId = after === undefined ? standingFigures.get(unitId) : after.figureId
      for (const nodeId of nodesEntered(nodes, nodeOfUnit.get(unitId) ?? '', rule.aggregation)) {
        const standing = standings.get(nodeId)
        if (standing === undefined) continue
        standings.set(nodeId, merge(standing, change))
        if (typeof figureId === 'string') made.get(nodeId)?.push({ figureId, subjectId: unitId })
      }
    }
    for (const [nodeId, standing] of standings) {
      const from = made.get(nodeId) ?? []
      frozen.push({
        nodeId,
        targetId: target.id,
        standing,
        figureIds: from.map(({ figureId }) => figureId),
        subjectIds: from.map(({ subjectId }) => subjectId),
      })
    }
  }
  return { root, frozen }
}

/** Vietnam keeps UTC+7 the whole year. */
const instantAfter = (cutOff: PlainDate): string => `${addDays(cutOff, 1)}T00:00:00+07:00`
