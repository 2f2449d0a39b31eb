import { Refusal } from '../kernel/refusal.ts'
import { type ReviewDocument, type Run, figuresOf } from './document.ts'

type FigureRun = Extract<Run, { kind: 'figure' }>

const keyOf = ({ trace, value, text }: FigureRun): string =>
  [trace.targetId, trace.nodeId, trace.periodId, value, text].join('|')

/**
 * People write around the numbers and may leave one out or say it twice; they cannot change one, nor give it another
 * source. Refuses with `review.figure-changed` a number that was not frozen.
 */
export function refuseChangedFigures(frozen: ReviewDocument, edited: ReviewDocument): void {
  const known = new Set(figuresOf(frozen).map(keyOf))
  const strange = figuresOf(edited).find((figure) => !known.has(keyOf(figure)))
  if (strange !== undefined) throw new Refusal('review.figure-changed', { text: strange.text })
}

/** Refuses with `review.cut-off-*` a cut-off day that lies ahead, or before the period that it is to close. */
export function refuseCutOff(cutOff: string, today: string, periodStartsOn: string): void {
  if (cutOff > today) throw new Refusal('review.cut-off-ahead', { cutOff })
  if (cutOff < periodStartsOn) throw new Refusal('review.cut-off-before-period', { cutOff, startsOn: periodStartsOn })
}
