import type { Sharing } from '@thidua/domain/allocation/allocate'
import type { Aggregation } from '@thidua/domain/campaign/indicator'
import type { TargetGoal } from '@thidua/domain/campaign/target'
import { figureOrNull, type Figure } from '@thidua/domain/kernel/decimal'
import { isDivided } from '@thidua/domain/allocation/allocate'
import type { CampaignRecord, TargetRecord } from '../campaign/campaign.repository.ts'
import type { Allocations } from './allocation.repository.ts'

export const sharingOf = (target: Pick<TargetRecord, 'aggregation' | 'change'>): Sharing => ({
  aggregation: target.aggregation as Aggregation,
  change: target.change as TargetGoal['change'],
})

/**
 * What a unit has of a target to give on: the root the target's own value, any other what it was given; what is copied
 * it has also without having been given it. `null` for a goal in words and for what was not given to it.
 */
export function wholeOf(
  campaign: Pick<CampaignRecord, 'root_unit_id'>,
  target: TargetRecord,
  of: { readonly orgUnitId: string; readonly allocations: Allocations },
): Figure | null {
  if (of.orgUnitId === campaign.root_unit_id) return figureOrNull(target.value)
  const given = figureOrNull(of.allocations.get(target.id, of.orgUnitId)?.value ?? null)
  return given ?? (isDivided(sharingOf(target)) ? null : figureOrNull(target.value))
}
