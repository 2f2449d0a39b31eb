import { Refusal } from '../kernel/refusal.ts'

/** A report that may be drawn. */
export interface SampleCandidate {
  readonly reportId: string
  /** The largest change of a figure against the period before, as a share of it: 0.5 is by half. */
  readonly change: number
  /** Days since a report of this unit was last in a sample; `null` when it never was. */
  readonly daysSinceSampled: number | null
}

export type SampleReason = 'large-change' | 'not-sampled-lately' | 'by-lot'

export interface Sampled {
  readonly reportId: string
  readonly because: readonly SampleReason[]
}

const LARGE_CHANGE = 0.5
const LONG_AGO_DAYS = 180
/** However wild a figure or however long ago, nothing is drawn for certain and nothing is out of reach. */
const MOST_CHANGE = 3
const MOST_DAYS = 365

/**
 * Draws `size` reports to be checked on paper. What changed much and who was not checked lately is likelier, nobody is
 * safe. The same seed over the same reports draws the same, in whatever order they come, so that a draw can be repeated
 * before those who doubt it.
 * @throws Refusal report.sample-size
 */
export function drawSample(candidates: readonly SampleCandidate[], size: number, seed: string): Sampled[] {
  if (!Number.isInteger(size) || size < 1 || size > candidates.length)
    throw new Refusal('report.sample-size', { most: candidates.length })
  return candidates
    .map((candidate) => ({ candidate, key: lot(`${seed}/${candidate.reportId}`) ** (1 / weightOf(candidate)) }))
    .toSorted((a, b) => b.key - a.key || (a.candidate.reportId < b.candidate.reportId ? -1 : 1))
    .slice(0, size)
    .map(({ candidate }) => ({ reportId: candidate.reportId, because: reasonsOf(candidate) }))
}

/** Weighted drawing without replacement by keys u^(1/w) (Efraimidis and Spirakis, 2006). */
function weightOf({ change, daysSinceSampled }: SampleCandidate): number {
  return (
    1 + Math.min(Math.abs(change), MOST_CHANGE) + Math.min(daysSinceSampled ?? MOST_DAYS, MOST_DAYS) / LONG_AGO_DAYS
  )
}

function reasonsOf({ change, daysSinceSampled }: SampleCandidate): SampleReason[] {
  const said = [
    ...(Math.abs(change) >= LARGE_CHANGE ? (['large-change'] as const) : []),
    ...(daysSinceSampled === null || daysSinceSampled > LONG_AGO_DAYS ? (['not-sampled-lately'] as const) : []),
  ]
  return said.length === 0 ? ['by-lot'] : said
}

/** A number strictly between 0 and 1 that only the text decides (FNV-1a, then mixed so that like texts lie apart). */
function lot(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32 + 2 ** -33
}
