import type { ErrorTable } from './table.ts'

export const publicationErrors = {
  'publication.nothing-to-show': {
    status: 422,
    vi: 'Kỳ này chưa có số liệu nào để công khai.',
    en: 'There is no figure of this period to publish.',
  },
  'publication.document-elsewhere': {
    status: 422,
    vi: 'Văn bản này không thuộc phong trào, hoặc đơn vị không được xem.',
    en: 'This document does not belong to the campaign, or the unit may not see it.',
  },
  'publication.document-without-file': {
    status: 422,
    vi: 'Văn bản này không có tệp để người dân tải về.',
    en: 'This document has no file for the public to download.',
  },
  'publication.not-separable': {
    status: 422,
    vi: 'Tệp chứa văn bản khác hoặc phụ lục mà phần mềm không tách riêng được. Nhận riêng tệp của văn bản này rồi công khai.',
    en: 'The file holds another document or an appendix that cannot be set apart. Receive this document in a file of its own, then publish it.',
  },
  'publication.published-already': {
    status: 409,
    vi: 'Văn bản này đang được công khai.',
    en: 'This document is published already.',
  },
  'publication.withdrawn-already': {
    status: 409,
    vi: 'Nội dung này đã được gỡ khỏi trang công khai.',
    en: 'This was withdrawn already.',
  },
} as const satisfies ErrorTable
