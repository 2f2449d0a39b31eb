import { searchKey } from '../kernel/names.ts'
import type { Direction } from './indicator.ts'
import type { ProposedTarget } from './proposal/types.ts'
import { isChangeGoal, type TargetGoal } from './target.ts'

type Read = Pick<ProposedTarget, 'comparator' | 'direction' | 'unit' | 'indicator' | 'aggregation'>

const BETTER: Record<ProposedTarget['direction'], Direction> = { rising: 'up', falling: 'down' }

/**
 * What a target read in a text means beyond its printed words; all of it is a proposal. A rate that changes does so by
 * points ("giảm tỷ lệ hộ nghèo 3 %"), anything else in percent of its base ("giảm số vụ 5 %"). Ranks and groups are
 * known once a year, when somebody publishes them.
 */
export function meaningOf(read: Read): { direction: Direction; change: TargetGoal['change']; knownOnce: boolean } {
  const isRank = read.comparator === 'rank_improve_between'
  return {
    direction: isRank ? 'rank' : BETTER[read.direction],
    change: changeOf(read),
    knownOnce: isRank || (read.comparator === 'qualitative' && read.aggregation === 'own'),
  }
}

function changeOf({ comparator, unit, indicator }: Read): TargetGoal['change'] {
  if (!isChangeGoal({ comparator })) return null
  const isRate = /^(ty le|ti le|giam ty le|giam ti le)/.test(searchKey(indicator))
  return (unit ?? '').includes('%') && !isRate && !comparator.startsWith('exceed') ? 'relative' : 'points'
}
