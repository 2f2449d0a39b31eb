import { INDICATOR_FIELDS } from '@thidua/domain/campaign/catalogue/indicator-entry'
import Type, { type Static } from 'typebox'
import { Abilities, Id, Nullable, Text } from './shared.ts'

const meaning = {
  field: Type.Enum([...INDICATOR_FIELDS]),
  measureUnit: Text(60),
  direction: Type.Enum(['up', 'down', 'hit', 'rank']),
  aggregation: Type.Enum(['sum', 'ratio', 'count', 'own']),
  accumulation: Type.Enum(['cumulative', 'latest', 'per-period']),
  knownLate: Type.Boolean({ description: 'Published long after its period' }),
}

/** What is measured, apart from any campaign; words are in the caller’s language where the catalogue has both. */
export const Indicator = Type.Object({
  slug: Type.String(),
  name: Type.String(),
  ...meaning,
  owner: Type.String({ description: 'Who supplies the figure' }),
  definition: Type.String(),
  source: Type.String(),
  /** `null` for the common catalogue. */
  keptBy: Nullable(Type.Object({ id: Id, name: Type.String() })),
  retired: Type.Boolean(),
  abilities: Abilities,
})
export type Indicator = Static<typeof Indicator>
export const IndicatorList = Type.Object({ indicators: Type.Array(Indicator), abilities: Abilities })

export const AddIndicatorBody = Type.Object(
  { name: Text(300), ...meaning, owner: Text(200), definition: Text(2000), source: Text(500) },
  { additionalProperties: false },
)
export type AddIndicatorBody = Static<typeof AddIndicatorBody>
export const IndicatorChanged = Type.Object({ slug: Type.String() })
