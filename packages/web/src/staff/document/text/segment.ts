import type { MarkKind } from '../../../ui/mark.tsx'

/** A phrase of the text that was read as something; offsets in UTF-16 units into the whole text. */
export interface TextMark {
  id: string
  /** `heading` has no form of its own: it is only outlined while it is chosen. */
  kind: MarkKind | 'heading'
  start: number
  end: number
  /** Number of a target in the proposal, raised after its words. */
  number?: number
}

/** A stretch of text under the same marks from its first letter to its last. */
export interface Run {
  start: number
  end: number
  /** The narrowest mark first. */
  marks: readonly TextMark[]
}

/** Cuts `[start, end)` where a mark begins or ends. The runs follow one another without a hole and never overlap. */
export function segment(start: number, end: number, marks: readonly TextMark[]): Run[] {
  const touching = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)
    .toSorted((left, right) => left.end - left.start - (right.end - right.start))
  const cuts = new Set([start, end])
  for (const mark of touching) {
    cuts.add(Math.max(mark.start, start))
    cuts.add(Math.min(mark.end, end))
  }
  const places = [...cuts].toSorted((left, right) => left - right)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end
    return { start: from, end: to, marks: touching.filter((mark) => mark.start <= from && mark.end >= to) }
  })
}
