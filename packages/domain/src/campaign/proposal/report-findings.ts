import type { Finding, Span } from '@thidua/official-document'
import { finding } from './finding.ts'
import type { Passage } from './passages.ts'

const DEMAND = /(?:gửi|nộp) báo cáo|báo cáo kết quả|báo cáo về|(?:gửi|nộp) kết quả/u
const SENDS = /(?<!\p{L})(?:gửi|nộp|báo cáo)(?!\p{L})/u

/** What a demand to report should say, and the words that say it. */
const NEEDS: readonly (readonly [string, string, RegExp])[] = [
  [
    'report.no-deadline',
    'Yêu cầu báo cáo nhưng không ghi thời hạn.',
    /trước|chậm nhất|ngày \d|tháng \d|hằng|hàng|định kỳ|quý|khi (?:được|có) yêu cầu|hết năm|cuối năm/u,
  ],
  [
    'report.no-receiver',
    'Yêu cầu báo cáo nhưng không ghi gửi về đâu.',
    /(?:về|gửi|cho|qua|báo cáo|tới|đến) (?:các |thường trực |lãnh đạo |bộ phận )*(?:sở|ban|bộ|cục|chi cục|phòng|văn phòng|ủy ban|ubnd|hội đồng|thường trực|ban thường vụ|đảng ủy|(?:huyện|tỉnh|thành|quận|thị) ủy|liên đoàn|hội|đoàn|tỉnh|huyện|tổ|trung tâm|công an|viện|tòa|trường|công ty|chủ tịch|giám đốc|cơ quan|tổng)/u,
  ],
  [
    'report.no-form',
    'Yêu cầu báo cáo nhưng không ghi mẫu hoặc hình thức báo cáo.',
    /mẫu|biểu|đề cương|phụ lục|văn bản|bản (?:giấy|điện tử|mềm)|thư điện tử|email|file|tệp|phần mềm|hệ thống|trục liên thông|\d+ bộ/u,
  ],
]

/** What a demand to report leaves open, where no other sentence on sending the report says it either. */
export function onReports(passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  const first = passages.find(({ folded }) => DEMAND.test(folded))
  if (first === undefined) return []
  const sending = passages
    .filter(({ folded }) => SENDS.test(folded))
    .map(({ folded }) => folded.replace(/\/\d{4}/gu, ''))
  return NEEDS.filter(([, , says]) => !sending.some((words) => says.test(words))).map(([code, message]) =>
    finding(code, 'note', message, at(first)),
  )
}
