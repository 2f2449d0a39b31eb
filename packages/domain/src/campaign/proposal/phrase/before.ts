import { phraseAt, phrasesIn, type Sentence } from '../words/sentence.ts'
import { type Stretch, stretchOf, type Words, wordsOf } from './stretch.ts'
import { trimEnd, trimWords } from './trim.ts'

const LONGEST = 140

/** The indicator before a comparison: from the nearest clause border to where the comparison begins. */
export function phraseBefore(sentence: Sentence, stretch: Stretch): Stretch {
  const { from, to } = wordsOf(sentence, stretch)
  const [against] = phrasesIn(sentence, from + 1, to, 'heldAgainst')
  const last = trimEnd(sentence, { from, to: against?.from ?? to })
  const nothing = stretchOf(sentence, { from: last, to: last })
  if (last <= from || aims(sentence, last, to)) return nothing
  const colon = sentence.tokens.slice(last, to + 1).some((one) => one.text === ':')
  if (colon && isTopic(sentence, { from, to: last })) return nothing
  const phrase = trimWords(sentence, { from: clauseStart(sentence, { from, to: last }), to: last })
  return stretchOf(sentence, shortened(sentence, phrase))
}

/** `…, phấn đấu 5 xã`: a new aim begins between the phrase and the number. */
function aims(sentence: Sentence, from: number, to: number): boolean {
  for (const aim of phrasesIn(sentence, from, to, 'aims'))
    if (/^[,;:.]$/u.test(sentence.tokens[aim.from - 1]?.text ?? '')) return true
  return false
}

/** `Về giáo dục: có thêm 20 trường`: what the sentence is about, not what is counted. */
function isTopic(sentence: Sentence, { from, to }: Words): boolean {
  let at = from
  while (/^[,.+-]$/u.test(sentence.tokens[at]?.text ?? '')) at += 1
  return (
    phraseAt(sentence, at, 'topic') !== null &&
    !sentence.tokens.slice(at, to).some((one) => one.text === ',' || one.text === ';')
  )
}

/** The token where the last clause of the words begins. */
function clauseStart(sentence: Sentence, { from, to }: Words): number {
  let start = from
  for (let at = from; at < to; at++) start = Math.max(start, borderAt(sentence, at, to))
  for (let at = start; at < to; at++) if (opensHead(sentence, at)) start = at + 1
  return start
}

/** The token after a border that stands at the token; 0 where there is none. */
function borderAt(sentence: Sentence, at: number, to: number): number {
  const text = sentence.tokens[at]?.text
  if (text === ';' || text === ':') return at + 1
  if (text === ')' && sentence.tokens[at + 1]?.text === ',') return at + 2
  const before = phraseAt(sentence, at, 'borderBefore')
  if (before !== null && before.to <= to) return before.to - 1
  const border = phraseAt(sentence, at, 'border')
  return border === null ? 0 : Math.min(border.to, to)
}

/** `…, tỷ lệ hộ nghèo`, `… và số vụ cháy`: a new indicator begins behind the mark or the `và`. */
function opensHead(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const text = tokens[at]?.text
  if (text === 'và') return phraseAt(sentence, at + 1, 'headAfterAnd') !== null
  if (text !== ',' && text !== '.') return false
  const first = tokens[at + 1]?.text === 'và' || tokens[at + 1]?.text === 'riêng' ? at + 2 : at + 1
  const head = phraseAt(sentence, first, 'head') ?? phraseAt(sentence, at + 1, 'head')
  if (head === null) return false
  const number = tokens[head.to]
  return !(number?.kind === 'digits' && number.text.length <= 2 && tokens[head.to + 1]?.text === ',')
}

/** What is too long for a name keeps only what follows its last comma. */
function shortened(sentence: Sentence, words: Words): Words {
  const { start, end } = stretchOf(sentence, words)
  if (end - start <= LONGEST) return words
  const comma = sentence.tokens.slice(words.from, words.to).findLastIndex((one) => one.text === ',')
  return comma < 0 ? words : trimWords(sentence, { from: words.from + comma + 1, to: words.to })
}
