import type { Matrix } from '@thidua/contract/standing'
import { NOTHING } from '@thidua/domain/standing/roll-up'
import type { Static } from 'typebox'
import type { Tx } from '../../db/database.ts'
import { targetsOf } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { tilesOf } from '../org-unit/map-tiles.repository.ts'
import { openBoard, type BoardView } from './board.queries.ts'
import { judgeRow, samePeriodAt } from './judge-row.ts'
import { isClosedFor, nodeRef } from './node-access.ts'
import { shown } from './shown.ts'
import { standingsOf } from './standing.repository.ts'

type Cell = Static<typeof Matrix>['rows'][number]['cells'][number]

/**
 * Every unit beneath a node against every target that adds up from below: who is where. A cell is empty where the unit
 * owes nothing of the target and nothing came of it.
 */
export async function readMatrix(tx: Tx, view: BoardView): Promise<Static<typeof Matrix>> {
  const { campaign, seen, today, actor } = view
  const { periods, period, children, allocations } = await openBoard(tx, view, { children: true })
  const standings = await standingsOf(
    tx,
    children.map((child) => child.id),
  )
  const byKey = new Map(standings.map((one) => [`${one.nodeId}/${one.targetId}/${one.periodId}`, one.standing]))
  const all = (await targetsOf(tx, campaign.id)).filter((target) => target.aggregation !== 'own')
  const names = await nameOfUnits(tx, today, [seen.node.org_unit_id, ...children.map((child) => child.org_unit_id)])
  const tiles = await tilesOf(
    tx,
    children.map((child) => child.org_unit_id),
  )
  const rows = children.map((child) => ({
    node: nodeRef({ node: child, isClosed: isClosedFor(actor, child) }, names),
    tile: tiles.get(child.org_unit_id) ?? null,
    cells: all.flatMap((target): Cell[] => {
      const allocation = allocations.get(target.id, child.org_unit_id)
      const { value, isStale, standing, progress, pace } = judgeRow({
        campaign,
        target,
        isRoot: false,
        allocation,
        samePeriod: samePeriodAt(target, allocation, byKey.get(`${child.id}/${target.id}/${period?.id}`)),
        periods,
        period,
        standingIn: (id) => byKey.get(`${child.id}/${target.id}/${id}`) ?? NOTHING,
        today,
      })
      if (value === null && standing.expected === 0) return []
      const { expected, reported } = standing
      const percentOfPlan = shown(progress.percentOfPlan)
      return [{ targetId: target.id, value, stale: isStale, percentOfPlan, status: pace.status, expected, reported }]
    }),
  }))
  const asked = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.targetId)))
  return {
    node: nodeRef(seen, names),
    period: period ?? null,
    targets: all
      .filter((target) => asked.has(target.id))
      .map((target) => ({ targetId: target.id, indicator: target.indicator, measureUnit: target.measure_unit })),
    rows: rows.filter((row) => row.cells.length > 0),
  }
}
