import { CATALOGUE } from '@thidua/domain/campaign/catalogue/catalogue'
import { searchKey } from '@thidua/domain/kernel/names'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { AddIndicatorBody } from '@thidua/contract/indicator'
import type { Selectable } from 'kysely'
import type { Tx } from '../../db/database.ts'
import type { Tables } from '../../db/tables.generated.ts'
import type { Actor } from '../../http/actor.ts'
import type { Permit } from '../../http/permit.ts'
import type { Services } from '../../services.ts'

export type OwnIndicator = Selectable<Tables['indicator']>

interface Deps {
  readonly tx: Tx
  readonly actor: Actor
  readonly services: Pick<Services, 'clock' | 'newId'>
}

export const ownIndicators = (tx: Tx): Promise<OwnIndicator[]> =>
  tx.selectFrom('indicator').selectAll().orderBy('name').execute()

/** @throws Refusal indicator.common | record.not-found */
export async function loadOwn(tx: Tx, slug: string): Promise<OwnIndicator> {
  if (CATALOGUE.some((one) => one.slug === slug)) throw new Refusal('indicator.common')
  const row = await tx.selectFrom('indicator').selectAll().where('slug', '=', slug).executeTakeFirst()
  if (row === undefined) throw new Refusal('record.not-found')
  return row
}

/** Adds an indicator of this installation's own. @returns its slug @throws Refusal indicator.name-taken */
export async function addIndicator(
  { tx, actor, services }: Deps,
  _permit: Permit<'indicator.manage'>,
  input: AddIndicatorBody,
): Promise<string> {
  const inUse = (await ownIndicators(tx)).filter((one) => one.retired_at === null).map((one) => one.name)
  const names = [...inUse, ...CATALOGUE.map((one) => one.name.vi)].map(searchKey)
  if (names.includes(searchKey(input.name))) throw new Refusal('indicator.name-taken', { name: input.name })
  const id = services.newId()
  const slug = `own-${id}`
  await tx
    .insertInto('indicator')
    .values({
      id,
      slug,
      kept_by: actor.orgUnitId,
      name: input.name,
      field: input.field,
      measure_unit: input.measureUnit,
      direction: input.direction,
      aggregation: input.aggregation,
      accumulation: input.accumulation,
      known_late: input.knownLate,
      owner: input.owner,
      definition: input.definition,
      source: input.source,
      added_by: actor.personId,
      added_at: services.clock.now(),
    })
    .execute()
  return slug
}

/** It is offered no more; targets that name it keep it and its meaning. */
export async function retireIndicator(
  { tx, services }: Deps,
  _permit: Permit<'indicator.manage'>,
  row: OwnIndicator,
): Promise<void> {
  await tx.updateTable('indicator').set({ retired_at: services.clock.now() }).where('id', '=', row.id).execute()
}
