import type { Quantity } from '@thidua/official-document'
import { type Comparison, placeOf } from './comparison/comparison.ts'
import { readComparison } from './comparison/read-comparison.ts'
import { isMeasured } from './phrase/names.ts'
import type { Passage } from './passages.ts'
import { sentenceIn, sentenceOf } from './words/sentence.ts'

/** Words right before a number that make it a name, an ordinal, a date or a part of a title. */
const NAMED_BEFORE =
  /(?<!\p{L})(?<!cả |hằng |hàng |mỗi |trong |đầu |cuối )(?:năm|tháng|ngày|quý|khóa|lần thứ|thứ|điều|khoản|(?<!dứt |thời |trọng |cao |địa )điểm|mục|phần|chương|phụ lục|mức độ|hạng|loại|(?<!tổng |một |lượng )số|khối|cụm|vùng|đợt|tuần|thế kỷ|kỷ niệm|tiểu khu|quốc lộ|tỉnh lộ|biểu|mẫu|trang|đề án|nghị quyết|chương trình|covid ?-?|lớp|bão số|quận|phường|khu|mũi|ca|tổ số|điện thoại|hotline|fax|gồm|gồm có|bao gồm|chia thành|chia làm|cả|tất cả|trong số|trên tổng số|toàn bộ|thuộc|trưởng|đối với|tại|ở|của|giữa|khắp|mỗi (?:lớp|đợt|cuộc|buổi|nhà|căn|sổ|suất|giải|tập thể|mô hình)|trong(?: hơn| gần)?|với(?: hơn| gần)|covid) ?-? ?$/u
const NAMED_AFTER =
  /^ ?(?:năm (?!(?:19|20)\d{2})|ngày đêm|ngày (?:nữa|làm việc|cuối)|tháng(?! \p{L}+ (?:so|đối))|tuần|đ\/c|nội dung(?! giám)|tiêu chí sau|nhiệm vụ|mặt|bước|giai đoạn|khâu|lần thứ|nhất|mục tiêu|chương trình mục tiêu|phong trào|phó|trưởng|kỳ|\/nq|cụm thi đua|khối thi đua|cụm, khối|đợt|bộ hồ sơ|bản (?:in|chính|giấy)|năm thực hiện|chủ đề|nhóm (?:nhiệm|giải|chỉ|nội)|chỉ tiêu (?:chung|chính|chủ yếu|cụ thể|sau|cơ bản|thi đua)|chương trình trọng|tiêu chí(?! (?:nông|trở))|cấp(?!\p{L})|cv(?!\p{L})|chương|điều|điểm nhấn|hình thức|ngành|dân tộc|(?:tháng|tuần|quý) (?:đầu|cuối|qua|tới))(?!\p{L}| dưỡng| trị| trình)/u
/** The measure of a rate: `trên 1 vạn dân`. */
const PER = /(?:trên|\/|cho|mỗi|tính trên) ?$/u
const PER_AFTER = /^ ?(?:vạn dân|nghìn dân|dân|người dân|trẻ đẻ sống|trẻ|hộ dân|đảng viên)/u
/** A size that says which things are meant: age, headcount, capital. */
const SCOPE_BEFORE =
  /(?:doanh nghiệp|đơn vị|cơ quan|tập thể|hộ|người|trẻ em|trẻ|dự án|công trình|cơ sở|trường|hợp tác xã|xã|thôn|đối tượng|gói thầu|hồ sơ|công dân|cử tri|lao động|phụ nữ|thanh niên|hội viên|đoàn viên|cán bộ trẻ|quy mô|sử dụng|mức đầu tư|thời gian|thâm niên|cụm|công suất|đội hình|thửa|diện tích|chi bộ|đội)(?: (?:có|với|sử dụng|quy mô|có quy mô|có tổng mức đầu tư|có vốn|có giá trị|có công suất|công tác|có thời gian công tác|giữ chức vụ))* (?:từ|trên|dưới|đủ|ít nhất|tối thiểu|không quá) ?$/u
const SCOPE_CLAUSE =
  /(?<!\p{L})(?:thành lập dưới|công suất từ|đối với (?:các )?\p{L}+(?: \p{L}+)? (?:có|từ|trên|dưới))(?!\p{L})/u
const PAST =
  /(?<!\p{L})(?:đã|ước đạt|ước thực hiện(?! năm)|kết quả (?:đạt|đã|năm|thực hiện|\d)|hiện có|hiện nay|(?<!thực |phát |thể |xuất |biểu |tái |cải |hoàn )hiện|tính đến (?!năm|hết năm)|năm qua|năm trước(?! khi)|trước đây|vừa qua|thời gian qua|đầu năm(?! (?:19|20))|[69] tháng đầu năm(?! (?:19|20)\d{2} phải)|cùng kỳ đạt|qua \d|sau \d+ năm|mới chỉ|mới đạt|mới được|vẫn|tuy nhiên|làm (?:chết|bị thương)|thiệt hại(?= (?:\d|ước|khoảng|trên|hơn|lên|hàng|về người))|(?<!nông thôn |đổi |làm |xây |cấp )mới (?:thu|có \d|làm|hoàn thành|thực hiện))(?!\p{L})/u
const GOAL =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|quyết tâm|hoàn thành|(?<!ký )cam kết|chậm nhất|đăng ký|đến (?:hết |cuối )?năm (?:19|20)\d{2})(?!\p{L})/u
const POINTS = /(?<!\p{L})(?:cộng|trừ|chấm|thang|điểm thưởng|điểm tối đa|tối đa|được tính)(?!\p{L})/u
const REWARD =
  /(?<!\p{L})(?:mức thưởng|tiền thưởng|được thưởng|thưởng(?= (?:\d|thêm|cho|$))|khen thưởng|giải (?:nhất|nhì|ba|khuyến khích)(?! trở)|bằng khen|giấy khen|cờ thi đua|suy tôn|khen|huân chương|kỷ niệm chương|lương cơ sở|mức lương|tặng(?= (?:thưởng|bằng|giấy|cờ|kỷ|danh|huân|quà cho|\d+ (?:bằng|giấy|cờ|tập thể|cá nhân|giải))))(?!\p{L})/u
const BUDGET =
  /(?<!\p{L})(?:kinh phí(?! công đoàn)|dự toán chi|trị giá|mức hỗ trợ|mức phạt|mức chi|tổng mức đầu tư|(?<!thu |xử |trừng )phạt)(?!\p{L})/u
/** Money that is set aside or raised for a purpose; a goal only where the words say so. */
const FUNDS =
  /(?<!\p{L})(?:tổng vốn(?! đầu tư (?:toàn|phát|thực))|nguồn vốn|ngân sách (?:huyện|tỉnh|xã|trung ương|nhà nước) $|đóng góp|bố trí|cấp phát)(?!\p{L})/u
const AWARDED = /^ ?(?:bằng khen|giấy khen|cờ thi đua|huân chương|kỷ niệm chương|giải thưởng)/u
const HONOUR = /(?<!\p{L})(?:danh hiệu|tỷ lệ chiến sĩ thi đua|số chiến sĩ thi đua|lao động tiên tiến)(?!\p{L})/u
const REPORT =
  /(?<!\p{L})(?:báo cáo(?! gửi)|gửi(?! đúng)|nộp(?! ngân| lưu| thuế| giao)|giao nộp hồ sơ|hồ sơ đề nghị|(?<!công |chương |toàn |quá |quy |lộ |giáo |tiến |hành )trình(?! độ))(?!\p{L})/u
/** A remark under the text, and what it says of conditions. */
const NOTE = /^(?:[-+* ]*)(?:ghi chú|lưu ý|chú thích)(?!\p{L})/u
/** `09 huyện, thành phố`: how many offices there are. */
const OFFICES =
  /^(?:huyện|xã|phường|thị trấn|thôn|tỉnh|đơn vị|cơ quan|sở|phòng|ban|bản|ấp)(?: trực thuộc)?,? (?:và )?(?:thành phố|thị xã|thị trấn|phường|xã|huyện|bản|tổ dân phố|cơ quan|đơn vị|ngành|ban|quận)(?!\p{L})/u
const GRADING =
  /(?<!\p{L})(?:chịu trách nhiệm thi hành|thi hành quyết định|chấm điểm|thang điểm|thì không xét|không xét|xét danh hiệu)(?!\p{L})/u
/** Grades are given by a share (`95 % cơ sở được xếp loại tốt`) or by rules; only the share can be a goal. */
const GRADES =
  /(?<!\p{L})(?:xếp loại|được phân loại|phân loại (?:thi đua|cán bộ|tổ chức|đơn vị|chất lượng)|bình xét|được xếp)(?!\p{L})/u
const BY_RULE = /(?<!\p{L})(?:nếu|thì|điểm|quy định|không quá|tối đa)(?!\p{L})/u

/** One printed number with what was read around it. */
type Candidate = {
  readonly quantity: Quantity
  readonly unit: string | null
  readonly from: number
  readonly comparison: Comparison
}
type Setting = { readonly yearOfIssue: number | null; readonly inList: boolean }

/** False where no number can be a goal, whatever stands around it: sections on rewards, and the preamble. */
export function canSetGoals({ kinds, demanded, leadIn, folded }: Passage, inList: boolean): boolean {
  if (kinds.has('reward') || kinds.has('scope') || kinds.has('scoring') || kinds.has('results')) return false
  return demanded || inList || kinds.has('goal') || GOAL.test(folded) || GOAL.test(leadIn)
}

/**
 * How sure it is that the campaign sets the number as a goal, 0 to 1. First what can be no goal: names, ordinals,
 * scope, results already reached, points, rewards, budgets and counts of offices; then how firmly the place and the
 * words set it.
 */
export function goalConfidence(candidate: Candidate, passage: Passage, { yearOfIssue, inList }: Setting): number {
  const { quantity, unit } = candidate
  if (unit === null && !candidate.comparison.explicit) return 0
  const text = passage.folded
  const clause = withoutAsides(text.slice(candidate.from, quantity.start))
  const goal = GOAL.test(clause) || (GOAL.test(passage.leadIn) && !passage.kinds.has('duty'))
  const graded = GRADING.test(text) || (GRADES.test(text) && (unit !== '%' || BY_RULE.test(text)))
  if (graded && !/phấn đấu/u.test(clause)) return 0
  const { kinds } = passage
  if (NOTE.test(passage.earlier === '' ? text : passage.earlier)) return 0
  if (kinds.has('reward') || kinds.has('scope') || kinds.has('scoring')) return 0
  if (kinds.has('results')) return goal ? 0.3 : 0
  if (unit === 'điểm' && (POINTS.test(text) || (!candidate.comparison.explicit && /\d ?điểm/u.test(text)))) return 0
  const sentence = withoutAsides(text.slice(0, quantity.start))
  if (
    REWARD.test(goal ? clause : sentence) ||
    HONOUR.test(clause) ||
    BUDGET.test(clause) ||
    (REPORT.test(clause) && unit !== '%' && candidate.comparison.comparator !== 'additional_count')
  )
    return 0
  if (AWARDED.test(text.slice(quantity.unit?.start ?? quantity.end, quantity.end + 20))) return 0
  if (isAside(text, quantity, candidate.comparison.explicit)) return 0
  const funded = quantity.unit?.kind === 'money' ? sentence : unit === '%' ? clause : ''
  if (FUNDS.test(funded) && !goal && !kinds.has('goal') && !candidate.comparison.explicit) return 0
  if (PAST.test(withoutReferences(goal ? clause : sentence)) && !/phấn đấu/u.test(clause)) return 0
  if (!goal && (isBehind(clause, yearOfIssue) || tellsOfPast(passage, yearOfIssue))) return 0
  return firmness(candidate, passage, clause, { goal, inList })
}

/** A time limit, a rate's measure or a size in the subject of another number. */
function isCondition(text: string, quantity: Quantity, unit: string | null, next: Quantity | undefined): boolean {
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start)
  const rest = text.slice(quantity.end, quantity.end + 80)
  if (/\d ?\/ ?$|(?<!\p{L})(?:cứ|trong vòng) $/u.test(before)) return true
  if (/(?<!\p{L})trong(?: thời gian| thời hạn)? $/u.test(before) && /^(?:giờ|phút|ngày|tháng|tuần)$/u.test(unit ?? ''))
    return true
  if (/^[^,;:.\d]{0,30} thì /u.test(rest)) return true
  if (/%[^,;:.]* đạt $/u.test(before) && (unit ?? '').startsWith('tiêu chí')) return true
  if (
    next?.unit?.kind === 'rate' &&
    unit !== '%' &&
    /^ cho(?: ít nhất| tối thiểu| trên| từ| đủ)? $/u.test(text.slice(quantity.end, next.start))
  )
    return true
  if (
    /(?<!\p{L})(?:tổ|đội|nhóm|lớp|câu lạc bộ|ban)(?: [^\s,;:.\d]+){0,6} từ $/u.test(before) &&
    /^(?:thành viên|người|hộ)/u.test(unit ?? '')
  )
    return true
  return (
    next !== undefined &&
    unit !== '%' &&
    next.unit?.kind === 'rate' &&
    /^ ?(?:trở lên|trở xuống)?(?: [^\s,;:.\d]+){0,4} (?:chiếm|đạt|tăng|giảm|phải|là|không|từ|bảo đảm)(?: [^\s,;:.\d]+){0,4} $/u.test(
      text.slice(quantity.end, next.start),
    ) &&
    SIZE.test(before)
  )
}
/** Before a size that only says which things are meant. */
const SIZE = /(?<!\p{L})(?:thể tích|quy mô|diện tích|công suất|có|từ|trên|dưới|loại|đủ) $/u

/** True for a number that names, orders, dates or delimits: it is looked through, not judged. */
export function isMention(passage: Passage, quantity: Quantity, unit: string | null, next?: Quantity): boolean {
  const text = passage.folded
  if (isCondition(text, quantity, unit, next)) return true
  const from = Math.max(0, quantity.start - 80)
  const clause = text.slice(from, quantity.start)
  const left = clause.slice(Math.max(0, ...[...clause.matchAll(/[\d%]/gu)].map((one) => one.index + 1)))
  const sentence = sentenceIn(passage)
  const place = placeOf(sentence, quantity.start - left.length, quantity)
  const comparison = readComparison(sentence, place, { isRange: quantity.valueHigh !== null, unit })
  const candidate = { quantity, unit, from, comparison }
  return isNamed(text, candidate) || isScope(text, left.slice(left.search(/[^,;.:]*$/u)), candidate)
}

/** What is held is counted: `tổ chức 68 đợt hiến máu`. */
const HOLDS = /(?<!\p{L})(?:tổ chức|mở|tiến hành|thực hiện|trong đó) (?:ít nhất |được )?$/u

/** `6.200 ha lúa ba vụ`: a number in words right after a noun says of which kind it is. */
const MODIFIES = /\d [^,;.:]{0,20}\p{L} $/u
/** What is there and only to be kept or served. */
const KEPT = /(?<!\p{L})(?:bảo vệ(?: vững chắc| an toàn)?|quản lý|phục vụ) (?:[\d., ]+ [^,;.:]{0,30}, )?$/u
/** `Toàn tỉnh có 1.842 thủ tục.` tells how things are. */
const THERE_ARE =
  /(?:^[-+ ]*|[.)] )(?:toàn|cả|hiện|trên địa bàn) ?(?:tỉnh|huyện|xã|thành phố|quận|phường|ngành|nước|trường)? ?(?:hiện )?có $/u

function isNamed(text: string, { quantity, unit, comparison }: Candidate): boolean {
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 60)
  const ranked = comparison.comparator === 'at_most' && comparison.links
  if (NAMED_BEFORE.test(before) && unit !== '%' && !ranked) return true
  const named = quantity.unit === null ? after : text.slice(quantity.unit.start, quantity.unit.start + 60)
  const held = HOLDS.test(before) && !named.startsWith('đợt thi đua')
  if (NAMED_AFTER.test(named) && !held && !comparison.links && comparison.comparator === 'exactly') return true
  if (/^(?:năm|tuổi|sao|ngày đêm)$/u.test(unit ?? '') || (PER.test(before) && PER_AFTER.test(` ${unit ?? ''}${after}`)))
    return true
  if (
    /^(?:ngày|tháng|lần|đợt|cuộc)$/u.test(unit ?? '') &&
    !comparison.explicit &&
    !HOLDS.test(before) &&
    !/ ?\/ ?năm/u.test(after)
  )
    return true
  if (quantity.inWords && !comparison.explicit && (/^[^,;.:]{0,60}\d/u.test(after) || MODIFIES.test(before)))
    return true
  if (KEPT.test(before) && !comparison.explicit && unit !== '%') return true
  if (THERE_ARE.test(before) && !comparison.explicit && unit !== '%' && /^[^,;.:]{0,20}[.;]/u.test(after)) return true
  const ofWhole = quantity.unit !== null && text.slice(quantity.start, quantity.unit.start).includes('/')
  if (OFFICES.test(`${unit ?? ''}${after}`) && !ofWhole && comparison.comparator === 'exactly') return true
  return false
}

function isScope(text: string, clause: string, { quantity, unit }: Candidate): boolean {
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start)
  if (unit === '%' || unit === '‰' || isMeasuredText(clause.replace(/^[\s\d,;.:-]+/u, ''))) return false
  if (SCOPE_CLAUSE.test(clause)) return true
  if (/(?<!\p{L})mỗi [^,;.\d]{0,40}$/u.test(before)) return false
  return SCOPE_BEFORE.test(before) && !/(?:số|tỷ lệ|phấn đấu) ?(?:có )?(?:doanh nghiệp|đơn vị|hộ|người)/u.test(clause)
}

const EACH_COSTS = /[,(] ?mỗi [^,;.\d]{1,30}$/u

/** In brackets: what one of the counted things costs, or the same once more as a count. */
function isAside(text: string, quantity: Quantity, explicit: boolean): boolean {
  if (
    quantity.unit?.kind === 'money' &&
    !explicit &&
    EACH_COSTS.test(text.slice(Math.max(0, quantity.start - 50), quantity.start))
  )
    return true
  const open = text.lastIndexOf('(', quantity.start)
  if (open < 0 || text.slice(open, quantity.start).includes(')')) return false
  const inside = text.slice(open + 1, quantity.start)
  return quantity.unit?.kind === 'money' ? !explicit || BUDGET.test(inside) : inside.trim() === '' && !explicit
}

/** True when every year of the clause lies before the document's own. */
function isBehind(clause: string, yearOfIssue: number | null): boolean {
  const spoken = withoutReferences(clause).replace(/\d{1,2}\/\d{1,2}\/\d{4}/gu, '')
  const years = [...spoken.matchAll(/(?:19|20)\d{2}/gu)].map((match) => Number(match[0]))
  return yearOfIssue !== null && years.length > 0 && Math.max(...years) < yearOfIssue
}

/** `Năm 2014, huy động đạt …; dư nợ …`: the year that opens the sentence holds for all its pieces. */
const OPENING_YEAR =
  /^(?:[-+ ]*|\(?[a-zđ\d.]{1,5}[.)]+ )(?:(?:trong|tính đến|đến|hết|cuối|kết thúc|tổng kết) )*(?:năm(?: học)?|(?:quý|tháng) \S+ năm|\d{1,2} tháng(?: đầu)? năm|tháng \d{1,2}\/|ngày \d{1,2}\/\d{1,2}\/) ?((?:19|20)\d{2})/u

function tellsOfPast({ earlier, folded }: Passage, yearOfIssue: number | null): boolean {
  const year = OPENING_YEAR.exec(earlier === '' ? folded : earlier)?.[1]
  return year !== undefined && yearOfIssue !== null && Number(year) < yearOfIssue
}

/** Without what stands in brackets: `(nơi kỳ trước mới đạt 96,4%)`. */
const withoutAsides = (text: string): string => (!text.includes('(') ? text : text.replace(/\([^()]*\)/gu, ' '))

/** Without what a figure is only held against: `nhiều hơn năm 2020`, `so với năm trước`. */
const withoutReferences = (clause: string): string =>
  clause.replace(
    /(?:so với|so|hơn|bằng) (?:mức |cùng kỳ |đầu |cuối )*(?:năm|kỳ|vụ|quý|tháng|giai đoạn|thời điểm)[^,;()]{0,30}/gu,
    ' ',
  )

/** What an office told to do something is to bring about. */
const MAKES = /(?<!\p{L})(?:mở|xây dựng|thành lập|trồng|trồng mới|lắp đặt|đào tạo|nhân rộng|kết nạp) (?:mới )?$/u

function firmness(
  { quantity, unit, comparison }: Candidate,
  passage: Passage,
  clause: string,
  { goal, inList }: { readonly goal: boolean; readonly inList: boolean },
): number {
  const change = /increase|decrease|additional|exceed|rank/u.test(comparison.comparator)
  const firm = comparison.explicit || (unit === '%' && quantity.value === 100)
  if (goal) return firm ? 0.95 : 0.85
  if (inList) return 0.8
  if (passage.kinds.has('goal')) return firm ? 0.9 : 0.8
  if (!passage.demanded || passage.kinds.has('purpose')) return 0.2
  if (passage.kinds.has('time') || passage.kinds.has('review')) return 0.2
  if (passage.kinds.has('duty')) return comparison.explicit || change || unit === '%' || MAKES.test(clause) ? 0.6 : 0.3
  if (firm) return 0.7
  return 0.55
}

function isMeasuredText(words: string): boolean {
  const sentence = sentenceOf(words)
  return isMeasured(sentence, { from: 0, to: sentence.tokens.length })
}
