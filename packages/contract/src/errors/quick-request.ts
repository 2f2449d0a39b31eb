import type { ErrorTable } from './table.ts'

export const quickRequestErrors = {
  'quick-request.question-count': {
    status: 422,
    vi: 'Báo cáo nhanh có từ 1 đến {most} câu hỏi.',
    en: 'A quick report has 1 to {most} questions.',
  },
  'quick-request.questions-invalid': {
    status: 422,
    vi: 'Còn {count} câu hỏi phải sửa. Nội dung đã nhập vẫn còn.',
    en: '{count} questions have to be mended. What was entered is kept.',
  },
  'quick-request.question-empty': { status: 422, vi: 'Câu hỏi chưa có lời.', en: 'The question has no words.' },
  'quick-request.choices-too-few': {
    status: 422,
    vi: 'Câu hỏi chọn cần ít nhất hai phương án khác nhau.',
    en: 'A choice needs at least two different answers.',
  },
  'quick-request.answers-invalid': {
    status: 422,
    vi: 'Chưa gửi được: còn {count} câu phải sửa. Nội dung đã nhập vẫn còn.',
    en: 'It cannot be sent yet: {count} answers have to be mended. What was entered is kept.',
  },
  'quick-request.answer-missing': { status: 422, vi: 'Câu này chưa trả lời.', en: 'This is not answered.' },
  'quick-request.number-invalid': { status: 422, vi: 'Không phải là số.', en: 'This is not a number.' },
  'quick-request.not-whole': {
    status: 422,
    vi: 'Câu này đếm bằng số nguyên.',
    en: 'This is counted in whole numbers.',
  },
  'quick-request.not-a-choice': {
    status: 422,
    vi: 'Câu trả lời không nằm trong các phương án.',
    en: 'This is none of the answers to choose from.',
  },
  'quick-request.text-too-long': {
    status: 422,
    vi: 'Câu trả lời dài quá {most} chữ.',
    en: 'The answer is longer than {most} letters.',
  },
  'quick-request.not-asked': {
    status: 422,
    vi: 'Có câu trả lời cho điều không được hỏi.',
    en: 'There is an answer to what was not asked.',
  },
  'quick-request.closed': {
    status: 409,
    vi: 'Báo cáo nhanh đã được {by} đóng. Liên hệ đơn vị yêu cầu để mở lại.',
    en: '{by} has closed this quick report. Ask the office that asked to open it again.',
  },
  'quick-request.open-already': {
    status: 409,
    vi: 'Báo cáo nhanh đang mở.',
    en: 'The quick report is open.',
  },
  'quick-request.due-passed': {
    status: 422,
    vi: 'Hạn trả lời đã qua. Chọn ngày, giờ sau lúc này.',
    en: 'That hour has passed. Choose a day and hour still to come.',
  },
  'quick-request.no-receivers': { status: 422, vi: 'Chưa chọn đơn vị nào.', en: 'No unit is chosen.' },
  'quick-request.behind-closed-line': {
    status: 422,
    vi: '“{unit}” thuộc ngành dọc khép kín; gửi yêu cầu cho “{head}” để đơn vị đó tổng hợp trong ngành.',
    en: '“{unit}” stands in a closed line; ask “{head}”, which gathers from its own.',
  },
  'quick-request.outside-jurisdiction': {
    status: 403,
    vi: '“{unit}” không thuộc các đơn vị mà đơn vị bạn được yêu cầu báo cáo.',
    en: '“{unit}” is not among the units that yours may ask.',
  },
  'quick-request.nobody-silent': {
    status: 409,
    vi: 'Các đơn vị đã chọn đều trả lời rồi.',
    en: 'All the units chosen have answered.',
  },
} as const satisfies ErrorTable
