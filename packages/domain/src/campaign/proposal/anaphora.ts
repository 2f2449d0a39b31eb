import type { Span } from '@thidua/official-document'
import { isBare, isMeasured, phraseBefore, type Stretch, trimStretch } from './noun-phrase.ts'
import type { Passage } from './passages.ts'

/** Where the indicator of a number stands when the words before the number do not name it. */

const TIME =
  '(?:(?:đến|trong|từ|hết|cuối|đầu|riêng|vào|và|trước|của|là) )*(?:quý (?:i{1,3}v?|iv|[1-4])|năm(?: nay| học| tới)?|học kỳ (?:i{1,2}|1|2)|tháng|(?:\\d{1,2}|sáu) tháng (?:đầu|cuối) năm|các năm tiếp theo|những năm sau|cả năm|toàn khóa|giai đoạn \\d)(?: (?:19|20)\\d{2})?'
const PRONOUN =
  '(?:(?:nâng|đưa) )?(?:tổng số(?= lên|$|,)(?: lên)?|tổng cộng|(?:con số|số|mức|tỷ lệ|tỉ lệ|chỉ số|chỉ tiêu|kết quả) (?:này|đó|trên)|số lượng|tương đương|tức(?: là)?|bình quân|trung bình|đều|phải|mỗi (?:tháng|quý|tuần|năm|ngày)|(?:nằm|đứng|vào|vươn|lọt|xếp|thuộc)(?: (?:trong|vào|ở|lên))*)'
const SAYS_NOTHING = new RegExp(`^(?:(?:${TIME}|${PRONOUN})[\\s,]*)+$`, 'u')

/** True when the words only say when, or point back (`con số này`, `quý II`): the indicator was named before. */
export const pointsBack = (words: string): boolean => isBare(words) || SAYS_NOTHING.test(words)

/** Words before a colon that lead into a list rather than name what is measured. */
const LEADS_IN =
  /(?<!\p{L})(?:sau|cụ thể|chỉ tiêu|mục tiêu|nội dung|yêu cầu|phấn đấu|trong đó|gồm|thực hiện|như|đề nghị|chỉ thị|phát động|nhiệm vụ|phong trào|thi đua|ghi chú|lưu ý|về|kết quả|kinh phí|thời gian|quyết nghị)(?!\p{L})/u
const LONGEST_TOPIC = 90

/** `Hồ sơ trực tuyến: quý I đạt 85%, quý II đạt 90%`: the words before the colon. */
export function topicOf(text: string, from: number, to: number): Stretch | null {
  const colon = text.lastIndexOf(':', to)
  if (colon <= from) return null
  const begin = Math.max(from, text.lastIndexOf(';', colon) + 1, text.lastIndexOf(':', colon - 1) + 1)
  const topic = trimStretch(text, { start: begin, end: colon })
  const words = text.slice(topic.start, topic.end)
  if (words.length < 3 || words.length > LONGEST_TOPIC || /\d{2}|%/u.test(words) || LEADS_IN.test(words)) return null
  return topic
}

/** What a sentence was said of, in plain offsets: the measure before its first number. */
export function subjectOf(passage: Passage, from: number, firstNumber: number): Span | null {
  const phrase = phraseBefore(passage.folded, from, firstNumber)
  const words = passage.folded.slice(phrase.start, phrase.end)
  return isMeasured(words) && !pointsBack(words) ? plainSpan(passage, phrase) : null
}

/** The title of the heading where it is the name of a measure: `1. Chỉ số chuyển đổi số`. */
export function headingSubject({ heading }: Passage, folded: string): Span | null {
  if (heading === null) return null
  const words = folded.slice(heading.start, heading.end)
  const title = /^[^.;:\d]{4,100}/u.exec(words)?.[0].trimEnd() ?? ''
  return isMeasured(title) ? { start: heading.start, end: heading.start + title.length } : null
}

export const plainSpan = (passage: Passage, { start, end }: Stretch): Span => ({
  start: passage.offsets[start] ?? passage.start,
  end: (passage.offsets[Math.max(start, end - 1)] ?? passage.end - 1) + 1,
})
