/** A stretch of the folded passage. */
export type Stretch = { readonly start: number; readonly end: number }

const YEAR_WORDS =
  '(?:(?:phấn đấu )?(?:tính đến|đến|tới|trước|vào|trong|từ nay đến)? ?(?:hết|cuối|ngày|tháng|thời điểm)? ?(?:ngày |tháng |quý )?(?:\\d{1,2}(?: tháng |\\/))?(?:\\d{1,2}(?: năm |\\/))?(?:năm )?(?:19|20)\\d{2})'

/** A clause on the way to its number begins after one of these words. */
const BORDERS =
  /(?<!\p{L})(?:(?:phấn đấu|mục tiêu|bảo đảm|đảm bảo|quyết tâm|nhằm|trong đó|cụ thể|cụ thể là|góp phần|vượt mức chỉ tiêu|(?:các |một số )?chỉ tiêu(?: chủ yếu| cụ thể)?|yêu cầu|cam kết)(?: (?:để|đến|là|có|đạt|tới|sao cho))*(?!\p{L})|(?<!tỷ lệ |tốc độ |mức |tỷ suất |thu nhập )(?:kiềm chế|làm|kéo|tiếp tục )*(?:giảm|tăng|nâng|duy trì|giữ vững|cải thiện)(?! (?:trưởng|cường|gia|nghèo|cấp|cao (?:chất|hiệu|năng|vị)))(?!\p{L})|(?:hoàn thành|thực hiện|hoàn thành tốt)(?= (?:tỷ lệ|\d|thu|chỉ tiêu)))|[;:]|\)\s*,/gu
/** A noun that is itself measured: no verb can go on after it. */
const MEASURED =
  /^(?:tỷ lệ|tỉ lệ|tỷ suất|tổng|số(?! hóa)|số lượng|tốc độ|thu nhập|thu ngân|thu nội|chỉ số|chỉ tiêu|mức|diện tích|sản lượng|kim ngạch|giá trị|bình quân|vốn|doanh thu|lợi nhuận|năng suất|độ che phủ|tuổi thọ|grdp|thời gian|giá thành|lượng|quân số|dư nợ|nợ|công suất|cơ cấu|đàn|tổn thất|thứ hạng|xếp hạng|hiệu suất|mật độ|chi phí|dân số)(?!\p{L})/u
/** After a comma or `và`, one of these opens a new indicator. */
const HEADS =
  /[,.]\s*(?=(?:và |riêng )?(?:tỷ lệ|tỉ lệ|tổng|số|tốc độ|thu nhập|thu ngân|thu|chỉ số|chỉ tiêu|mức(?! độ)|diện tích|sản lượng|kim ngạch|giá trị|bình quân|tăng|giảm|nâng(?! cấp)|có|xây dựng|cứng hóa|trồng|giải quyết|hoàn thành|thành lập|phát triển|cấp|công nhận|kết nạp|xếp|vốn|doanh thu|năng suất|lợi nhuận|độ che phủ|tuổi thọ|không|tiết kiệm|vận động|tổ chức|đào tạo|hỗ trợ|chuyển đổi|tự túc|công bố|riêng)(?! \d{1,2} ?,)(?!\p{L}))| và (?=(?:tỷ lệ|tỉ lệ|số|tổng|tốc độ) )/gu
const LEADING = new RegExp(
  `^(?:[\\s,.\\-+–*)("]+|(?:và|có|đạt|được|là|để|với|trong năm|trong|cho|hằng năm|hàng năm|mỗi năm|hằng quý|cả năm|toàn (?:tỉnh|huyện|xã|ngành|quốc|thành phố|thị xã|quận|phường)|cả (?:nước|tỉnh|huyện)|tiếp tục|phấn đấu|thực hiện|đưa|trong đó|theo đó|đồng thời|cụ thể|tối thiểu|ít nhất|trên|từ|riêng|toàn bộ|bình quân(?! (?:đầu|thu|lương))|thêm|(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám)|về \\p{L}+(?: \\p{L}+){0,4})(?=,)|(?:từ )?nay(?= đến)|(?:đến|trước|chậm nhất)(?: hết)?(?: ngày)? \\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{4})?|giai đoạn (?:19|20)\\d{2} ?- ?(?:19|20)\\d{2}|${YEAR_WORDS})(?![\\p{L}\\d]))`,
  'u',
)
const TRAILING = new RegExp(
  `(?:[\\s,:(\\-]+|(?<![\\p{L}\\d])(?:đạt|là|từ|có|được|lên|hiện(?: nay)?|mức|ở mức|tăng|kéo giảm|làm giảm|giảm|(?<!lấn |xâm )chiếm|bình quân|hằng năm|hàng năm|mỗi năm|phấn đấu|khoảng|cả năm|đều|phải|sẽ|còn|xuống|hoàn thành|và|cuối năm|trong năm|so với (?:cùng kỳ|năm trước|cùng kỳ năm trước|năm (?:19|20)\\d{2}|cùng kỳ năm (?:19|20)\\d{2})|giai đoạn (?:19|20)\\d{2} ?- ?(?:19|20)\\d{2}|${YEAR_WORDS}))$`,
  'u',
)

/** True when the phrase names something that is measured, so that the number closes it. */
export const isMeasured = (words: string): boolean => MEASURED.test(words)

/** True when the words name nothing: only who does it, that it is there, or how it is reached. */
export const isBare = (words: string): boolean =>
  /^(?:(?:được|có|đạt|là|đủ|làm|các|những|và|thêm|ít nhất|tối thiểu|trên|từ|đưa|thực hiện|hoàn thành|phấn đấu|toàn bộ)\s*)*$/u.test(
    words,
  )

export function trimStretch(text: string, stretch: Stretch): Stretch {
  let { start, end } = stretch
  for (let turn = 0; turn < 12; turn++) {
    const lead = LEADING.exec(text.slice(start, end))
    const trail = TRAILING.exec(text.slice(start, end))
    if (lead !== null && lead[0] !== '') start += lead[0].length
    else if (trail !== null && trail[0] !== '') end = start + trail.index
    else break
    if (start >= end) return { start: end, end }
  }
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1
  return { start, end }
}

/** The end of the stretch without the words that lead over to the comparison. */
function trimEnd(text: string, { start, end }: Stretch): number {
  let to = end
  for (let turn = 0; turn < 12 && to > start; turn++) {
    const trail = TRAILING.exec(text.slice(start, to))
    if (trail === null || trail[0] === '') break
    to = start + trail.index
  }
  return to
}

/** `Về giáo dục: có thêm 20 trường`: what the sentence is about, not what is counted. */
const TOPIC =
  /^[\s,.+-]*(?:về|thi đua|đối với|trên lĩnh vực|trong lĩnh vực|lĩnh vực|công tác|chỉ tiêu|mục tiêu|nội dung|phong trào)(?!\p{L})[^,;]*$/u

/** The indicator before a comparison: from the nearest clause border to where the comparison begins. */
export function phraseBefore(text: string, from: number, to: number): Stretch {
  const reference = text
    .slice(from, to)
    .search(/ (?:so với(?! cùng kỳ)|đạt và vượt|vượt (?:chỉ tiêu|kế hoạch))(?!\p{L})/u)
  const last = trimEnd(text, { start: from, end: reference > 0 ? from + reference : to })
  if (/[,;:.] ?(?:và )?phấn đấu/u.test(text.slice(last - 1, to)) || (last <= from + 1 && to > last))
    return { start: last, end: last }
  const region = text.slice(from, last)
  if (text.slice(last, to + 1).includes(':') && TOPIC.test(region)) return { start: last, end: last }
  let start = 0
  for (const match of region.matchAll(BORDERS)) start = Math.max(start, match.index + match[0].length)
  for (const match of region.matchAll(HEADS)) if (match.index >= start) start = match.index + match[0].length
  const trimmed = trimStretch(text, { start: from + start, end: last })
  if (trimmed.end - trimmed.start <= 140) return trimmed
  const comma = text.slice(trimmed.start, trimmed.end).lastIndexOf(', ')
  return comma < 0 ? trimmed : trimStretch(text, { start: trimmed.start + comma + 1, end: trimmed.end })
}

const STOP =
  /[;:()]|\.(?:\s|$)|(?<!\p{L})(?:so với|trong năm|vào năm|trước ngày|nhằm|phấn đấu|theo quy định|góp phần|trong đó|với (?:tổng|mức|số|tỷ lệ)|không (?:được )?(?:dưới|quá|thấp hơn|vượt)|ít nhất|tối thiểu|tối đa|(?:đạt|vượt)(?= \d| từ| ít| trên| tối| tỷ| mức)|đến năm|đến hết|đến cuối|giai đoạn|năm (?:19|20)\d{2}|hằng năm|hàng năm|(?<!(?:hạng|loại|cấp|bậc|mức) \S{1,4} )trở (?:lên|xuống))(?!\p{L})| (?:và|có|hoặc|hay)(?= \d| ít nhất| tối thiểu| thêm| (?:trên|từ|khoảng|dưới)(?: \d| ?$)| ?$)|, ?(?:và )?(?=(?:tỷ lệ|tỉ lệ|tổng|số|tốc độ|thu nhập|thu ngân|chỉ số|diện tích|phấn đấu|nâng(?! cấp)|giảm|tăng|xây dựng|hoàn thành|đưa|bảo đảm|đảm bảo|triển khai|tiếp tục|đẩy mạnh|tổ chức|tăng cường|gắn|chú trọng|khuyến khích) )/u
/** Nouns that go on a list of the same kind: `cán bộ, công chức, viên chức`. */
const FELLOW =
  /^ ?(?:vững mạnh|đảng bộ|chi bộ|giỏi|khá|tốt|xuất sắc|công chức|viên chức|chiến sĩ|chiến sỹ|người lao động|giảng viên|giáo viên|sinh viên|học sinh|hội viên|đoàn viên|đảng viên|hộ cận nghèo|hộ nghèo|hộ gia đình|nhân dân|thị trấn|phường|thành phố|thị xã|xóm|ấp|tổ dân phố|khu phố|bản|buôn|ngành|đơn vị|doanh nghiệp|cơ quan|tố cáo|tố giác|kiến nghị|phản ánh)(?!\p{L})/u
/** The last member of a list: `thương binh, liệt sĩ`. */
const FELLOW_AT_END = /^ \p{L}+(?: \p{L}+){0,2}[.;]?$/u
const VERB =
  /(?<!\p{L})(?:được|đạt|có|hoàn thành|tham gia|thực hiện|ký|đăng ký|sử dụng|là|giữ|tổ chức|triển khai|đi bầu|áp dụng)(?!\p{L})/u

/** The indicator after a number: the counted things with what is said of them, up to the clause border. */
export function phraseAfter(text: string, from: number, limit: number): Stretch {
  const region = text.slice(from, limit)
  let end = region.length
  const stop = STOP.exec(region)
  if (stop !== null) end = stop.index
  let comma = region.indexOf(',')
  while (comma >= 0 && comma < end) {
    const rest = region.slice(comma + 1, end)
    if (FELLOW.test(rest)) {
      comma = region.indexOf(',', comma + 1)
      continue
    }
    if (FELLOW_AT_END.test(rest) && !VERB.test(rest)) break
    if (
      /^ (?:và )?không /u.test(rest) ||
      VERB.test(region.slice(0, comma)) ||
      !/^\s*\p{L}/u.test(rest) ||
      !VERB.test(rest)
    ) {
      end = comma
      break
    }
    comma = region.indexOf(',', comma + 1)
  }
  return trimStretch(text, { start: from, end: from + Math.min(end, 200) })
}
