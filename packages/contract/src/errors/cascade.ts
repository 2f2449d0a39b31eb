import type { ErrorTable } from './table.ts'

export const cascadeErrors = {
  'cascade.not-in-tree': {
    status: 422,
    vi: 'Đơn vị bạn chưa nhận văn bản của phong trào này nên chưa chuyển tiếp được.',
    en: 'Your unit has not received this campaign’s document yet, so it cannot pass it on.',
  },
  'cascade.unknown-unit': {
    status: 422,
    vi: 'Có đơn vị không còn hoạt động hoặc không có trong hệ thống. Tải lại danh sách rồi chọn lại.',
    en: 'A unit is closed or unknown. Reload the list and choose again.',
  },
  'cascade.not-below': {
    status: 422,
    vi: '“{name}” không trực thuộc đơn vị bạn; chỉ chuyển tiếp cho đơn vị trực thuộc.',
    en: '“{name}” does not stand under your unit; pass it on to your own subordinates only.',
  },
  'cascade.already-delivered': {
    status: 409,
    vi: 'Các đơn vị đã chọn đều nhận văn bản này rồi.',
    en: 'All chosen units have it already.',
  },
  'cascade.already-read': {
    status: 409,
    vi: 'Bạn đã xác nhận đọc văn bản này.',
    en: 'You have confirmed reading this already.',
  },
  'cascade.nobody-briefed': {
    status: 422,
    vi: 'Có người không thuộc đơn vị.',
    en: 'Somebody named does not belong to the unit.',
  },
} as const satisfies ErrorTable
