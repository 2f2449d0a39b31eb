import type { ErrorTable } from './table.ts'

export const registryErrors = {
  'reading.file-empty': { status: 422, vi: 'Tệp trống, không có gì để đọc.', en: 'The file is empty.' },
  'reading.file-too-large': {
    status: 413,
    vi: 'Tệp quá lớn để đọc. Chia tệp, hoặc dán phần văn bản cần đọc.',
    en: 'The file is too large to read. Split it, or paste the text.',
  },
  'reading.not-a-docx': {
    status: 422,
    vi: 'Tệp mang đuôi .docx nhưng không phải tài liệu Word. Mở bằng Word rồi lưu lại, hoặc dán nội dung.',
    en: 'The file ends in .docx but is no Word document. Save it again from Word, or paste its text.',
  },
  'reading.not-text': {
    status: 422,
    vi: 'Không đọc được chữ trong tệp này. Kiểm tra lại tệp, hoặc dán nội dung.',
    en: 'No text could be read in this file. Check it, or paste its text.',
  },
  'reading.no-text': { status: 422, vi: 'Tệp không chứa chữ nào.', en: 'The file holds no text.' },
  'reading.unsupported-format': {
    status: 415,
    vi: 'Kiểu tệp này chưa đọc được. Dùng .docx, .txt hoặc .md, hoặc dán nội dung.',
    en: 'This kind of file cannot be read yet. Use .docx, .txt or .md, or paste the text.',
  },
  'document.secret': {
    status: 422,
    vi: 'Văn bản có dấu mật. Hệ thống nối mạng không được phép giữ; nội dung chưa được lưu.',
    en: 'The document is marked secret. A networked system must not hold it; nothing was saved.',
  },
  'registry.arrival-in-future': {
    status: 422,
    vi: 'Ngày đến {arrivedOn} chưa tới.',
    en: 'The arrival day {arrivedOn} is still to come.',
  },
  'registry.arrived-before-issued': {
    status: 422,
    vi: 'Ngày đến {arrivedOn} trước ngày ký {issuedOn}. Vẫn vào sổ được; nên xem lại dấu.',
    en: 'It arrived on {arrivedOn}, before it was issued on {issuedOn}. It can still be registered; look at the stamp again.',
  },
  'registry.number-given-by-book': {
    status: 422,
    vi: 'Sổ này do hệ thống cấp số; không nhập số tay.',
    en: 'This book gives its own numbers; none is typed.',
  },
  'registry.number-missing': {
    status: 422,
    vi: 'Nhập số đến đã ghi trong sổ của cơ quan.',
    en: 'Enter the number from your office’s own book.',
  },
  'registry.number-invalid': { status: 422, vi: 'Số đến không hợp lệ.', en: 'The number is not valid.' },
  'registry.registered-already': {
    status: 409,
    vi: 'Văn bản đã vào sổ với số {number}.',
    en: 'The document is registered already, number {number}.',
  },
} as const satisfies ErrorTable
