import type { Passage } from './passages.ts'

/** Words right before a number that make it a name, an ordinal, a date, a count of units or a size in passing. */
const NAMED_BEFORE =
  /(?<!\p{L})(?:năm|tháng|ngày|quý|khóa|lần thứ|thứ|điều|khoản|điểm|mục|phần|chương|phụ lục|mức độ|mức|cấp|hạng|loại|bậc|số|khối|cụm|vùng|đợt|tuần|thế kỷ|kỷ niệm|tiểu khu|quốc lộ|tỉnh lộ|biểu|mẫu|trang|đề án|nghị quyết|chương trình|covid -?|covid-|dự án|tổ|lớp|gồm|gồm có|bao gồm|chia thành|chia làm|cả|đủ) ?$/u
const NAMED_AFTER =
  /^ ?(?:năm (?!(?:19|20)\d{2})|ngày đêm|tháng|tuần|đ\/c|đồng chí|bản\b|nội dung|tiêu chí sau|nhiệm vụ|mặt|bước|giai đoạn|khâu|lần\b|nhất|mục tiêu|chương trình mục tiêu|phong trào|phó|trưởng|kỳ|\/nq|cụm thi đua|khối thi đua)/u
/** `trên 1 vạn dân`, `/100.000 dân`: the measure of a rate, not a figure. */
const PER = /(?:trên|\/|cho|mỗi|tính trên) ?$/u
const PER_AFTER = /^ ?(?:vạn dân|nghìn dân|dân|người dân|trẻ đẻ sống|trẻ|hộ dân|đảng viên)/u
/** A size that says which things are meant: age, headcount, capital. */
const SCOPE_BEFORE =
  /(?:doanh nghiệp|đơn vị|cơ quan|tập thể|hộ|người|trẻ em|trẻ|dự án|công trình|cơ sở|trường|hợp tác xã|xã|thôn|đối tượng|gói thầu|hồ sơ|công dân|cử tri|lao động|phụ nữ|thanh niên|quy mô|sử dụng|giá trị|mức đầu tư|thu nhập|thời gian|thâm niên)(?: (?:có|với|sử dụng|quy mô|có quy mô|có tổng mức đầu tư|có vốn|có giá trị|công tác|có thời gian công tác|giữ chức vụ))* (?:từ|trên|dưới|đủ|ít nhất|tối thiểu|không quá) ?$/u
const PAST =
  /(?<!\p{L})(?:đã|ước đạt|ước|kết quả (?:đạt|đã|năm|thực hiện|\d)|hiện có|hiện nay|hiện|tính đến|năm qua|năm trước(?! khi)|trước đây|vừa qua|đầu năm|6 tháng|9 tháng|cùng kỳ đạt|qua \d|sau \d+ năm|mới chỉ|mới đạt)(?!\p{L})/u
const GOAL = /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|quyết tâm|hoàn thành|cam kết)(?!\p{L})/u
const POINTS = /(?<!\p{L})(?:cộng|trừ|chấm|thang|điểm thưởng|điểm tối đa|tối đa|được tính)(?!\p{L})/u
const REWARD =
  /(?<!\p{L})(?:thưởng|giải nhất|giải nhì|giải ba|giải khuyến khích|bằng khen|giấy khen|cờ thi đua|kinh phí|dự toán chi|trị giá|suy tôn|khen|huân chương|kỷ niệm chương|lương cơ sở|mức lương)(?!\p{L})/u
const REPORT = /(?<!\p{L})(?:báo cáo|gửi về|nộp|hồ sơ đề nghị|không quá \d+ trang|trình)(?!\p{L})/u

/** `09 huyện, thành phố`, `142 xã, phường`: how many offices there are. */
const OFFICES =
  /^(?:huyện|xã|phường|thị trấn|thôn|tỉnh|đơn vị|cơ quan|sở|phòng|ban)(?: trực thuộc)?,? (?:và )?(?:thành phố|thị xã|thị trấn|phường|xã|huyện|bản|tổ dân phố|cơ quan|đơn vị|ngành|ban|quận)(?!\p{L})/u
const GRADING = /(?<!\p{L})(?:xếp loại|phân loại|bình xét|chấm điểm|thang điểm|được xếp)(?!\p{L})/u

/** What is known of one printed number when it is judged. */
export type Candidate = {
  readonly before: string
  readonly after: string
  /** The clause from its border to the number. */
  readonly clause: string
  readonly unit: string | null
  readonly explicit: boolean
  /** True when the same sentence has already set a goal. */
  readonly inList: boolean
  readonly comparator: string
  readonly value: number
}

/**
 * How sure it is that the campaign sets the number as a goal, 0 to 1. Names, ordinals, scope, results already
 * reached, points, rewards and counts of units give 0.
 */
export function goalConfidence(candidate: Candidate, passage: Passage, yearOfIssue: number | null): number {
  const { before, after, clause, unit } = candidate
  if (NAMED_BEFORE.test(before) && unit !== '%' && !/(?:thứ|hạng|đủ) ?$/u.test(before)) return 0
  if (/(?:lần thứ|thứ|hạng) ?$/u.test(before) && candidate.comparator !== 'at_most') return 0
  if (NAMED_AFTER.test(after) && unit === null) return 0
  if (
    unit !== null &&
    /^(?:ngày|tuổi|lần|tổ|nhóm|bộ|đợt|cuộc|đội)$/u.test(unit) &&
    !candidate.explicit &&
    !GOAL.test(clause)
  )
    return 0
  if (unit === 'tuổi' || (PER.test(before) && PER_AFTER.test(unit === null ? after : ` ${unit}`))) return 0
  if (SCOPE_BEFORE.test(before) && !/(?:số|tỷ lệ|phấn đấu) ?(?:có )?(?:doanh nghiệp|đơn vị|hộ|người)/u.test(clause))
    return 0
  if (OFFICES.test(`${unit ?? ''}${after}`) && candidate.comparator === 'exactly') return 0
  if (GRADING.test(passage.folded) && !/phấn đấu/u.test(clause)) return 0
  const kinds = passage.kinds
  if (kinds.has('results') || kinds.has('scoring') || kinds.has('reward') || kinds.has('scope'))
    return GOAL.test(clause) && !kinds.has('reward') ? 0.3 : 0
  if (unit === 'điểm' && POINTS.test(passage.folded)) return 0
  if (REWARD.test(clause) || (REPORT.test(clause) && unit !== '%')) return 0
  const goal = GOAL.test(clause) || GOAL.test(passage.leadIn)
  if (PAST.test(clause) && !goal) return 0
  const clauseYears = [...clause.matchAll(/(?:19|20)\d{2}/gu)].map((match) => Number(match[0]))
  if (!goal && yearOfIssue !== null && clauseYears.length > 0 && Math.max(...clauseYears) < yearOfIssue) return 0
  if (unit === null && !candidate.explicit) return 0
  const inGoals = kinds.has('goal')
  const explicit = candidate.explicit || (unit === '%' && candidate.value === 100)
  if (goal) return candidate.explicit ? 0.95 : 0.85
  if (candidate.inList) return unit === null && !explicit ? 0.3 : 0.8
  if (inGoals) return unit === null ? 0.4 : explicit ? 0.9 : 0.75
  if (kinds.has('content') && (unit === '%' || (candidate.explicit && unit !== null && /đạt/u.test(before)))) return 0.6
  const rough = unit !== '%' && /(?:hơn|trên|gần|khoảng) ?$/u.test(before)
  if (rough) return 0.3
  const strong = /increase|decrease|additional|exceed|rank|at_least/u.test(candidate.comparator) || unit === '%'
  if (GOAL.test(passage.folded.slice(0, 60)) && candidate.explicit) return 0.8
  if (strong && explicit) return unit === null ? 0.4 : 0.7
  return 0.2
}
