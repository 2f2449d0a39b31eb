import type { Branch, OrgUnitId, Tier } from '../org-unit/org-unit.ts'

export interface RecipientCandidate {
  readonly orgUnitId: OrgUnitId
  readonly branch: Branch
  readonly tier: Tier
  readonly clusterIds: readonly string[]
}

/** An empty list does not narrow; several kinds narrow together. */
export interface RecipientRule {
  readonly branches: readonly Branch[]
  readonly tiers: readonly Tier[]
  readonly clusterIds: readonly string[]
}

/** Why a unit is proposed: named under "Nơi nhận", tasked in the text, member of a cluster, by rule, by hand. */
export type RecipientReason = 'named' | 'duty-holder' | 'cluster' | 'rule' | 'hand'

export interface ProposedRecipient {
  readonly orgUnitId: OrgUnitId
  readonly because: readonly RecipientReason[]
}

const allows = <T>(wanted: readonly T[], has: readonly T[]) =>
  wanted.length === 0 || has.some((one) => wanted.includes(one))

/** Whether a unit is among those that a rule leaves. */
export const isLeftBy = (rule: RecipientRule, unit: RecipientCandidate): boolean =>
  allows(rule.branches, [unit.branch]) && allows(rule.tiers, [unit.tier]) && allows(rule.clusterIds, unit.clusterIds)

/** Units that a rule picks. A rule that narrows nothing picks nobody: sending to all is said, not slipped into. */
export function chooseByRule(candidates: readonly RecipientCandidate[], rule: RecipientRule): OrgUnitId[] {
  if (rule.branches.length + rule.tiers.length + rule.clusterIds.length === 0) return []
  return candidates.filter((unit) => isLeftBy(rule, unit)).map(({ orgUnitId }) => orgUnitId)
}

/**
 * Those named, those tasked, members of clusters, those picked by rule and by hand, each once with every reason, the
 * sender and those taken out left out. Those tasked are not always among the recipients that a paper prints.
 */
export function proposeRecipients(
  sources: Partial<Readonly<Record<RecipientReason, readonly OrgUnitId[]>>>,
  without: { readonly sender: OrgUnitId; readonly removed: readonly OrgUnitId[] },
): ProposedRecipient[] {
  const order: readonly RecipientReason[] = ['named', 'duty-holder', 'cluster', 'rule', 'hand']
  const reasons = new Map<OrgUnitId, RecipientReason[]>()
  for (const reason of order) {
    for (const orgUnitId of new Set(sources[reason] ?? [])) {
      if (orgUnitId === without.sender || without.removed.includes(orgUnitId)) continue
      reasons.set(orgUnitId, [...(reasons.get(orgUnitId) ?? []), reason])
    }
  }
  return [...reasons].map(([orgUnitId, because]) => ({ orgUnitId, because }))
}
