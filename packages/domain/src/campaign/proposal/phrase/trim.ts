import { phraseAt, phraseEndingAt, type Sentence } from '../words/sentence.ts'
import { type Stretch, stretchOf, type Words, wordsOf } from './stretch.ts'
import { timeAt, timeEndingAt } from './times.ts'

const BEFORE = new Set([',', '.', '-', '+', '–', '*', ')', '(', '"'])
const BEHIND = new Set([',', ':', '(', '-'])

/** Without the words that lead into the phrase or over to the number, and without times at its edges. */
export function trimWords(sentence: Sentence, { from, to }: Words): Words {
  let begin = from
  let end = to
  while (begin < end) {
    const lead = leadingEnd(sentence, begin)
    const trail = lead === null ? trailingStart(sentence, end, begin) : null
    if (lead !== null) begin = Math.min(lead, end)
    else if (trail !== null) end = trail
    else break
  }
  return { from: begin, to: Math.max(begin, end) }
}

export const trimStretch = (sentence: Sentence, stretch: Stretch): Stretch =>
  stretchOf(sentence, trimWords(sentence, wordsOf(sentence, stretch)))

/** Only the words that lead over to the comparison are taken off. */
export function trimEnd(sentence: Sentence, { from, to }: Words): number {
  let end = to
  while (end > from) {
    const trail = trailingStart(sentence, end, from)
    if (trail === null) break
    end = trail
  }
  return end
}

function leadingEnd(sentence: Sentence, at: number): number | null {
  if (BEFORE.has(sentence.tokens[at]?.text ?? '')) return at + 1
  return timeAt(sentence, at) ?? phraseAt(sentence, at, 'leading')?.to ?? topicEnd(sentence, at)
}

/** `về giáo dục, …`: the topic of the sentence is no part of the name. */
function topicEnd({ tokens }: Sentence, at: number): number | null {
  if (tokens[at]?.text !== 'về') return null
  for (let i = at + 1; i <= at + 6; i++) {
    if (tokens[i]?.text === ',') return i > at + 1 ? i : null
    if (tokens[i]?.kind !== 'word') return null
  }
  return null
}

function trailingStart(sentence: Sentence, to: number, from: number): number | null {
  if (BEHIND.has(sentence.tokens[to - 1]?.text ?? '')) return to - 1
  return timeEndingAt(sentence, to, from) ?? phraseEndingAt(sentence, to, from, 'trailing')?.from ?? null
}
