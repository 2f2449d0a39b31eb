import { findDates } from '@thidua/official-document'
import { datesOf } from './passage-dates.ts'
import type { Passage } from './passages.ts'
import type { ProposedReviews, ProposedWindow } from './types.ts'

const FROM_TO =
  /(?<!\p{L})(?:bắt đầu(?: thực hiện)?(?: kể)?(?: từ)?|(?:kể )?từ) (?:ngày )?(.{3,80}?),? (?:và )?(?:kết thúc|đến)(?: trước| hết| vào| hết ngày| ngày| cuối| lúc| \d{1,2} ?(?:giờ|h)(?: ?\d{1,2}(?: phút)?)?)* (?=ngày|tháng|năm|quý|\d{1,2}[/-])/u
const FROM_ONLY = /(?:^|[:,] ?|thời gian[^.;]{0,40} )(?:bắt đầu )?(?:kể )?từ (?=(?:ngày|tháng) \d)/u
/** Outside a section on time, only what the campaign itself does is dated by its window. */
const CAMPAIGN =
  /(?:thời gian|phong trào|giao ước|đợt thi đua|đợt \d|đợt (?:i{1,3}|một|hai|ba)(?!\p{L})|chiến dịch|cuộc vận động|cao điểm|phát động|thi đua)(?!\p{L})/u
const STAGE =
  /^[-+\s]*từ (?:ngày )?\d{1,2}\/\d{1,2}[^:;]{0,60}:|(?:^(?:[-+\s]*|[a-zđ\d.]{1,4}[.)] )|: ?)(?:đợt|giai đoạn|đợt thi đua) (?:thứ )?(?:\d|i{1,3}|một|hai|ba|nhất)/u
const BEHIND = /(?<!\p{L})(?:đã|kết quả|qua \d|nhiệm kỳ)(?!\p{L})/u

/** From when to when the campaign runs, over all its stages. `Từ ngày phát động`: no day, the words instead. */
export function findWindow(passages: readonly Passage[]): ProposedWindow {
  const inSection = passages.filter((one) => one.kinds.has('time'))
  const spoken = passages.filter(
    (one) =>
      !one.kinds.has('time') &&
      !one.kinds.has('results') &&
      CAMPAIGN.test(one.folded) &&
      !BEHIND.test(one.folded.slice(0, one.folded.search(/ từ /u))),
  )
  const all = [...inSection, ...spoken]
  const first = all.map((passage) => ({ passage, window: rangeIn(passage) })).find(({ window }) => window !== null)
  if (first?.window === undefined || first.window === null) {
    for (const passage of all) {
      const from = FROM_ONLY.exec(passage.folded)
      const start =
        from === null
          ? undefined
          : datesOf(passage).find((one) => one.start <= from.index + from[0].length + 6 && one.end > from.index)
      if (start !== undefined) return { start: start.iso, startText: null, end: null }
    }
    return { start: null, startText: null, end: endOnly(all) }
  }
  if (!STAGE.test(first.passage.folded)) return first.window
  const ends = all.filter((one) => STAGE.test(one.folded)).map((one) => rangeIn(one)?.end ?? '')
  return { ...first.window, end: ends.sort().at(-1) || first.window.end }
}

const END_ONLY =
  /(?<!\p{L})(?:phong trào|đợt thi đua|thi đua|chiến dịch|cao điểm|thời gian)(?!\p{L})[^.;]{0,60} kết thúc (?:vào |trước |trong |ngày )*(?=\d|ngày|tháng)/u

/** Where only the end is printed: `Phong trào kết thúc vào 15-6-2009`. */
function endOnly(passages: readonly Passage[]): string | null {
  for (const passage of passages) {
    const match = END_ONLY.exec(passage.folded)
    if (match === null) continue
    const at = match.index + match[0].length
    const date = datesOf(passage).find((one) => one.end > at && one.start <= at + 1)
    if (date !== undefined) return date.iso
  }
  return null
}

function rangeIn(passage: Passage): ProposedWindow | null {
  const text = passage.folded
  const range = FROM_TO.exec(text)
  if (range === null) return null
  const dates = datesOf(passage)
  const split = range.index + range[0].length
  const first = dates.find((date) => date.end <= split && date.start >= range.index)
  const last = dates.find((date) => date.start >= split - 6 && date !== first)
  const dated = [first, last].every((date) => date === undefined || date.precision !== 'year')
  if ((last === undefined && first === undefined) || !(dated || passage.kinds.has('time'))) return null
  if (last === undefined && !passage.kinds.has('time')) return null
  const start = last === undefined ? null : dayOfSameYear(range[1] ?? '', last.iso)
  return {
    start: first?.iso ?? start,
    startText: first === undefined && start === null ? wordsOf(passage, range) : null,
    end: last?.iso ?? null,
  }
}

/** `từ 20/3 đến 10/4/2024`: the year printed with the end is that of the start. */
function dayOfSameYear(words: string, end: string): string | null {
  const match = /^(\d{1,2})(?:\/| tháng )(\d{1,2})$/u.exec(words.trim())
  if (match === null || end.length !== 10) return null
  const start = `${end.slice(0, 4)}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
  return start <= end ? start : null
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
      const near = findDates(text.slice(Math.max(0, match.index - 40), match.index)).at(-1)
      const beside = text.slice(Math.max(0, match.index - 40) + (near?.end ?? 0), match.index)
      if (near !== undefined && near.precision !== 'year' && BESIDE.test(beside)) return near.iso
      const from = match.index + match[0].length
      const isOfReview = text.slice(0, match.index).endsWith('báo cáo ')
      const until = text.indexOf(other, from + 2)
      const stretch = text.slice(from, until < 0 ? Math.min(text.length, from + 140) : until)
      const date = findDates(stretch).find((one) => isWhen(stretch, one.start, one.precision, isOfReview))
      if (date !== undefined) return date.iso
      const ahead = findDates(text.slice(0, match.index)).at(-1)
      if (ahead !== undefined && AHEAD.test(text.slice(ahead.end, match.index))) return ahead.iso
    }
  }
  return null
}

/** `trong tháng 6/2014 sơ kết, tháng 12/2014 tổng kết`. */
const BESIDE = /^ (?:tổ chức |tiến hành |sẽ )?$/u

/** `Tháng 01/2023: sơ kết học kỳ I`. */
const AHEAD = /^ ?: ?(?:tổ chức )?(?:hội nghị )?$/u

/** `tổng kết 05 năm thực hiện Chỉ thị …` reviews something else. */
const MIDTERM = /(?<!\p{L})sơ kết(?! \d{1,2} năm)(?!\p{L})/gu
const FINAL = /(?<!\p{L})tổng kết(?! (?:\d{1,2}|\p{L}+) năm)(?!\p{L})/gu

function isWhen(text: string, at: number, precision: string, isOfReview: boolean): boolean {
  const before = text.slice(0, at)
  if (
    /(?:số|khóa|nhiệm kỳ|ban hành|quyết định|chỉ thị|kế hoạch|công văn)(?: \S+){0,3} $/u.test(before) &&
    precision === 'day'
  )
    return /(?:vào|trước|trong) (?:ngày )?$/u.test(before)
  if (/(?:gửi|báo cáo)[^.;]*(?:trước|chậm nhất)[^.;]*$/u.test(before) && !isOfReview) return false
  return precision !== 'year' || /(?:cuối|vào|hết|trong) năm $/u.test(before)
}
