import type { Indicator } from '@thidua/contract/indicator'
import { CATALOGUE, catalogued } from '@thidua/domain/campaign/catalogue/catalogue'
import type { IndicatorEntry } from '@thidua/domain/campaign/catalogue/indicator-entry'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { Language } from '../../http/language.ts'
import { abilitiesOf } from '../../http/permit.ts'
import { relationsTo } from '../../http/relations.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { ownIndicators, type OwnIndicator } from './indicator.repository.ts'

type Meaning = Omit<Indicator, 'keptBy' | 'retired' | 'abilities'>

/** The common catalogue and this installation's own, these first: whoever added them looks for them. */
export async function listIndicators(
  tx: Tx,
  view: { actor: Actor; today: PlainDate; language: Language },
): Promise<Indicator[]> {
  const own = await ownIndicators(tx)
  const keepers = [...new Set(own.map((row) => row.kept_by))]
  const names = await nameOfUnits(tx, view.today, keepers)
  const abilities = new Map<string, string[]>()
  for (const keeper of keepers)
    abilities.set(keeper, abilitiesOf(view.actor, ['indicator.manage'], await relationsTo(tx, view.actor, keeper)))
  return [
    ...own.map((row) => ({
      ...ownMeaning(row),
      keptBy: { id: row.kept_by, name: names(row.kept_by) },
      retired: row.retired_at !== null,
      abilities: row.retired_at === null ? (abilities.get(row.kept_by) ?? []) : [],
    })),
    ...CATALOGUE.map((entry) => ({
      ...commonMeaning(entry, view.language),
      keptBy: null,
      retired: false,
      abilities: [],
    })),
  ]
}

/** What a target's figure means; `undefined` where the target names no indicator. */
export async function meaningOf(tx: Tx, slug: string | null, language: Language): Promise<Meaning | undefined> {
  if (slug === null) return undefined
  const common = catalogued(slug)
  if (common !== undefined) return commonMeaning(common, language)
  const row = await tx.selectFrom('indicator').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row === undefined ? undefined : ownMeaning(row)
}

const commonMeaning = (entry: IndicatorEntry, language: Language): Meaning => ({
  slug: entry.slug,
  name: entry.name[language],
  field: entry.field,
  measureUnit: entry.measureUnit,
  direction: entry.direction,
  aggregation: entry.aggregation,
  accumulation: entry.accumulation,
  knownLate: entry.isKnownLate,
  owner: entry.owner,
  definition: entry.definition[language],
  source: entry.source,
})

const ownMeaning = (row: OwnIndicator): Meaning => ({
  slug: row.slug,
  name: row.name,
  field: row.field as Indicator['field'],
  measureUnit: row.measure_unit,
  direction: row.direction as Indicator['direction'],
  aggregation: row.aggregation as Indicator['aggregation'],
  accumulation: row.accumulation as Indicator['accumulation'],
  knownLate: row.known_late,
  owner: row.owner,
  definition: row.definition,
  source: row.source,
})
