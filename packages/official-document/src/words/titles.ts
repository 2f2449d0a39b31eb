import { foldLetters, oneLine } from '../text/letters.ts'

/** Titles of leadership that stand in a signature block, in the letters of running text. */
const TITLES = [
  'Chủ tịch',
  'Phó Chủ tịch',
  'Phó Chủ tịch Thường trực',
  'Chủ tịch Hội đồng',
  'Phó Chủ tịch Hội đồng',
  'Ủy viên',
  'Ủy viên Thường trực',
  'Thủ tướng',
  'Phó Thủ tướng',
  'Bộ trưởng',
  'Thứ trưởng',
  'Viện trưởng',
  'Phó Viện trưởng',
  'Chánh án',
  'Phó Chánh án',
  'Tổng cục trưởng',
  'Phó Tổng cục trưởng',
  'Cục trưởng',
  'Phó Cục trưởng',
  'Chi cục trưởng',
  'Phó Chi cục trưởng',
  'Vụ trưởng',
  'Phó Vụ trưởng',
  'Giám đốc',
  'Phó Giám đốc',
  'Giám đốc Sở',
  'Phó Giám đốc Sở',
  'Tổng Giám đốc',
  'Phó Tổng Giám đốc',
  'Chánh Văn phòng',
  'Phó Chánh Văn phòng',
  'Chánh Thanh tra',
  'Phó Chánh Thanh tra',
  'Trưởng ban',
  'Phó Trưởng ban',
  'Trưởng Ban',
  'Trưởng phòng',
  'Phó Trưởng phòng',
  'Hiệu trưởng',
  'Phó Hiệu trưởng',
  'Bí thư',
  'Phó Bí thư',
  'Phó Bí thư Thường trực',
  'Trưởng đoàn',
  'Trưởng khối',
  'Trưởng cụm',
  'Tổng Biên tập',
  'Phó Tổng Biên tập',
  'Chỉ huy trưởng',
  'Phó Chỉ huy trưởng',
  'Chính ủy',
  'Đội trưởng',
  'Tổng Thanh tra',
  'Chủ nhiệm',
  'Phó Chủ nhiệm',
  'Tổng Kiểm toán',
  'Trưởng Công an',
  'Phó Trưởng Công an',
  'Thủ trưởng',
]
const byFolded = new Map(TITLES.map((title) => [foldLetters(title), title]))

/** The title in running letters when the words (with perhaps an office after them) are one, else null. */
export function titleOf(text: string): string | null {
  const folded = oneLine(foldLetters(text)).replace(/[.,:;]+$/u, '')
  const whole = byFolded.get(folded)
  if (whole !== undefined) return whole
  const syllables = folded.split(' ')
  for (let count = Math.min(5, syllables.length - 1); count >= 2; count--) {
    const head = byFolded.get(syllables.slice(0, count).join(' '))
    if (head !== undefined && syllables.length <= 9) return head
  }
  return null
}
