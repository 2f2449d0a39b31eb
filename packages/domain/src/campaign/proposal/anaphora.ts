import type { Span } from '@thidua/official-document'
import type { Passage } from './passages.ts'
import { phraseBefore } from './phrase/before.ts'
import { isMeasured, pointsBack } from './phrase/names.ts'
import { type Stretch, wordsOf } from './phrase/stretch.ts'
import { trimStretch } from './phrase/trim.ts'
import { hasPhrase, type Sentence, sentenceIn, sentenceOf } from './words/sentence.ts'

/** Where the indicator of a number stands when the words before the number do not name it. */

const LONGEST_TOPIC = 90

/** `Hồ sơ trực tuyến: quý I đạt 85%, quý II đạt 90%`: the words before the colon, unless they lead into a list. */
export function topicOf(sentence: Sentence, text: string, from: number, to: number): Stretch | null {
  const colon = text.lastIndexOf(':', to)
  if (colon <= from) return null
  const begin = Math.max(from, text.lastIndexOf(';', colon) + 1, text.lastIndexOf(':', colon - 1) + 1)
  const topic = trimStretch(sentence, { start: begin, end: colon })
  const words = text.slice(topic.start, topic.end)
  const inWords = wordsOf(sentence, topic)
  if (words.length < 3 || words.length > LONGEST_TOPIC || /\d{2}|%/u.test(words)) return null
  return hasPhrase(sentence, inWords.from, inWords.to, 'leadIn') ? null : topic
}

/** What a sentence was said of, in plain offsets: the measure before its first number. */
export function subjectOf(passage: Passage, from: number, firstNumber: number): Span | null {
  const sentence = sentenceIn(passage)
  const phrase = phraseBefore(sentence, { start: from, end: firstNumber })
  const words = wordsOf(sentence, phrase)
  return isMeasured(sentence, words) && !pointsBack(sentence, words) ? plainSpan(passage, phrase) : null
}

/** The title of the heading where it is the name of a measure: `1. Chỉ số chuyển đổi số`. */
export function headingSubject({ heading }: Passage, folded: string): Span | null {
  if (heading === null) return null
  const words = folded.slice(heading.start, heading.end)
  const title = /^[^.;:\d]{4,100}/u.exec(words)?.[0].trimEnd() ?? ''
  const sentence = sentenceOf(title)
  return isMeasured(sentence, { from: 0, to: sentence.tokens.length })
    ? { start: heading.start, end: heading.start + title.length }
    : null
}

export const plainSpan = (passage: Passage, { start, end }: Stretch): Span => ({
  start: passage.offsets[start] ?? passage.start,
  end: (passage.offsets[Math.max(start, end - 1)] ?? passage.end - 1) + 1,
})
