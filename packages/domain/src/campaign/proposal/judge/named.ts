import { phraseAt, phraseEndingAt, type Sentence } from '../words/sentence.ts'
import { type Candidate, isOfWhole } from './candidate.ts'
import { isUnbroken } from './nearby.ts'

/** True for a number that is part of a name, counts offices or tells how things are. */
export function isNamed(candidate: Candidate): boolean {
  const { comparison, unit, sentence, named, place } = candidate
  const ranked = comparison.comparator === 'at_most' && comparison.links
  if (unit !== '%' && !ranked && isNamedBefore(candidate)) return true
  const bare = !comparison.explicit
  const held = phraseEndingAt(sentence, place.at, 0, 'holds') !== null
  const plain = !comparison.links && comparison.comparator === 'exactly'
  if (plain && !(held && !isCampaign(candidate)) && phraseAt(sentence, named, 'named') !== null) return true
  if (candidate.quantity.value === 1 && phraseEndingAt(sentence, place.at, 0, 'forbids') !== null) return true
  if (bare && unit === null && phraseAt(sentence, place.after, 'deed', 'verb') !== null) return true
  if (sentence.tokens[place.after]?.text === 'g' && sentence.tokens[place.after]?.start === candidate.quantity.end)
    return true
  if (NAMING.has(unit ?? '') || isPer(candidate)) return true
  if (bare && OCCASIONS.has(unit ?? '') && !held && !isPerYear(candidate)) return true
  if (bare && unit !== '%' && candidate.quantity.inWords && modifies(candidate)) return true
  if (bare && candidate.quantity.inWords && sentence.tokens[place.at - 1]?.text === 'hoặc') return true
  if (bare && unit !== '%' && (isKept(candidate) || tellsHowMany(candidate))) return true
  return comparison.comparator === 'exactly' && !isOfWhole(candidate) && phraseAt(sentence, named, 'office') !== null
}

const NAMING = new Set(['năm', 'tuổi', 'sao', 'ngày đêm'])
const TIMES = new Set(['năm', 'tháng', 'ngày', 'quý', 'tuần'])
const OCCASIONS = new Set(['ngày', 'tháng', 'lần', 'đợt', 'cuộc'])

/** `khoản 2`, `giai đoạn 1`; `mỗi tháng 3 buổi` counts. */
function isNamedBefore({ sentence, place }: Candidate): boolean {
  const at = sentence.tokens[place.at - 1]?.text === '-' ? place.at - 1 : place.at
  const naming = phraseEndingAt(sentence, at, 0, 'namedBy')
  if (naming === null) return isNextOfNames({ sentence, at: place.at })
  const ofTime = TIMES.has(sentence.tokens[naming.from]?.text ?? '')
  return !(ofTime && phraseEndingAt(sentence, naming.from, 0, 'counting') !== null)
}

/** `mức độ 3, 4`: the second number goes on the names. */
function isNextOfNames({ sentence, at }: { readonly sentence: Sentence; readonly at: number }): boolean {
  const { tokens } = sentence
  if (!/^(?:,|và|hoặc)$/u.test(tokens[at - 1]?.text ?? '') || tokens[at - 2]?.kind !== 'digits') return false
  if ((tokens[at]?.text.length ?? 9) > 2 || (tokens[at - 2]?.text.length ?? 9) > 2) return false
  return phraseEndingAt(sentence, at - 2, 0, 'grade') !== null
}

const isCampaign = ({ sentence, named }: Candidate): boolean =>
  ['đợt', 'thi', 'đua'].every((word, i) => sentence.tokens[named + i]?.text === word)

/** `trên 1 vạn dân`: the measure of a rate. */
const isPer = ({ sentence, place, named }: Candidate): boolean =>
  phraseEndingAt(sentence, place.at, 0, 'rateOf') !== null && phraseAt(sentence, named, 'ratePeople') !== null

const isPerYear = ({ sentence, place }: Candidate): boolean =>
  sentence.tokens[place.after]?.text === '/' && sentence.tokens[place.after + 1]?.text === 'năm'

/** `6.200 ha lúa ba vụ`: a number in words beside one in digits says of which kind it is. */
function modifies({ sentence, place }: Candidate): boolean {
  const { tokens } = sentence
  const next = tokens.findIndex((one, i) => i >= place.after && one.kind !== 'word')
  const counts = tokens[place.at - 1]?.text === 'có'
  if (!counts && tokens[next]?.kind === 'digits' && next - place.after <= 14) return true
  for (let at = place.at - 1; at >= place.at - 5; at--) {
    if (tokens[at]?.kind === 'digits') return at < place.at - 1
    if (/[,;.:]/u.test(tokens[at]?.text ?? ',')) return false
  }
  return false
}

/** What is there and only to be kept or served: `bảo vệ 203 km đường biên giới`. */
function isKept({ sentence, place }: Candidate): boolean {
  if (phraseEndingAt(sentence, place.at, 0, 'keeps') !== null) return true
  if (sentence.tokens[place.at - 1]?.text !== ',') return false
  for (let at = place.at - 2; at >= place.at - 10; at--)
    if (phraseEndingAt(sentence, at, 0, 'keeps') !== null)
      return sentence.tokens[at]?.kind === 'digits' && isUnbroken(sentence, at, place.at - 1, ';:', true)
  return false
}

/** `Toàn tỉnh có 1.842 thủ tục.` */
function tellsHowMany({ sentence, place, named }: Candidate): boolean {
  const { tokens } = sentence
  const there = phraseEndingAt(sentence, place.at, 0, 'thereAre')
  if (there === null || !/^[-+.)]?$/u.test(tokens[there.from - 1]?.text ?? '')) return false
  const end = tokens.findIndex((one, i) => i >= named && one.kind === 'mark')
  return end >= 0 && end - named <= 6 && /[.;]/u.test(tokens[end]?.text ?? '')
}
