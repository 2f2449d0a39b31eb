import type { Passage } from '../passages.ts'
import { sentenceIn, sentenceOf } from '../words/sentence.ts'
import { isYear, type Token } from '../words/tokens.ts'
import { saysOfItself, type Spoken, yearsSpokenOf } from './spoken.ts'

/** True where the words tell of results that are reached already, or of how things stand. */
export const tellsOfResults = (spoken: Spoken): boolean => saysOfItself(spoken, 'past')

/** True when every year of the clause lies before the document's own. */
export function isBehind(clause: Spoken, yearOfIssue: number | null): boolean {
  const years = yearsSpokenOf(clause)
  return yearOfIssue !== null && years.length > 0 && Math.max(...years) < yearOfIssue
}

/** `Tỉnh hiện có 145 xã; dân số …`: the sentence told how things are before the semicolon. */
export function wentOnFromResults({ earlier }: Passage): boolean {
  if (earlier === '') return false
  const sentence = sentenceOf(earlier)
  return tellsOfResults({ sentence, from: 0, to: sentence.tokens.length })
}

const OPENING = new Set(
  'trong tính đến hết cuối kết thúc tổng năm học quý tháng đầu ngày i ii iii iv / - + ( ) .'.split(' '),
)

/** `Năm 2014, huy động đạt …; dư nợ …`: the year that opens the sentence holds for all its pieces. */
export function opensInPast(passage: Passage, yearOfIssue: number | null): boolean {
  const { tokens } = passage.earlier === '' ? sentenceIn(passage) : sentenceOf(passage.earlier)
  const year = tokens.findIndex((token) => isYear(token) || !opens(token))
  return yearOfIssue !== null && isYear(tokens[year]) && Number(tokens[year]?.text) < yearOfIssue
}

const opens = ({ kind, text }: Token): boolean =>
  OPENING.has(text) || (kind === 'digits' && text.length <= 2) || (kind === 'word' && text.length === 1)
