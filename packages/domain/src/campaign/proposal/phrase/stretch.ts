import { type Sentence, tokenAt } from '../words/sentence.ts'

/** A stretch of the folded passage, in offsets. */
export type Stretch = { readonly start: number; readonly end: number }
/** The same in tokens: `from` up to, not with, `to`. */
export type Words = { readonly from: number; readonly to: number }

export const wordsOf = (sentence: Sentence, { start, end }: Stretch): Words => ({
  from: tokenAt(sentence, start),
  to: tokenAt(sentence, end),
})

/** The offsets of words; an empty stretch stands at the end of what came before it. */
export function stretchOf({ tokens }: Sentence, { from, to }: Words): Stretch {
  const end = tokens[to - 1]?.end ?? tokens[from]?.start ?? 0
  return { start: from < to ? (tokens[from]?.start ?? end) : end, end }
}
