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
    vi: 'Kiểu tệp này chưa đọc được. Dùng PDF, Word (.docx, .doc), ảnh (.jpg, .png, .tif), gói .edxml, .txt hoặc .md, hoặc dán nội dung.',
    en: 'This kind of file cannot be read. Use PDF, Word (.docx, .doc), pictures (.jpg, .png, .tif), .edxml, .txt or .md, or paste the text.',
  },
  'reading.not-a-doc': {
    status: 422,
    vi: 'Tệp mang đuôi .doc nhưng không phải tài liệu Word 97-2003. Mở bằng Word rồi lưu thành .docx, hoặc dán nội dung.',
    en: 'The file ends in .doc but is no Word 97-2003 document. Save it as .docx from Word, or paste its text.',
  },
  'reading.word-encrypted': {
    status: 422,
    vi: 'Tài liệu Word đặt mật khẩu nên không đọc được. Bỏ mật khẩu rồi lưu lại.',
    en: 'The Word document is under a password. Save it without one.',
  },
  'reading.pdf-encrypted': {
    status: 422,
    vi: 'Tệp PDF đặt mật khẩu nên không đọc được. Xin bản không đặt mật khẩu.',
    en: 'The PDF is under a password. Ask for a copy without one.',
  },
  'reading.pdf-broken': {
    status: 422,
    vi: 'Tệp PDF bị hỏng hoặc tải lên dở dang. Mở thử, lưu lại rồi tải lên lần nữa.',
    en: 'The PDF is damaged or incomplete. Open it, save it again and send it once more.',
  },
  'reading.too-many-pages': {
    status: 413,
    vi: 'Tệp có {pages} trang; mỗi lần đọc được tối đa {most} trang. Tách phần văn bản cần đọc.',
    en: 'The file has {pages} pages; at most {most} are read at a time. Cut out the document to be read.',
  },
  'reading.picture-broken': {
    status: 422,
    vi: 'Không mở được ảnh này. Chụp hoặc quét lại, lưu thành .jpg hoặc .png.',
    en: 'This picture cannot be opened. Take or scan it again as .jpg or .png.',
  },
  'reading.picture-too-large': {
    status: 413,
    vi: 'Ảnh {width} × {height} điểm, lớn hơn mức đọc được. Quét lại ở 200–300 dpi.',
    en: 'The picture of {width} × {height} dots is too large. Scan it again at 200 to 300 dpi.',
  },
  'reading.mixed-files': {
    status: 422,
    vi: 'Chỉ ghép được nhiều ảnh chụp thành các trang của một văn bản. Tệp khác thì đưa vào từng tệp một.',
    en: 'Only pictures can be put together as pages of one document. Send other files one by one.',
  },
  'reading.took-too-long': {
    status: 422,
    vi: 'Tệp này mất quá lâu mà chưa mở xong nên đã dừng. Lưu lại tệp hoặc tách nhỏ rồi thử lần nữa.',
    en: 'The file took too long to open and was given up. Save it again or split it, then try once more.',
  },
  'reading.failed': {
    status: 422,
    vi: 'Máy đọc dừng giữa chừng ba lần với tệp này. Lưu lại tệp hoặc quét lại rồi thử lần nữa.',
    en: 'The reader stopped three times on this file. Save or scan it again, then try once more.',
  },
  'reading.edxml-broken': {
    status: 422,
    vi: 'Gói edXML không đúng cấu trúc nên không mở được. Đề nghị nơi gửi gửi lại.',
    en: 'The edXML packet is malformed. Ask the sender to send it again.',
  },
  'reading.edxml-unsafe': {
    status: 422,
    vi: 'Gói edXML khai báo thực thể hoặc kiểu tài liệu riêng; vì an toàn hệ thống không mở.',
    en: 'The edXML packet declares entities or a document type of its own; for safety it is not opened.',
  },
  'reading.edxml-without-document': {
    status: 422,
    vi: 'Gói edXML không kèm văn bản nào đọc được.',
    en: 'The edXML packet carries no document that can be read.',
  },
  'intake.ended-already': {
    status: 409,
    vi: 'Tệp đã đọc xong hoặc đã dừng, không dừng được nữa.',
    en: 'The file has been read or stopped already.',
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
