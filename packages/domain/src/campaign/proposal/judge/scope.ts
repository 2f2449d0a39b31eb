import { isMeasured } from '../phrase/names.ts'
import { hasPhrase, phraseAt, phraseEndingAt, phrasesIn } from '../words/sentence.ts'
import type { Candidate } from './candidate.ts'
import { isUnbroken, standsBefore } from './nearby.ts'

/** True for a size that says which things are meant: `doanh nghiệp có từ 100 lao động`. */
export function isScope(candidate: Candidate): boolean {
  const { sentence, place, unit } = candidate
  const from = clauseStart(candidate)
  if (unit === '%' || unit === '‰') return isRegarding(candidate, from)
  if (isMeasured(sentence, { from, to: place.at })) return false
  if (isDimension(candidate)) return true
  if (hasPhrase(sentence, from, place.at, 'sizedClause') || isRegarding(candidate, from)) return true
  if (standsBefore(sentence, place.at, 'each', 12) && !hasDeedBehind(candidate)) return false
  return isBounded(candidate) && !hasPhrase(sentence, from, place.at, 'countedAfterAll')
}

/** `có chiều cao trên 2 m`. */
const isDimension = ({ sentence, place }: Candidate): boolean => {
  const bound = phraseEndingAt(sentence, place.at, 0, 'bound', 'reach')
  return phraseEndingAt(sentence, bound?.from ?? place.at, 0, 'dimension') !== null
}

/** `mỗi doanh nghiệp có từ 500 lao động trở lên xây dựng 01 nhà trẻ`: the deed has a number of its own. */
function hasDeedBehind({ sentence, place }: Candidate): boolean {
  for (const deed of phrasesIn(sentence, place.after, place.after + 8, 'deed'))
    if (isUnbroken(sentence, place.after, deed.from, ',;:.()')) return sentence.tokens[deed.to]?.kind === 'digits'
  return false
}

/** The token after the last mark before the number. */
function clauseStart({ sentence, place }: Candidate): number {
  for (let at = place.at - 1; at >= place.from; at--)
    if (/^[,;.:]$/u.test(sentence.tokens[at]?.text ?? '')) return at + 1
  return place.from
}

/** `đối với các xã có …`: whom it concerns. */
function isRegarding({ sentence, place }: Candidate, from: number): boolean {
  for (const regarding of phrasesIn(sentence, from, place.at, 'regarding'))
    for (const words of [1, 2])
      if (regarding.to + words < place.at && phraseAt(sentence, regarding.to + words, 'boundOpen') !== null) return true
  return false
}

/** A thing, what links it to its size, and the bound: `hộ` `có diện tích` `từ` 2 ha. */
function isBounded({ sentence, place }: Candidate): boolean {
  const bound = phraseEndingAt(sentence, place.at, 0, 'bound')
  if (bound === null) return false
  let at = bound.from
  for (;;) {
    if (phraseEndingAt(sentence, at, 0, 'sizedThing') !== null) return true
    const link = phraseEndingAt(sentence, at, 0, 'sizeLink')
    if (link === null) return false
    at = link.from
  }
}
