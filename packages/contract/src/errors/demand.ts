import type { ErrorTable } from './table.ts'

export const demandErrors = {
  'demand.due-before-start': {
    status: 422,
    vi: 'Hạn báo cáo {dueOn} trước ngày đầu kỳ {startsOn}.',
    en: 'The report is due on {dueOn}, before the period begins on {startsOn}.',
  },
  'demand.period-ends-before-start': {
    status: 422,
    vi: 'Kỳ báo cáo kết thúc {endsOn} trước ngày bắt đầu {startsOn}.',
    en: 'The period ends on {endsOn}, before it begins on {startsOn}.',
  },
  'demand.name-taken': {
    status: 409,
    vi: 'Phong trào đã có kỳ báo cáo tên “{name}”.',
    en: 'The campaign already has a period called “{name}”.',
  },
  'demand.unit-outside-tree': {
    status: 422,
    vi: 'Có đơn vị chưa nhận văn bản của phong trào nên chưa giao báo cáo được. Gửi văn bản trước.',
    en: 'A unit has not received the campaign’s document, so no report can be asked of it. Send it the document first.',
  },
  'demand.unknown-target': {
    status: 422,
    vi: 'Có chỉ tiêu không thuộc phong trào này hoặc đã bỏ.',
    en: 'A target does not belong to this campaign or was dropped.',
  },
  'demand.due-on-day-off': {
    status: 422,
    vi: 'Hạn báo cáo {dueOn} rơi vào ngày nghỉ; ngày làm việc tiếp theo là {nextDay}.',
    en: 'The due day {dueOn} is a day off; the next working day is {nextDay}.',
  },
  'allocation.negative': {
    status: 422,
    vi: 'Chỉ tiêu giao không thể là số âm.',
    en: 'What is assigned cannot be negative.',
  },
  'allocation.no-weight': { status: 422, vi: 'Chưa có trọng số để phân bổ.', en: 'There are no weights to divide by.' },
  'allocation.short': {
    status: 422,
    vi: 'Tổng giao {#given} còn thiếu {#missing} so với chỉ tiêu chung {#whole}.',
    en: 'The parts make {#given}; {#missing} are missing from the whole of {#whole}.',
  },
  'allocation.over': {
    status: 422,
    vi: 'Tổng giao {#given} vượt chỉ tiêu chung {#whole} là {#excess}.',
    en: 'The parts make {#given}, {#excess} more than the whole of {#whole}.',
  },
  'allocation.counted-ahead': {
    status: 422,
    vi: 'Ngày đếm dân số {countedOn} chưa đến.',
    en: 'The day of the count, {countedOn}, has not come yet.',
  },
  'allocation.locked-over': {
    status: 422,
    vi: 'Các phần đã khóa cộng lại {locked}, vượt chỉ tiêu chung {whole} là {excess}. Mở khóa hoặc giảm bớt một phần rồi chia lại.',
    en: 'The locked parts make {locked}, {excess} more than the whole of {whole}. Unlock or lower one of them, then share again.',
  },
  'allocation.rate-differs': {
    status: 422,
    vi: 'Có đơn vị được giao {#value}, khác tỷ lệ chung {#whole}.',
    en: 'A unit is assigned {#value}, other than the common rate of {#whole}.',
  },
  'allocation.pledge-weaker': {
    status: 422,
    vi: 'Mức đăng ký {#pledged} thấp hơn mức được giao {#assigned}.',
    en: 'The pledge of {#pledged} is weaker than the {#assigned} that was assigned.',
  },
} as const satisfies ErrorTable
