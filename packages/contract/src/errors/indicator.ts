import type { ErrorTable } from './table.ts'

export const indicatorErrors = {
  'indicator.name-taken': {
    status: 409,
    vi: 'Danh mục đã có chỉ tiêu tên “{name}”. Dùng chỉ tiêu đó, hoặc đặt tên khác.',
    en: 'The catalogue already has an indicator called “{name}”. Use it, or choose another name.',
  },
  'indicator.unknown': {
    status: 422,
    vi: 'Chỉ tiêu chọn trong danh mục không còn. Chọn chỉ tiêu khác hoặc để trống.',
    en: 'The chosen indicator is no longer in the catalogue. Choose another or none.',
  },
  'indicator.common': {
    status: 422,
    vi: 'Chỉ tiêu thuộc danh mục chung nên không bỏ được; chỉ bỏ được chỉ tiêu do đơn vị thêm.',
    en: 'This indicator belongs to the common catalogue and stays; only one that an office added can be retired.',
  },
} as const satisfies ErrorTable
