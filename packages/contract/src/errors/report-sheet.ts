import type { ErrorTable } from './table.ts'

export const reportSheetErrors = {
  'report-sheet.unreadable': {
    status: 422,
    vi: 'Không đọc được tệp này như một biểu Excel. Tải biểu về, điền rồi gửi lại đúng tệp đó. Số đã nhập còn nguyên.',
    en: 'This file cannot be read as a spreadsheet. Download the sheet, fill it in and send that file. What was entered is kept.',
  },
  'report-sheet.other-report': {
    status: 422,
    vi: 'Biểu này là của báo cáo khác hoặc dòng tiêu đề đã bị sửa. Tải lại biểu của kỳ này rồi điền vào đó.',
    en: 'This sheet belongs to another report, or its head line was changed. Download the sheet of this period again.',
  },
  'report-sheet.faulty': {
    status: 422,
    vi: 'Chưa nhận được biểu: {count} ô phải sửa. Chưa ô nào được đưa vào; số đã nhập trước đó còn nguyên.',
    en: 'The sheet was not taken: {count} cells have to be mended. Nothing of it went in; what was entered before is kept.',
  },
  'report-sheet.unknown-row': {
    status: 422,
    vi: 'Dòng này không có trong báo cáo của đơn vị.',
    en: 'This line is not part of the unit’s report.',
  },
  'report-sheet.row-twice': {
    status: 422,
    vi: 'Dòng này lặp lại một dòng ở trên.',
    en: 'This line repeats one above.',
  },
  'report-sheet.status-unknown': {
    status: 422,
    vi: 'Tính chất số liệu phải là Ước tính, Sơ bộ hoặc Chính thức.',
    en: 'The firmness of the figures is Estimate, Preliminary or Official.',
  },
  'report-sheet.mark-unknown': {
    status: 422,
    vi: 'Ô “chưa có số” chỉ để trống hoặc đánh dấu x.',
    en: '“Not yet known” is left empty or marked with x.',
  },
  'report-sheet.no-denominator': {
    status: 422,
    vi: 'Chỉ tiêu này không phải tỷ lệ nên không có mẫu số.',
    en: 'This target is no rate and has no denominator.',
  },
} as const satisfies ErrorTable
