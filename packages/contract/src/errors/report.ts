import type { ErrorTable } from './table.ts'

export const reportErrors = {
  'report.not-now': {
    status: 409,
    vi: 'Báo cáo đang ở bước khác nên chưa làm được việc này. Tải lại để xem bước hiện tại.',
    en: 'The report is at another step, so this cannot be done now. Reload to see where it stands.',
  },
  'report.empty': { status: 422, vi: 'Báo cáo chưa có nội dung.', en: 'The report is empty.' },
  'report.not-ready': {
    status: 422,
    vi: 'Chưa gửi được: còn {count} ô phải sửa. Nội dung đã nhập vẫn còn.',
    en: 'It cannot be sent yet: {count} cells have to be mended. What was entered is kept.',
  },
  'report.not-a-duty': {
    status: 422,
    vi: 'Có số liệu không thuộc phần báo cáo của đơn vị.',
    en: 'A figure is not among those that the unit is to report.',
  },
  'report.cell-twice': { status: 422, vi: 'Có ô được nhập hai lần.', en: 'A cell was entered twice.' },
  'report.figure-missing': {
    status: 422,
    vi: 'Ô này chưa có số. Nhập số, hoặc đánh dấu “chưa có số”.',
    en: 'There is no figure here. Enter one, or mark it as not yet known.',
  },
  'report.figure-and-not-yet': {
    status: 422,
    vi: 'Ô này vừa có số vừa đánh dấu “chưa có số”.',
    en: 'The cell has a figure and is marked as not yet known.',
  },
  'report.rate-needs-parts': {
    status: 422,
    vi: 'Tỷ lệ phải nhập bằng tử số và mẫu số.',
    en: 'A rate is entered as numerator and denominator.',
  },
  'report.number-invalid': { status: 422, vi: 'Không phải là số.', en: 'This is not a number.' },
  'report.part-negative': {
    status: 422,
    vi: 'Tử số, mẫu số không thể âm.',
    en: 'Numerator and denominator cannot be negative.',
  },
  'report.not-whole': { status: 422, vi: 'Chỉ tiêu này đếm bằng số nguyên.', en: 'This is counted in whole numbers.' },
  'report.denominator-zero': { status: 422, vi: 'Mẫu số bằng 0.', en: 'The denominator is 0.' },
  'report.below-range': {
    status: 422,
    vi: 'Số {#value} nhỏ hơn mức thấp nhất {#min}.',
    en: '{#value} is below the least possible {#min}.',
  },
  'report.above-range': {
    status: 422,
    vi: 'Số {#value} lớn hơn mức cao nhất {#max}.',
    en: '{#value} is above the greatest possible {#max}.',
  },
  'report.numerator-above-denominator': {
    status: 422,
    vi: 'Tử số {#numerator} lớn hơn mẫu số {#denominator}. Nếu đúng, ghi rõ lý do.',
    en: 'The numerator {#numerator} is above the denominator {#denominator}. If it is right, say why.',
  },
  'report.cumulative-falls': {
    status: 422,
    vi: 'Lũy kế {#value} thấp hơn kỳ trước {#before}. Nếu đúng, ghi rõ lý do.',
    en: 'The running total of {#value} is below the {#before} before it. If it is right, say why.',
  },
  'report.jumps-tenfold': {
    status: 422,
    vi: 'Số {#value} chênh mười lần so với kỳ trước {#before}. Nếu đúng, ghi rõ lý do.',
    en: '{#value} is ten times off the {#before} before it. If it is right, say why.',
  },
  'report.oddity-unexplained': {
    status: 422,
    vi: 'Còn {count} số liệu bất thường chưa ghi lý do.',
    en: '{count} odd figures are not explained.',
  },
  'report.no-such-figure': {
    status: 422,
    vi: 'Có ô không nằm trong lần gửi mới nhất.',
    en: 'A cell is not in the latest revision.',
  },
  'report.no-duty': {
    status: 404,
    vi: 'Đơn vị không có báo cáo phải nộp trong kỳ này.',
    en: 'The unit has no report to give in this period.',
  },
  'report.nothing-to-answer': {
    status: 409,
    vi: 'Cơ quan cung cấp chưa có số liệu này nên chưa có gì để trả lời.',
    en: 'The owner has no such figure yet, so there is nothing to answer.',
  },
  'report.figure-superseded': {
    status: 409,
    vi: 'Cơ quan cung cấp vừa gửi số liệu mới hơn. Tải lại để xem rồi trả lời.',
    en: 'The owner has just sent a newer figure. Reload to see it, then answer.',
  },
  'report.objection-says-the-same': {
    status: 422,
    vi: 'Số của đơn vị bằng số của cơ quan cung cấp. Nếu đúng, chọn “Thống nhất”.',
    en: 'The unit’s figure is the owner’s own. If it is right, agree to it.',
  },
  'report.objection-without-reason': {
    status: 422,
    vi: 'Ghi rõ lý do.',
    en: 'Say why.',
  },
  'report.no-objection': {
    status: 409,
    vi: 'Đơn vị không còn ý kiến về số liệu này.',
    en: 'The unit no longer objects to this figure.',
  },
  'report.answers-refused': {
    status: 422,
    vi: 'Chưa ghi được câu trả lời: còn {count} chỗ phải sửa. Nội dung đã nhập vẫn còn.',
    en: 'The answers could not be recorded: {count} have to be mended. What was entered is kept.',
  },
  'report.not-plain': {
    status: 409,
    vi: 'Báo cáo có điều cần xem nên không chấp nhận chung được. Mở báo cáo để xem.',
    en: 'Something in the report asks for a look, so it is not accepted with others. Open it.',
  },
  'report.already-frozen': {
    status: 409,
    vi: 'Kỳ này đã chốt số để sơ kết nên không rút chấp nhận được. Trả lại báo cáo kèm lý do nếu cần sửa.',
    en: 'A review has frozen this period, so the acceptance cannot be taken back. Return the report with a reason instead.',
  },
  'report.sample-size': {
    status: 422,
    vi: 'Chọn từ 1 đến {most} báo cáo; chỉ chọn trong số đang chờ kiểm tra.',
    en: 'Choose 1 to {most} reports, of those that wait to be checked.',
  },
  'kernel.division-by-zero': { status: 422, vi: 'Không chia được cho 0.', en: 'Division by 0.' },
} as const satisfies ErrorTable
