/**
 * Words that can follow a number as its measure, on folded text, longest first. Everything counted is a unit too:
 * `10 xã`, `20 trường học`. The scale (`nghìn`, `triệu`, `tỷ`) belongs to the unit, as printed.
 */
const RATES = ['%', '‰', 'phần trăm', 'phần nghìn', 'điểm phần trăm', 'điểm %', 'điểm', 'bậc', 'hạng', 'lần', 'sao']
const MONEY = ['đồng', 'usd', 'đô la mỹ', 'vnđ', 'vnd', 'đ']
const MEASURES = [
  'ha',
  'héc ta',
  'hecta',
  'km2',
  'km²',
  'km',
  'm2 sàn',
  'm2',
  'm²',
  'm3',
  'm³',
  'mét vuông',
  'mét',
  'tấn',
  'tạ',
  'kg',
  'kwh',
  'mw',
  'm',
  'lít',
  'ml',
  'cm',
  'mm',
  'kv',
  'mwh',
  'bar',
  'hải lý',
  'sào',
  'công đất',
  'giờ',
  'phút',
  'ngày công',
  'ngày',
  'tháng',
]
const COUNTED = [
  'xã',
  'phường',
  'thị trấn',
  'huyện',
  'thôn',
  'bản',
  'ấp',
  'tổ dân phố',
  'khu dân cư',
  'khu phố',
  'làng',
  'buôn',
  'trường học',
  'trường',
  'lớp học',
  'lớp',
  'phòng học',
  'học sinh',
  'sinh viên',
  'trẻ em',
  'trẻ',
  'bác sỹ',
  'bác sĩ',
  'dược sĩ',
  'dược sỹ',
  'giường bệnh',
  'bệnh nhân',
  'người lao động',
  'người dân',
  'người',
  'lao động',
  'hộ nghèo',
  'hộ gia đình',
  'hộ',
  'gia đình',
  'nhân khẩu',
  'cán bộ',
  'công chức',
  'đảng viên',
  'hội viên',
  'đoàn viên',
  'thanh niên',
  'phụ nữ',
  'cử tri',
  'đại biểu',
  'doanh nghiệp',
  'hợp tác xã',
  'tổ hợp tác',
  'trang trại',
  'cơ sở',
  'sản phẩm',
  'mô hình',
  'điển hình',
  'sáng kiến',
  'đề tài',
  'giải pháp',
  'dự án',
  'công trình',
  'nhà ở',
  'căn nhà',
  'căn hộ',
  'căn',
  'ngôi nhà',
  'nhà',
  'tuyến đường',
  'tuyến phố',
  'tuyến',
  'cầu',
  'chợ',
  'nhà máy',
  'khu công nghiệp',
  'cụm công nghiệp',
  'vụ việc',
  'vụ',
  'hồ sơ',
  'thủ tục hành chính',
  'thủ tục',
  'dịch vụ công',
  'dịch vụ',
  'lượt khách',
  'lượt người',
  'lượt',
  'khách',
  'đơn vị máu',
  'đơn vị',
  'cơ quan',
  'tổ chức',
  'chi bộ',
  'chi hội',
  'tập thể',
  'cá nhân',
  'cuộc thi',
  'cuộc',
  'buổi',
  'đợt',
  'tin bài',
  'tin',
  'bài',
  'cây xanh',
  'cây',
  'con',
  'thuê bao',
  'tài khoản',
  'ý tưởng',
  'phần quà',
  'suất quà',
  'suất',
  'câu lạc bộ',
  'đội',
  'tổ',
  'nhóm',
  'bộ',
  'phần mềm',
  'máy tính',
  'văn bản',
  'di tích',
  'làng nghề',
  'nông trại',
  'việc làm',
  'chỗ làm việc',
  'chỉ tiêu',
  'tiêu chí',
  'tỉnh',
  'địa phương',
  'quốc gia',
  'tuổi',
  'vạn dân',
  'dân',
  'địa chỉ',
  'thành viên',
  'bộ tiêu chí',
  'trạm y tế',
  'trạm',
  'bể',
  'giếng',
  'lồng',
  'thuyền',
  'tàu cá',
  'tàu',
  'xe',
  'phương tiện',
  'camera',
  'điểm cầu',
  'giải',
  'liên kết',
  'chuỗi',
  'trường hợp',
  'phiên',
  'chiếc',
  'khẩu',
  'tiết',
  'tuyến hẻm',
  'hẻm',
  'nhà ở xã hội',
  'mái ấm',
  'cổng',
  'bóng đèn',
  'kiến nghị',
  'kháng nghị',
  'hạng mục',
  'vườn',
  'mẫu',
  'ki-ốt',
  'chương trình',
  'hoạt động',
  'sân',
  'chuyến',
  'ý kiến',
  'chiến sĩ',
  'chiến sỹ',
  'gương',
  'phòng',
  'bếp',
  'thư viện',
  'lượt hộ',
  'hội nghị',
  'tổ dân cư',
  'giáo viên',
  'đồng chí',
  'sự kiện',
  'đồng hồ',
  'đội hình',
  'ngôi',
  'chỉ số',
  'thiết bị',
  'cột mốc',
  'phần việc',
  'tổ chức đảng',
  'hiện vật',
]
const SCALE = '(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?:\\s+(?:tỷ|tỉ))?)'
const escaped = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|')

const UNIT = new RegExp(
  `\\s{0,3}(?:(?:%|‰)|(?:${escaped(RATES.slice(2))})(?![\\p{L}\\d])` +
    `|${SCALE}\\s+(?:${escaped([...MONEY, ...MEASURES, ...COUNTED])})(?![\\p{L}\\d])` +
    `|(?:${escaped([...MONEY, ...MEASURES, ...COUNTED])})(?![\\p{L}\\d])|${SCALE}(?![\\p{L}\\d]))`,
  'yu',
)

/** `tạ/ha`, `kWh/m3`: what a measure is per. */
const PER = /^ ?\/ ?[\p{L}][\p{L}\d]{0,7}(?![\p{L}\d])/u

/** A measure found right after a number; `end` is where it ends. */
export type PrintedUnit = {
  readonly start: number
  readonly end: number
  readonly kind: 'rate' | 'money' | 'measure' | 'count'
}

/** Words that can follow a number but are counted by none. */
const NO_NOUN =
  /^(?:và|hoặc|hay|của|so|trong|trên|dưới|từ|đến|tới|trở|là|thì|mà|do|với|cho|theo|tại|ở|về|các|những|này|đó|được|đạt|có|không|cả|toàn|mỗi|từng|năm|tháng|quý|kế|theo|trước|sau|nhằm|để|bằng|còn|lên|xuống|thêm|vào|ra|qua|giữa|như|khi|nếu|vì|nên|đã|đang|sẽ|phải|cùng|kể|thuộc|gồm|tăng|giảm|vượt|tính|ban|trừ|cộng|riêng|đối|phấn|ha|tr|ng|đ|âm|dương|nửa|gần|hơn|khoảng|tối|ít|chưa|lần|nghìn|triệu|tỷ|tỉ|vạn|tức|nhất|mục|mặt|thành|phần)$/u
const NOUN = /[ \n]"?(\p{L}{2,7})(?=[ \n,;.)"]|$)(?:([ \n])(\p{L}{1,7})(?=[ \n,;.)"]|$))?/uy

/** A counted noun that no list knows: the word after the number, with the second half of a compound. */
function nounAt(folded: string, at: number): PrintedUnit | null {
  NOUN.lastIndex = at
  const match = NOUN.exec(folded)
  const first = match?.[1] ?? ''
  if (match === null || NO_NOUN.test(first)) return null
  const second = match[3] ?? ''
  const compound = second !== '' && match[2] === ' ' && !NO_NOUN.test(second) && !/^(?:mới|nữa|đầu|cuối)$/u.test(second)
  const start = at + match[0].indexOf(first)
  return { start, end: start + first.length + (compound ? second.length + 1 : 0), kind: 'count' }
}

/**
 * The unit that begins at the offset of the folded text, or null. Where no list knows the word, the noun that stands
 * there is the unit (`nouns`); numbers in words are too many in common speech for that.
 */
export function unitAt(folded: string, at: number, nouns = true): PrintedUnit | null {
  UNIT.lastIndex = at
  const match = UNIT.exec(folded)
  if (match === null) return nouns ? nounAt(folded, at) : null
  const text = match[0].trimStart()
  const start = at + match[0].length - text.length
  const last = text.replace(/\s+/gu, ' ')
  const plain = last.replace(/^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: (?:tỷ|tỉ))? /u, '')
  const kind = RATES.includes(last)
    ? 'rate'
    : MONEY.includes(plain)
      ? 'money'
      : MEASURES.includes(plain)
        ? 'measure'
        : 'count'
  const per =
    kind === 'measure' ? (PER.exec(folded.slice(start + text.length, start + text.length + 12))?.[0].length ?? 0) : 0
  return { start, end: start + text.length + per, kind }
}
