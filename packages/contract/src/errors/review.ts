import type { ErrorTable } from './table.ts'

export const reviewErrors = {
  'review.cut-off-ahead': {
    status: 422,
    vi: 'Ngày chốt số liệu {cutOff} chưa đến.',
    en: 'The cut-off day {cutOff} has not come yet.',
  },
  'review.cut-off-before-period': {
    status: 422,
    vi: 'Ngày chốt {cutOff} trước ngày đầu kỳ {startsOn}.',
    en: 'The cut-off day {cutOff} is before the first day of the period, {startsOn}.',
  },
  'review.figure-changed': {
    status: 422,
    vi: 'Số “{text}” đã chốt, không sửa được trong báo cáo. Muốn đổi số thì đính chính ở báo cáo của đơn vị rồi chốt lại.',
    en: 'The figure “{text}” is frozen. To change it, correct the unit’s report and freeze again.',
  },
  'review.legal-basis-unseen': {
    status: 422,
    vi: 'Đơn vị chưa nhận văn bản phát động nên chưa viện dẫn được trong báo cáo.',
    en: 'The unit has not received the launching document, so the report cannot cite it.',
  },
  'review.period-elsewhere': {
    status: 422,
    vi: 'Kỳ báo cáo này không thuộc phong trào.',
    en: 'This period does not belong to the campaign.',
  },
  'review.not-rendered': {
    status: 404,
    vi: 'Bản này chưa được kết xuất. Chọn “Kết xuất”, vài giây sau tải về được.',
    en: 'This rendition has not been made yet. Ask for it, then download it a few seconds later.',
  },
  'review.rendering-pending': {
    status: 409,
    vi: 'Bản này đang được kết xuất. Chờ vài giây rồi tải về.',
    en: 'This rendition is being made. Download it in a few seconds.',
  },
} as const satisfies ErrorTable
