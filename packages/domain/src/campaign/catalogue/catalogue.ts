import { administration } from './administration.ts'
import { culture } from './culture.ts'
import { economy } from './economy.ts'
import { election } from './election.ts'
import { health } from './health.ts'
import type { IndicatorEntry } from './indicator-entry.ts'
import { infrastructure } from './infrastructure.ts'
import { movement } from './movement.ts'
import { party } from './party.ts'
import { rural } from './rural.ts'
import { security } from './security.ts'
import { welfare } from './welfare.ts'

/** The indicators that provincial campaigns use, by part of the work; an installation adds its own beside them. */
export const CATALOGUE: readonly IndicatorEntry[] = [
  ...election,
  ...economy,
  ...rural,
  ...infrastructure,
  ...health,
  ...culture,
  ...welfare,
  ...administration,
  ...security,
  ...party,
  ...movement,
]

const bySlug = new Map(CATALOGUE.map((entry) => [entry.slug, entry]))

/** The entry of the common catalogue; `undefined` for an installation's own and for what is unknown. */
export const catalogued = (slug: string): IndicatorEntry | undefined => bySlug.get(slug)
