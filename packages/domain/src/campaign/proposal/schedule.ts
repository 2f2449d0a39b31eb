import { findDates } from '@thidua/official-document'
import type { Passage } from './passages.ts'
import type { ProposedReviews, ProposedWindow } from './types.ts'

const FROM_TO =
  /(?<!\p{L})(?:bắt đầu )?(?:kể )?từ (?:ngày )?(.{3,80}?),? (?:và )?(?:kết thúc|đến)(?: trước| hết| vào| hết ngày| ngày| cuối)* (?=ngày|tháng|năm|quý|\d{1,2}[/-])/u
const SPEAKS_OF_TIME = /(?<!\p{L})(?:thời gian|thời hạn|đợt thi đua|phong trào thi đua|phát động)(?!\p{L})/u

/** From when to when the campaign runs. `Từ ngày phát động`: no day, the words instead. */
export function findWindow(passages: readonly Passage[]): ProposedWindow {
  const inSection = passages.filter((one) => one.kinds.has('time'))
  const spoken = passages.filter(
    (one) =>
      !one.kinds.has('time') &&
      /thời gian(?: thi đua| thực hiện| phát động| triển khai)|(?:đợt|phong trào) thi đua.{0,60} từ ngày/u.test(
        one.folded,
      ) &&
      SPEAKS_OF_TIME.test(one.folded),
  )
  for (const passage of [...inSection, ...spoken]) {
    const text = passage.folded
    const range = FROM_TO.exec(text)
    const dates = findDates(text)
    if (range !== null) {
      const split = range.index + range[0].length
      const first = dates.find((date) => date.end <= split && date.start >= range.index)
      const last = dates.find((date) => date.start >= split - 6 && date !== first)
      if (last !== undefined || first !== undefined)
        return {
          start: first?.iso ?? null,
          startText: first === undefined ? wordsOf(passage, range) : null,
          end: last?.iso ?? null,
        }
    }
  }
  return { start: null, startText: null, end: null }
}

/** What the paper prints instead of a day: `ngày phát động`. */
function wordsOf(passage: Passage, range: RegExpExecArray): string | null {
  const words = range[1]
  if (words === undefined) return null
  const at = range.index + range[0].indexOf(words, range[0].indexOf('từ'))
  const from = passage.folded.slice(at - 5, at) === 'ngày ' ? at - 5 : at
  return passage.words.slice(from, at + words.length)
}

/** When the campaign is reviewed halfway (`sơ kết`) and at its end (`tổng kết`). */
export function findReviews(passages: readonly Passage[]): ProposedReviews {
  const bySection = [...passages].sort((a, b) => rank(a) - rank(b))
  return { midterm: reviewDate(bySection, 'sơ kết'), final: reviewDate(bySection, 'tổng kết') }
}

/** Sections on reviews and time speak of them first; the rest only in passing. */
const rank = (passage: Passage): number => (passage.kinds.has('review') ? 0 : passage.kinds.has('time') ? 1 : 2)

function reviewDate(passages: readonly Passage[], word: 'sơ kết' | 'tổng kết'): string | null {
  const other = word === 'sơ kết' ? 'tổng kết' : 'sơ kết'
  for (const passage of passages) {
    const text = passage.folded
    for (const match of text.matchAll(word === 'sơ kết' ? MIDTERM : FINAL)) {
      const from = match.index + match[0].length
      const until = text.indexOf(other, from + 2)
      const stretch = text.slice(from, until < 0 ? Math.min(text.length, from + 140) : until)
      const date = findDates(stretch).find((one) => isWhen(stretch, one.start, one.precision))
      if (date !== undefined) return date.iso
    }
  }
  return null
}

/** `tổng kết 05 năm thực hiện Chỉ thị …` reviews something else. */
const MIDTERM = /(?<!\p{L})sơ kết(?! \d{1,2} năm)(?!\p{L})/gu
const FINAL = /(?<!\p{L})tổng kết(?! (?:\d{1,2}|\p{L}+) năm)(?!\p{L})/gu

function isWhen(text: string, at: number, precision: string): boolean {
  const before = text.slice(0, at)
  if (
    /(?:số|khóa|nhiệm kỳ|ban hành|quyết định|chỉ thị|kế hoạch|công văn)(?: \S+){0,3} $/u.test(before) &&
    precision === 'day'
  )
    return /(?:vào|trước|trong) (?:ngày )?$/u.test(before)
  if (/(?:gửi|báo cáo)[^.;]*(?:trước|chậm nhất)[^.;]*$/u.test(before)) return false
  return precision !== 'year' || /(?:cuối|vào|hết|trong) năm $/u.test(before)
}
