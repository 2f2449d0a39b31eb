import type { CampaignDetail, Target } from '@thidua/contract/campaign'
import type { Reading } from '@thidua/contract/document'
import { actorWords, deadlineMarks } from '../document/text/reading-marks.ts'
import type { TextMark } from '../document/text/segment.ts'
import type { ReadingPart } from './reading-search.ts'

/** Below this the reader itself is not sure; such targets are looked at first. */
const sure = 0.8

export interface TargetGroups {
  /** The unsure ones, the least sure first. */
  first: Target[]
  /** The rest, in the order of the document. */
  toSee: Target[]
  confirmed: Target[]
  dropped: Target[]
}

export const isUnsure = (target: Target): boolean => target.confidence !== null && target.confidence < sure

/** Targets by what is left to do with them. */
export function groupTargets(targets: readonly Target[]): TargetGroups {
  const open = targets.filter((target) => !target.dropped && !target.confirmed)
  return {
    first: open.filter(isUnsure).sort((one, other) => (one.confidence ?? 1) - (other.confidence ?? 1)),
    toSee: open.filter((target) => !isUnsure(target)),
    confirmed: targets.filter((target) => !target.dropped && target.confirmed),
    dropped: targets.filter((target) => target.dropped),
  }
}

/** Why the reader was not sure of a target: what the reading says of the same words. */
export function doubtsOf(target: Target, reading: Reading | null): readonly string[] {
  const read = reading?.targets.find((one) => one.start === target.spanStart && one.end === target.spanEnd)
  return read?.doubts ?? []
}

/** The cards of a part in the order in which the eye and J/K meet them. */
export function cardIds(part: ReadingPart, campaign: CampaignDetail, reading: Reading | null): string[] {
  switch (part) {
    case 'targets': {
      const { first, toSee, confirmed, dropped } = groupTargets(campaign.targets)
      return [...first, ...toSee, ...confirmed, ...dropped].map((target) => target.id)
    }
    case 'contents':
      return campaign.contents.map((item) => item.id)
    case 'times':
      return campaign.milestones.map((one) => one.id)
    case 'duties':
      return campaign.duties.map((duty) => duty.id)
    case 'findings':
      return (reading?.findings ?? []).map((_, index) => `finding-${index}`)
    case 'recipients':
      return []
  }
}

/** Which part a mark's card lies in; nothing for a mark that has no card. */
export function partOf(id: string, campaign: CampaignDetail): ReadingPart | null {
  if (id.startsWith('finding-')) return 'findings'
  if (id.startsWith('date-')) return 'times'
  if (campaign.targets.some((one) => one.id === id)) return 'targets'
  if (campaign.duties.some((one) => one.id === id)) return 'duties'
  return campaign.contents.some((one) => one.id === id) ? 'contents' : null
}

/** The marks of the draft: each carries the id of its card. Dropped targets leave the page. */
export function marksOfDraft(
  campaign: Pick<CampaignDetail, 'targets' | 'contents' | 'duties'>,
  reading: Reading | null,
  text: string,
): TextMark[] {
  const targets = campaign.targets.filter((target) => !target.dropped)
  return [
    ...targets.flatMap(({ id, spanStart, spanEnd }, index) => place(id, 'target', spanStart, spanEnd, index + 1)),
    ...campaign.contents.flatMap(({ id, spanStart, spanEnd }) => place(id, 'heading', spanStart, spanEnd)),
    ...campaign.duties.flatMap(({ id, actor, spanStart, spanEnd }) => {
      if (spanStart === null || spanEnd === null) return []
      const named = actorWords(text, actor, spanStart, spanEnd)
      return named === null ? place(id, 'heading', spanStart, spanEnd) : place(id, 'agency', named.start, named.end)
    }),
    ...(reading?.references ?? []).flatMap(({ start, end }, index) =>
      place(`reference-${index}`, 'reference', start, end),
    ),
    ...(reading?.findings ?? []).flatMap(({ start, end }, index) => place(`finding-${index}`, 'finding', start, end)),
    ...(reading === null ? [] : deadlineMarks(reading, text)),
  ]
}

function place(
  id: string,
  kind: TextMark['kind'],
  start: number | null,
  end: number | null,
  number?: number,
): TextMark[] {
  if (start === null || end === null) return []
  return [{ id, kind, start, end, ...(number === undefined ? {} : { number }) }]
}
