import type { ChildStanding } from '@thidua/contract/standing'
import { isCeiling } from '@thidua/domain/campaign/target'
import { compare } from '@thidua/domain/kernel/decimal'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import { progressOf } from '@thidua/domain/standing/progress'
import type { Actor } from '../../http/actor.ts'
import type { Allocations } from '../allocation/allocation.repository.ts'
import type { TargetRecord } from '../campaign/campaign.repository.ts'
import type { CampaignNode } from '../cascade/campaign-tree.repository.ts'
import type { NameOf } from '../org-unit/org-unit-names.ts'
import type { BoardSpan } from './board-row.ts'
import { goalAt, samePeriodAt, valueUpTo } from './judge-row.ts'
import { isClosedFor, nodeRef } from './node-access.ts'
import { shown } from './shown.ts'
import { standingAt, type NodeStanding } from './standing.repository.ts'

interface Source {
  readonly target: TargetRecord
  readonly periods: readonly BoardSpan[]
  readonly period: BoardSpan | undefined
  readonly children: readonly CampaignNode[]
  readonly standings: readonly NodeStanding[]
  readonly allocations: Allocations
  readonly pledgedBy: (targetId: string, orgUnitId: string) => string | null
  readonly names: NameOf
  readonly actor: Actor
  readonly today: PlainDate
}

/** Children by how far they are: percent of what each was given, else the value; those without a value last. */
export function rankChildren(source: Source): ChildStanding[] {
  const rows = source.children.map((child) => present(source, child)).toSorted(bestFirst(source))
  return rows.map((row, at) => ({ ...row, rank: row.value === null ? null : at + 1 }))
}

function present(
  { target, periods, period, standings, allocations, pledgedBy, names, actor, today }: Source,
  child: CampaignNode,
): ChildStanding {
  const standingIn = (id: string) => standingAt(standings, child.id, target.id, id)
  const { value } = valueUpTo({ target, periods, period, standingIn })
  const standing = standingIn(period?.id ?? '')
  const allocation = allocations.get(target.id, child.org_unit_id)
  const samePeriod = samePeriodAt(target, allocation, standing)
  const goal = goalAt({ target, isRoot: false, allocation, samePeriod })
  const missing = Math.max(0, standing.expected - standing.reported)
  return {
    node: nodeRef({ node: child, isClosed: isClosedFor(actor, child) }, names),
    value,
    goal: goal.value,
    pledged: pledgedBy(target.id, child.org_unit_id),
    percentOfPlan: shown(progressOf(goal, value).percentOfPlan),
    rank: null,
    silent: standing.expected > 0 && standing.reported === 0,
    expected: standing.expected,
    reported: standing.reported,
    verified: standing.verified,
    late: standing.late + (period !== undefined && today > period.dueOn ? missing : 0),
  }
}

function bestFirst({ target }: Source): (left: ChildStanding, right: ChildStanding) => number {
  const lessIsBetter = isCeiling({ comparator: target.comparator as 'at_least', direction: target.direction as 'up' })
  return (left, right) => {
    const both = left.percentOfPlan !== null && right.percentOfPlan !== null
    const [a, b] = both ? [left.percentOfPlan, right.percentOfPlan] : [left.value, right.value]
    if (a === null || b === null) return a === b ? byName(left, right) : a === null ? 1 : -1
    return (lessIsBetter ? compare(a, b) : compare(b, a)) || byName(left, right)
  }
}

const byName = (left: ChildStanding, right: ChildStanding) => (left.node.name < right.node.name ? -1 : 1)
