import type { Quantity } from '@thidua/official-document'
import { phraseAt, phraseEndingAt, phrasesIn, tokenAt } from '../words/sentence.ts'
import type { Candidate } from './candidate.ts'
import { isUnbroken, standsAfter, standsBefore } from './nearby.ts'

/** A time limit, a rate's measure or a size in the subject of another number. */
export function isCondition(candidate: Candidate, next: Quantity | undefined): boolean {
  const { sentence, place, unit } = candidate
  const { tokens } = sentence
  const ofWhole = tokens[place.at - 1]?.text === '/' && tokens[place.at - 2]?.kind === 'digits'
  if (ofWhole && tokens[place.at - 1]?.end === tokens[place.at]?.start) return true
  const limits = phraseEndingAt(sentence, place.at, 0, 'limit')
  if (limits !== null && !(limits.to - limits.from > 1 && isOnlyFigure(candidate))) return true
  if (phraseEndingAt(sentence, place.at, 0, 'inTime') !== null && TIME_UNITS.has(unit ?? '')) return true
  if (standsAfter(sentence, place.after, 'thus', 7)) return true
  if (unit !== '%' && standsBefore(sentence, place.at, 'supposing')) return true
  if (next !== undefined && isSizeInMeasure(candidate, tokenAt(sentence, next.start))) return true
  if (isGroupSize(candidate) || isMetBy(candidate)) return true
  if (next?.unit?.kind !== 'rate' || unit === '%') return false
  const share = tokenAt(sentence, next.start)
  return isAspect(candidate, share) || isSubjectOf(candidate, share)
}

/** `Phản ánh được xử lý trong vòng 24 giờ`: the limit itself is what is set. */
const isOnlyFigure = ({ sentence: { tokens }, place }: Candidate): boolean =>
  !tokens.some((one, i) => one.kind === 'digits' && (i < place.at || i >= place.after) && i > 1)

const TIME_UNITS = new Set(['giờ', 'phút', 'ngày', 'tháng', 'tuần'])

/** `tổ tự quản từ 5 thành viên`: how large one of them is. */
function isGroupSize({ sentence, place, named, comparison }: Candidate): boolean {
  if (phraseAt(sentence, named, 'member') === null) return false
  if (sentence.tokens[place.at - 1]?.text === 'từ') return standsBefore(sentence, place.at - 1, 'group', 8)
  return !comparison.explicit && phraseEndingAt(sentence, place.at, 0, 'eachGroup') !== null
}

/** `80 % số xã đạt 19 tiêu chí`: what the share meets. */
function isMetBy({ sentence, place, unit, comparison, quantity }: Candidate): boolean {
  const ofCriteria = (unit ?? '').startsWith('tiêu chí') && sentence.tokens[place.at - 1]?.text === 'đạt'
  const bare = quantity.unit?.kind === 'count' && !comparison.explicit && !quantity.inWords
  if (!ofCriteria && !(bare && comparison.comparator === 'exactly')) return false
  for (let at = place.at - 1; at >= 0; at--) {
    const { text = '' } = sentence.tokens[at] ?? {}
    if (text === '%') return true
    if (',;:.'.includes(text) || text === 'và') return false
  }
  return false
}

/** `số hộ có thu nhập trên 500 triệu đồng đạt 1.000 hộ`: which ones are counted. */
function isSizeInMeasure({ sentence, place }: Candidate, next: number): boolean {
  const bound = phraseEndingAt(sentence, place.at, 0, 'bound')
  const verb = phraseEndingAt(sentence, next, place.after, 'reach')
  if (bound === null || verb === null || !isUnbroken(sentence, place.after, next, ',;:.()')) return false
  for (const measure of phrasesIn(sentence, Math.max(0, place.at - 12), bound.from - 1, 'countedThings'))
    if (isUnbroken(sentence, measure.to, place.at, ',;:.')) return true
  return false
}

/** `giảm 3 mặt từ 10 %`: how many of them fall. */
const isAspect = ({ sentence, place, named }: Candidate, share: number): boolean =>
  phraseAt(sentence, named, 'aspect') !== null && isUnbroken(sentence, place.after, share, ',;:.()')

/** The size belongs to the subject whose share follows: `hộ có từ 2 ha trở lên đạt 80 %`. */
function isSubjectOf({ sentence, place, named, comparison, quantity }: Candidate, share: number): boolean {
  if (phraseAt(sentence, named, 'frequency') !== null) return isUnbroken(sentence, place.after, share, ',;:.')
  const given = phraseAt(sentence, place.after, 'givenTo')
  if (given !== null && given.to === share) return !(comparison.explicit && quantity.unit?.kind === 'measure')
  if (phraseEndingAt(sentence, place.at, 0, 'size') === null || !isUnbroken(sentence, place.after, share, ',;:.()'))
    return false
  for (const verb of phrasesIn(sentence, place.after, share, 'shares'))
    if (verb.from - place.after <= 6 && share - verb.to <= 4) return true
  return false
}
