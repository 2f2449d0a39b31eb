import { findDates, type PrintedDate } from '@thidua/official-document'
import type { Passage } from './passages.ts'

const known = new WeakMap<Passage, readonly PrintedDate[]>()

/** The dates printed in a passage; found once, since the window, the reviews, the goals and the findings all ask. */
export function datesOf(passage: Passage): readonly PrintedDate[] {
  const before = known.get(passage)
  if (before !== undefined) return before
  const dates = /\d/u.test(passage.folded) ? findDates(passage.folded) : []
  known.set(passage, dates)
  return dates
}
