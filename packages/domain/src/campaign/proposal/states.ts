import { topicOf } from './anaphora.ts'
import { labelLength } from './figures.ts'
import type { Goal } from './goal.ts'
import type { Passage } from './passages.ts'
import { phraseBefore } from './phrase/before.ts'
import { isBare } from './phrase/names.ts'
import { stretchOf } from './phrase/stretch.ts'
import { timeEndingAt } from './phrase/times.ts'
import { trimWords } from './phrase/trim.ts'
import type { SectionKind } from './section-kinds.ts'
import {
  hasPhrase,
  type Match,
  phraseAt,
  phraseEndingAt,
  phrasesIn,
  type Sentence,
  sentenceIn,
} from './words/sentence.ts'

const bare = { value: null, valueHigh: null, unit: null, baseline: null } as const
const stands = ({ kinds }: Passage, ...among: readonly SectionKind[]): boolean => among.some((kind) => kinds.has(kind))
const NEAR = 8
/** Most sentences hold none of these words and need not be parsed. */
const MAY_NAME = /nhóm|tốp|top|bầu đủ/u
const MAY_DENY = /không|xóa/u

/** States such as `vào nhóm khá`, `bầu đủ số lượng`; never a mere urging. */
export function findNamedStates(passage: Passage): Goal[] {
  if (!MAY_NAME.test(passage.folded) || stands(passage, 'results', 'reward')) return []
  const sentence = sentenceIn(passage)
  const vowed = hasPhrase(sentence, 0, sentence.tokens.length, 'vows')
  return longestOf(sentence, 'groupState', 'electionState').flatMap((state): Goal[] => {
    if (hasPhrase(sentence, Math.max(0, state.from - NEAR), state.from, 'told')) return []
    if (sentence.tokens[state.to]?.kind === 'digits') return []
    const itself = stretchOf(sentence, state)
    const indicator = state.is === 'electionState' ? itself : phraseBefore(sentence, { start: 0, end: itself.start })
    if (indicator.end <= indicator.start) return []
    return [
      {
        start: indicator.start,
        end: itself.end,
        indicator,
        comparator: 'qualitative',
        ...bare,
        doubts: vowed ? ['worded'] : ['worded', 'not-aimed'],
      },
    ]
  })
}

/** Things that must not happen or must be gone, where the sentence sets a goal or names something counted. */
export function findZeroGoals(passage: Passage, inList: boolean): Goal[] {
  if (!MAY_DENY.test(passage.folded)) return []
  if (stands(passage, 'results', 'reward', 'scoring', 'scope', 'duty')) return []
  const sentence = sentenceIn(passage)
  return longestOf(sentence, 'none').flatMap((none) => zeroGoal(passage, sentence, none, inList))
}

function zeroGoal(passage: Passage, sentence: Sentence, none: Match, inList: boolean): Goal[] {
  const next = sentence.tokens[none.to]?.text
  const exceeds = none.to === none.from + 2 && (next === 'quá' || next === 'vượt')
  if (exceeds || hasPhrase(sentence, 0, none.from, 'told')) return []
  const vowed = hasPhrase(sentence, 0, none.from, 'vows')
  const set = vowed || inList || passage.demanded || passage.kinds.has('goal')
  const forbids = sentence.tokens[none.from + 1]?.text === 'để'
  if (!forbids && !(set && opensGoal(sentence, none.from))) return []
  const evils = trimWords(sentence, { from: none.to, to: endOfEvils(sentence, none.to) })
  const goal = { ...bare, comparator: 'exactly', value: 0 } as const
  if (!isBare(sentence, evils)) {
    const indicator = stretchOf(sentence, evils)
    const { start } = stretchOf(sentence, none)
    return [{ ...goal, start, end: indicator.end, indicator, doubts: vowed ? ['worded'] : ['worded', 'not-aimed'] }]
  }
  const { start, end } = stretchOf(sentence, none)
  const behindColon = sentence.tokens[none.from - 1]?.text === ':'
  const topic = behindColon && set ? topicOf(sentence, passage.folded, labelLength(passage), start) : null
  return topic === null
    ? []
    : [{ ...goal, start: topic.start, end, indicator: topic, doubts: ['worded', 'borrowed-name'] }]
}

/** A clause begins here, or the words that set a goal stand right before, a time between them or not. */
function opensGoal(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const to = timeEndingAt(sentence, at, 0) ?? at
  if (to === 0 || /^[,;:.)-]$/u.test(tokens[to - 1]?.text ?? '')) return true
  if (phraseEndingAt(sentence, to, 0, 'opens') !== null) return true
  return [2, 3].some(
    (words) => phraseAt(sentence, to - words, 'whole') !== null && /^[,;]$/u.test(tokens[to - words - 1]?.text ?? ''),
  )
}

/** A list of evils goes on after a comma; a figure, another goal or a condition ends it. */
function endOfEvils(sentence: Sentence, from: number): number {
  const { tokens } = sentence
  for (let at = from; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? ''
    if (/^[;.:()]$/u.test(text) || (at > from && phraseAt(sentence, at, 'endsEvils') !== null)) return at
    if (text === ',' && (phraseAt(sentence, at + 1, 'afterEvils') !== null || figureFollows(sentence, at))) return at
  }
  return tokens.length
}

function figureFollows({ tokens }: Sentence, comma: number): boolean {
  for (let at = comma + 1; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'digits') return true
    if (/^[,;.]$/u.test(tokens[at]?.text ?? '')) return false
  }
  return false
}

/** The longest phrase of the classes at every place, none inside another. */
function longestOf(sentence: Sentence, ...classes: Parameters<typeof phrasesIn>[3][]): Match[] {
  const found: Match[] = []
  for (const one of phrasesIn(sentence, 0, sentence.tokens.length, ...classes)) {
    const last = found[found.length - 1]
    if (last === undefined || one.from >= last.to) found.push(one)
    else if (one.from === last.from && one.to > last.to) found[found.length - 1] = one
  }
  return found
}
