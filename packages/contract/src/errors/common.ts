import type { ErrorTable } from './table.ts'

export const commonErrors = {
  'input.invalid': {
    status: 400,
    vi: 'Có chỗ nhập chưa đúng. Xem các ô được đánh dấu; những gì đã nhập vẫn còn.',
    en: 'Some of the input is not right. See the marked fields; what was typed is kept.',
  },
  'input.required': { status: 400, vi: 'Ô này cần có nội dung.', en: 'This field is needed.' },
  'input.type': { status: 400, vi: 'Giá trị không đúng kiểu.', en: 'The value has the wrong type.' },
  'input.format': { status: 400, vi: 'Giá trị không đúng dạng.', en: 'The value has the wrong form.' },
  'input.too-short': { status: 400, vi: 'Nội dung quá ngắn.', en: 'The value is too short.' },
  'input.too-long': { status: 400, vi: 'Nội dung quá dài.', en: 'The value is too long.' },
  'input.unknown-field': { status: 400, vi: 'Có trường không được nhận.', en: 'A field is not accepted.' },
  'input.choice': {
    status: 400,
    vi: 'Giá trị không nằm trong các lựa chọn.',
    en: 'The value is not one of the choices.',
  },
  'input.not-json': { status: 400, vi: 'Dữ liệu gửi lên không đọc được.', en: 'The body could not be read.' },
  'input.too-large': { status: 413, vi: 'Dữ liệu gửi lên quá lớn.', en: 'The body is too large.' },
  'input.media-type': {
    status: 415,
    vi: 'Kiểu dữ liệu gửi lên không được nhận.',
    en: 'The media type is not accepted.',
  },
  'record.not-found': {
    status: 404,
    vi: 'Không tìm thấy, hoặc không thuộc phạm vi được xem của đơn vị đang chọn.',
    en: 'Not found, or outside what the acting unit may see.',
  },
  'record.changed-meanwhile': {
    status: 412,
    vi: 'Người khác vừa sửa mục này. Nội dung của bạn vẫn còn; xem cả hai bản rồi chọn.',
    en: 'Somebody else has just changed this. Your text is kept; look at both versions and choose.',
  },
  'request.version-missing': {
    status: 400,
    vi: 'Thiếu phiên bản đang sửa. Tải lại trang rồi làm tiếp; nội dung đã lưu vẫn còn.',
    en: 'The version being edited is missing. Reload the page; what was saved is kept.',
  },
  'request.key-reused': {
    status: 422,
    vi: 'Yêu cầu này đã được gửi với nội dung khác.',
    en: 'This request was already sent with another content.',
  },
  'request.too-many': {
    status: 429,
    vi: 'Gửi quá nhiều yêu cầu. Chờ một phút rồi thử lại.',
    en: 'Too many requests. Wait a minute and try again.',
  },
  'server.failed': {
    status: 500,
    vi: 'Hệ thống gặp lỗi khi xử lý. Chưa có gì được ghi; thử lại sau ít phút hoặc báo người quản trị kèm mã yêu cầu.',
    en: 'The system failed. Nothing was saved; try again in a few minutes or tell the operator the request id.',
  },
  'server.not-ready': {
    status: 503,
    vi: 'Hệ thống đang khởi động. Thử lại sau ít giây.',
    en: 'The system is starting. Try again in a few seconds.',
  },
  'kernel.date-invalid': { status: 422, vi: 'Ngày {text} không có trong lịch.', en: 'There is no such day as {text}.' },
  'kernel.instant-invalid': { status: 422, vi: 'Thời điểm không đúng dạng.', en: 'The instant has the wrong form.' },
  'kernel.number-invalid': { status: 422, vi: '“{text}” không phải là số.', en: '“{text}” is not a number.' },
} as const satisfies ErrorTable
