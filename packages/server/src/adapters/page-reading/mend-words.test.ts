import { expect, test } from 'vitest'
import { mendWords } from './mend-words.ts'

const mended = (line: string): string =>
  mendWords(line.split(' ').map((text, at) => ({ text, box: [100 * at, 0, 100 * at + 90, 20] as const })))
    .map((word) => word.text)
    .join(' ')

test.each([
  ['-Lưu: VT.', '- Lưu: VT.'],
  ['— 100% giảng viên', '- 100% giảng viên'],
  ['Số: 03.CT-UBND', 'Số: 03/CT-UBND'],
  ['Số: 03⁄CT-BYT', 'Số: 03/CT-BYT'],
  ['không quá 16%o./.', 'không quá 16‰./.'],
  ['II THỜI GIAN', 'II. THỜI GIAN'],
  ['L MỤC TIỂU', 'I. MỤC TIÊU'],
  ['CHÍ THỊ', 'CHỈ THỊ'],
  ['ỦY BAN NHÂN DÂN TÍNH LẠNG SƠN', 'ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN'],
])('%s is %s', (read, meant) => {
  expect(mended(read)).toBe(meant)
})

test.each(['đạt 1.250 tấn', 'tăng 16% so với năm 2018', 'tính đến hết năm', 'TÍNH TOÁN', 'I love', 'Chí thị'])(
  '%s is left as it was read',
  (line) => {
    expect(mended(line)).toBe(line)
  },
)
