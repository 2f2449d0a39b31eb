import type { AllocateBody } from '@thidua/contract/allocation'
import { checkAllocation } from '@thidua/domain/allocation/allocate'
import { compare, figureOrNull } from '@thidua/domain/kernel/decimal'
import { Refusal, type FieldRefusal, type Finding } from '@thidua/domain/kernel/refusal'
import { sql } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'
import { targetsOf, type CampaignRecord, type TargetRecord } from '../campaign/campaign.repository.ts'
import {
  insertAllocations,
  latestAllocations,
  type AllocationRecord,
  type Allocations,
  type NewAllocation,
} from './allocation.repository.ts'
import { sharingOf, wholeOf } from './shared-whole.ts'

export interface Given {
  /** New versions made; what stayed the same made none. */
  readonly allocated: number
  /** What does not add up; it is shown and stops nobody. */
  readonly notes: readonly (Finding & { readonly targetId: string })[]
}

type NewPart = AllocateBody['targets'][number]['parts'][number]

interface Wanted {
  readonly target: TargetRecord
  readonly parts: readonly NewPart[]
}

/**
 * Gives units their parts of one or several targets, all or none. Each change is a new version; the old ones stay.
 * @throws Refusal demand.unknown-target | demand.unit-outside-tree | allocation.negative | record.changed-meanwhile
 */
export async function allocateTargets(
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'target.allocate'>,
  campaign: CampaignRecord,
  input: AllocateBody,
): Promise<Given> {
  const wanted = await knownTargets(tx, campaign, input)
  const parents = await parentsIn(tx, campaign.id)
  for (const { target, parts } of wanted) {
    if (parts.some(({ orgUnitId }) => !parents.has(orgUnitId))) throw new Refusal('demand.unit-outside-tree')
    if (target.direction !== 'down' && parts.some(({ value }) => value !== null && compare(value, '0') < 0))
      throw new Refusal('allocation.negative')
  }
  // two who give the same target at once take turns, always in the same order
  for (const id of wanted.map(({ target }) => target.id).toSorted())
    await sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 1))`.execute(tx)
  const before = await latestAllocations(tx, campaign.id)
  refuseClashes(wanted, before)
  const rows = wanted.flatMap(({ target, parts }) =>
    parts.flatMap((part): NewAllocation[] => {
      const last = before.get(target.id, part.orgUnitId)
      const next = {
        value: figureOrNull(part.value),
        same_period_last_year: figureOrNull(part.samePeriodLastYear),
        baseline: part.base === undefined ? (last?.baseline ?? null) : figureOrNull(part.base),
        locked: part.locked,
      }
      if (isSame(next, last)) return []
      const of = { target_id: target.id, org_unit_id: part.orgUnitId, version: part.version + 1 }
      const by = { note: input.note, allocated_by: actor.personId, allocated_at: services.clock.now() }
      return [{ id: services.newId(), ...of, ...next, ...by }]
    }),
  )
  await insertAllocations(tx, rows)
  const after = await latestAllocations(tx, campaign.id)
  return { allocated: rows.length, notes: wanted.flatMap((one) => notesOn(one, { campaign, parents, after })) }
}

async function knownTargets(tx: Tx, campaign: CampaignRecord, input: AllocateBody): Promise<Wanted[]> {
  const targets = new Map((await targetsOf(tx, campaign.id)).map((one) => [one.id, one]))
  return [...new Map(input.targets.map((one) => [one.targetId, one])).values()].map(({ targetId, parts }) => {
    const target = targets.get(targetId)
    if (target === undefined) throw new Refusal('demand.unknown-target')
    return { target, parts: [...new Map(parts.map((part) => [part.orgUnitId, part])).values()] }
  })
}

/** The unit above each unit of the tree; `null` above the root. */
async function parentsIn(tx: Tx, campaignId: string): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx
    .selectFrom('campaign_node as n')
    .leftJoin('campaign_node as p', 'p.id', 'n.parent_id')
    .select(['n.org_unit_id', 'p.org_unit_id as parent_unit_id'])
    .where('n.campaign_id', '=', campaignId)
    .orderBy('n.depth', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.org_unit_id, row.parent_unit_id]))
}

/** Names every part that somebody else has given since the caller looked. */
function refuseClashes(wanted: readonly Wanted[], before: Allocations): void {
  const clashes = wanted.flatMap(({ target, parts }, at) =>
    parts.flatMap((part, place): FieldRefusal[] => {
      const version = before.get(target.id, part.orgUnitId)?.version ?? 0
      if (version === part.version) return []
      return [{ path: `targets.${at}.parts.${place}`, code: 'record.changed-meanwhile', params: { version } }]
    }),
  )
  if (clashes.length > 0) throw new Refusal('record.changed-meanwhile', {}, clashes)
}

type Content = Pick<AllocationRecord, 'value' | 'same_period_last_year' | 'baseline' | 'locked'>

function isSame(next: Content, last: Content | undefined): boolean {
  if (last === undefined)
    return next.value === null && next.same_period_last_year === null && next.baseline === null && !next.locked
  return (
    next.locked === last.locked &&
    next.value === figureOrNull(last.value) &&
    next.same_period_last_year === figureOrNull(last.same_period_last_year) &&
    next.baseline === figureOrNull(last.baseline)
  )
}

/** The parts of all who stand under one superior, those given now and those given before, against what it has itself. */
function notesOn(
  { target, parts }: Wanted,
  within: { campaign: CampaignRecord; parents: ReadonlyMap<string, string | null>; after: Allocations },
): Given['notes'] {
  const { campaign, parents, after } = within
  const givers = new Set(parts.map(({ orgUnitId }) => parents.get(orgUnitId) ?? null))
  return [...givers].flatMap((giver) => {
    const whole = giver === null ? null : wholeOf(campaign, target, { orgUnitId: giver, allocations: after })
    if (whole === null) return []
    const given = after.all.flatMap(({ target_id, org_unit_id, value }) =>
      target_id === target.id && value !== null && parents.get(org_unit_id) === giver
        ? [{ nodeId: org_unit_id, value }]
        : [],
    )
    if (given.length === 0) return []
    return checkAllocation(sharingOf(target), whole, given).map((note) => ({ ...note, targetId: target.id }))
  })
}
