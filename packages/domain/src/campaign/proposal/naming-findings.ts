import type { Finding, Reading, Span } from '@thidua/official-document'
import { finding } from './finding.ts'
import type { Passage } from './passages.ts'

const DRIVE = /(?:phong trào|đợt|cuộc vận động|chiến dịch)(?: thi đua)?(?: đặc biệt| cao điểm)? "([^"]{6,140})"/gu
const ENCLOSED = /(?:kèm theo|gửi kèm|đính kèm)(?!\p{L})/u
const ENCLOSURE = /(?:biểu|phụ lục|mẫu|đề cương|danh sách|bảng)/u
const ANNEX = /^\s*(?:phụ lục|biểu(?: mẫu)?|mẫu(?: số)?|đề cương|danh sách|bảng)(?!\p{L})/imu
const NOBODY =
  /^(?:[-+\s]*|[a-zđ\d.]{1,4}[.)] )(?:giao|đề nghị|yêu cầu|phân công)(?: cho)? (?:chủ trì|phối hợp|tổ chức|theo dõi|tổng hợp|hướng dẫn|báo cáo|thực hiện|xây dựng|triển khai|đôn đốc|tham mưu)(?!\p{L})/u

/** A drive under two names that differ by little, a demand on nobody, an enclosure that is not there. */
export function onNaming(reading: Reading, passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  return [...onDrives(passages, at), ...onNobody(passages, at), ...onEnclosure(reading, passages, at)]
}

function onDrives(passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  const named = passages.flatMap((passage) =>
    [...passage.folded.matchAll(DRIVE)].map((match) => {
      const from = match.index + match[0].length - (match[1] ?? '').length - 1
      return {
        words: (match[1] ?? '').match(/[\p{L}\d]+/gu) ?? [],
        span: {
          start: passage.offsets[from] ?? passage.start,
          end: passage.offsets[from + (match[1] ?? '').length] ?? passage.end,
        },
      }
    }),
  )
  const [first, ...others] = named
  if (first === undefined) return []
  return others
    .filter(({ words }) => words.join(' ') !== first.words.join(' ') && likeness(words, first.words) >= 0.6)
    .map(({ span }) =>
      finding('drive.two-names', 'warning', 'Tên phong trào ở đây khác với tên ghi ở chỗ trước.', at(span)),
    )
}

/** Share of the words of both that are the same. */
function likeness(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others)
  const both = some.filter((word) => known.has(word)).length
  return both / Math.max(1, some.length, others.length)
}

const onNobody = (passages: readonly Passage[], at: (span: Span) => Span): Finding[] =>
  passages
    .filter((passage) => passage.kinds.has('duty') && NOBODY.test(passage.folded))
    .map((passage) => finding('duty.no-actor', 'warning', 'Giao việc nhưng không ghi cơ quan thực hiện.', at(passage)))

function onEnclosure(reading: Reading, passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  const promised = passages.find(({ folded }) => {
    const match = ENCLOSED.exec(folded)
    return match !== null && ENCLOSURE.test(folded.slice(Math.max(0, match.index - 40), match.index + 60))
  })
  const last = passages[passages.length - 1]
  const enclosed =
    reading.annexStart !== null ||
    (last !== undefined && ANNEX.test(reading.source.plain.slice(last.end, reading.plainEnd)))
  if (promised === undefined || enclosed) return []
  return [finding('enclosure.missing', 'note', 'Nội dung nói có gửi kèm nhưng không thấy phần kèm theo.', at(promised))]
}
