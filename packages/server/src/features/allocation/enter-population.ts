import type { PopulationBody } from '@thidua/contract/allocation'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'

/** Puts on record how many people units answer for, with the day and the paper of the count. */
export async function enterPopulation(
  { tx, actor, services }: { tx: Tx; actor: Actor; services: Pick<Services, 'clock' | 'newId'> },
  _permit: Permit<'target.allocate'>,
  input: PopulationBody,
): Promise<number> {
  if (input.countedOn > services.clock.today())
    throw new Refusal('allocation.counted-ahead', { countedOn: input.countedOn })
  const units = [...new Map(input.units.map((one) => [one.orgUnitId, one])).values()]
  await tx
    .insertInto('org_unit_population')
    .values(
      units.map(({ orgUnitId, people }) => ({
        id: services.newId(),
        org_unit_id: orgUnitId,
        counted_on: input.countedOn,
        people,
        source: input.source,
        entered_by: actor.personId,
        entered_at: services.clock.now(),
      })),
    )
    .execute()
  return units.length
}
