import { hasPhrase, phraseAt, type Sentence } from '../words/sentence.ts'
import { type Stretch, stretchOf, type Words, wordsOf } from './stretch.ts'
import { trimWords } from './trim.ts'

const LONGEST = 200

/** The indicator after a number: the counted things with what is said of them, up to the clause border. */
export function phraseAfter(sentence: Sentence, stretch: Stretch): Stretch {
  const words = wordsOf(sentence, { start: stretch.start, end: Math.min(stretch.end, stretch.start + LONGEST) })
  let to = words.from
  while (to < words.to && !stops(sentence, to, words)) to += 1
  return stretchOf(sentence, trimWords(sentence, { from: words.from, to: endOfList(sentence, { ...words, to }) }))
}

function stops(sentence: Sentence, at: number, { to }: Words): boolean {
  const { tokens } = sentence
  const token = tokens[at]
  if (token === undefined || /^[;:()]$/u.test(token.text)) return true
  if (token.text === '.') return tokens[at + 1]?.start !== token.end
  if (token.text === ',') return phraseAt(sentence, at + 1, 'clauseHead') !== null
  if (phraseAt(sentence, at, 'stop') !== null) return true
  if (token.text === 'và' && phraseAt(sentence, at + 1, 'deed') !== null && leadsToNumber(sentence, at, to)) return true
  const join = phraseAt(sentence, at, 'joins')
  if (join !== null && join.to === to) return true
  return phraseAt(sentence, at, 'turnUp') !== null && phraseAt(sentence, at - 2, 'graded') === null
}

/** The words up to the next number are said of that number. */
const leadsToNumber = ({ tokens }: Sentence, at: number, to: number): boolean =>
  tokens[to]?.kind === 'digits' && to - at <= 6 && !tokens.slice(at, to).some((one) => one.text === ',')

/** Commas go on a list of the same kind, or a subject up to its verb; any other ends the phrase. */
function endOfList(sentence: Sentence, { from, to }: Words): number {
  for (let comma = from; comma < to; comma++) {
    if (sentence.tokens[comma]?.text !== ',' || isInNumbers(sentence, comma)) continue
    const rest = { from: comma + 1, to }
    const hasVerb = hasPhrase(sentence, rest.from, to, 'verb')
    const ofNext = sentence.tokens[to]?.kind === 'digits' && !hasVerb
    if (phraseAt(sentence, rest.from, 'fellow') !== null && !ofNext) continue
    if (isLastMember(sentence, rest) && !hasVerb) return to
    if (!hasVerb || startsDenial(sentence, rest.from) || hasPhrase(sentence, from, comma, 'verb')) return comma
    if (sentence.tokens[rest.from]?.kind !== 'word') return comma
  }
  return to
}

/** `mức độ 3, 4`. */
const isInNumbers = ({ tokens }: Sentence, comma: number): boolean =>
  tokens[comma - 1]?.kind === 'digits' && tokens[comma + 1]?.kind === 'digits'

/** The last member of a list: `thương binh, liệt sĩ`; before a number the words are said of that. */
const isLastMember = (sentence: Sentence, { from, to }: Words): boolean =>
  to > from &&
  to - from <= 4 &&
  phraseAt(sentence, from, 'deed', 'clauseHead') === null &&
  sentence.tokens.slice(from, to).every((one) => one.kind === 'word') &&
  (sentence.tokens[to]?.kind ?? 'mark') === 'mark'

const startsDenial = ({ tokens }: Sentence, at: number): boolean =>
  tokens[tokens[at]?.text === 'và' ? at + 1 : at]?.text === 'không'
