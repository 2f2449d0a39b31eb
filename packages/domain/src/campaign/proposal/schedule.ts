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
          startText:
            first === undefined ? (range[0].includes('từ ngày') ? `ngày ${range[1] ?? ''}` : (range[1] ?? null)) : null,
          end: last?.iso ?? null,
        }
    }
  }
  return { start: null, startText: null, end: null }
}

/** When the campaign is reviewed halfway (`sơ kết`) and at its end (`tổng kết`). */
export function findReviews(passages: readonly Passage[]): ProposedReviews {
  return { midterm: reviewDate(passages, 'sơ kết'), final: reviewDate(passages, 'tổng kết') }
}

function reviewDate(passages: readonly Passage[], word: string): string | null {
  const other = word === 'sơ kết' ? 'tổng kết' : 'sơ kết'
  for (const passage of passages) {
    const text = passage.folded
    for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))) {
      const from = match.index + match[0].length
      const until = text.indexOf(other, from)
      const stretch = text.slice(from, until < 0 ? Math.min(text.length, from + 140) : until)
      const date = findDates(stretch).find(
        (one) => !/(?:số|khóa|nhiệm kỳ|ban hành)\s\S*\s?$/u.test(stretch.slice(0, one.start)),
      )
      if (
        date !== undefined &&
        (date.precision !== 'year' || /(?:cuối|vào|hết) năm $/u.test(stretch.slice(0, date.start)))
      )
        return date.iso
    }
  }
  return null
}
