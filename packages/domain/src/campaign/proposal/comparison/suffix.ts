import type { Place } from './comparison.ts'
import { phraseAt, phrasesIn, type Sentence } from '../words/sentence.ts'

/** What is said after a number: `trở lên`, `trở xuống`, `dẫn đầu`. `to` is the token after it. */
export type Suffix = { readonly says: 'up' | 'down'; readonly to: number }

const MOST_WORDS = 8
const ENDS = new Set([',', ';', ':', '.', '(', ')'])

/** `80 % tổng đàn trở lên`: the suffix may stand behind what is counted, not behind another clause. */
export function suffixAfter(sentence: Sentence, after: number): Suffix | null {
  const { tokens } = sentence
  let at = after
  if (tokens[at]?.text === '/' && tokens[at + 1]?.kind === 'digits') at += 2
  for (let words = 0; words <= MOST_WORDS; words++, at++) {
    const up = phraseAt(sentence, at, 'suffixUp')
    const suffix = up ?? phraseAt(sentence, at, 'suffixDown')
    if (suffix !== null) return { says: up === null ? 'down' : 'up', to: suffix.to }
    const token = tokens[at]
    if (token === undefined || token.kind === 'digits' || ENDS.has(token.text)) return null
    if (phraseAt(sentence, at, 'noSuffix') !== null) return null
  }
  return null
}

/** `nhóm 25 tỉnh dẫn đầu`, `thứ 10 cả nước`: the token after the words that say in what order. */
export function leadersAfter(sentence: Sentence, { at, after }: Place): number | null {
  const { tokens } = sentence
  let word = after
  while (word < tokens.length && tokens[word]?.kind !== 'word') word += 1
  const land = phraseAt(sentence, word, 'wholeLand')
  if (land !== null) return land.to
  for (const { from, to } of phrasesIn(sentence, at + 1, after + MOST_WORDS, 'leaders'))
    return tokens.slice(at, from).some((one) => one.text === ';' || one.text === '.') ? null : to
  return null
}
