import { expect, test } from 'vitest'
import type { PageSource, PlacedPage, PlacedWord, Segment } from '../placed.ts'
import { composeText } from './compose-text.ts'

/** A line of 12-point words of six points a letter, from the left edge given, its foot at `bottom`. */
function line(left: number, bottom: number, text: string): Segment {
  let at = left
  const words = text.split(' ').map((word): PlacedWord => {
    const box = [at, bottom - 12, at + 6 * word.length, bottom] as const
    at = box[2] + 4
    return { text: word, box }
  })
  return { words, box: [left, bottom - 12, at - 4, bottom] }
}

const page = (...segments: Segment[]): PlacedPage & { source: PageSource } => ({
  width: 595,
  height: 842,
  segments,
  source: 'text',
})
const linesOf = (...pages: (PlacedPage & { source: PageSource })[]): string[] => composeText(pages).text.split('\n')

/** A line that fills the width of the text. */
const full = (bottom: number, words = 'chữ'): Segment =>
  line(85, bottom, `${words} ${'chữ '.repeat(Math.floor((465 - 6 * words.length) / 22))}`.trim())

test('a letterhead is read issuer first, then motto, place and day', () => {
  const lines = linesOf(
    page(
      line(90, 80, 'UBND TỈNH'),
      line(300, 80, 'CỘNG HÒA XÃ HỘI'),
      line(95, 95, 'SỞ NỘI VỤ'),
      line(310, 95, 'Độc lập - Tự do'),
      line(100, 120, 'Số: 7/KH-SNV'),
      line(320, 120, 'Lạng Sơn, ngày 01'),
      full(300),
      full(316),
    ),
  )
  expect(lines.slice(0, 6)).toEqual([
    'UBND TỈNH',
    'SỞ NỘI VỤ',
    'Số: 7/KH-SNV',
    'CỘNG HÒA XÃ HỘI',
    'Độc lập - Tự do',
    'Lạng Sơn, ngày 01',
  ])
})

test('columns that the source ran together are parted where the name of the nation begins', () => {
  const lines = linesOf(
    page(line(90, 80, 'UBND TỈNH CỘNG HÒA XÃ HỘI'), line(92, 95, 'SỞ Y TẾ'), line(310, 95, 'Độc lập')),
  )
  expect(lines).toEqual(['UBND TỈNH', 'SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI', 'Độc lập'])
})

test('lines of one paragraph are set together, the next indented one stands apart', () => {
  const lines = linesOf(
    page(
      line(113, 300, `Một ${'chữ '.repeat(19)}`.trim()),
      full(316, 'hai'),
      line(85, 332, 'ba.'),
      line(113, 348, 'Bốn chữ.'),
    ),
  )
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^Một .* hai .* ba\.$/)
  expect(lines[1]).toBe('Bốn chữ.')
})

test('a paragraph goes on over the page, without number and running head', () => {
  const foot = (number: number): Segment[] => [line(300, 30, String(number)), line(85, 45, 'Kế hoạch thi đua 2021')]
  const pages = [1, 2, 3].map((number) => page(...foot(number), full(300, number === 1 ? 'Đầu' : 'tiếp'), full(316)))
  const [only, ...more] = linesOf(...pages)
  expect(more).toEqual([])
  expect(only).toMatch(/^Đầu .* tiếp .* tiếp /)
  expect(only).not.toMatch(/Kế hoạch|\d/)
})

test('a word broken at the end of a line is made whole; the hyphen of a symbol stays', () => {
  const text = composeText([page(full(300, 'nhiều'), line(85, 316, 'xong.'))]).text
  expect(text).toMatch(/ xong\.$/)
  const broken = (last: string, next: string): string => {
    const first = full(300)
    const end = first.words.at(-1)
    if (end === undefined) throw new Error('an empty line')
    return (
      linesOf(page({ ...first, words: [...first.words.slice(0, -1), { ...end, text: last }] }, full(316, next)))[0] ??
      ''
    )
  }
  expect(broken('ng\u00ad', 'hiệp')).toContain(' nghiệp ')
  expect(broken('45/BC-', 'SNV')).toContain(' 45/BC-SNV ')
  expect(broken('2021', 'đến')).toContain(' 2021 đến ')
})

test('what a digital signature prints is not the document’s', () => {
  const lines = linesOf(
    page(
      full(300),
      line(330, 500, 'Ký bởi: Ủy ban nhân dân tỉnh'),
      line(330, 513, 'Email: vanthu@langson.example'),
      line(330, 526, 'Thời gian ký: 01.02.2021 08:15:02 +07:00'),
      line(360, 600, 'Lăng Văn Thử'),
    ),
  )
  expect(lines.at(-1)).toBe('Lăng Văn Thử')
  expect(lines.join(' ')).not.toMatch(/Ký bởi|Email|08:15/)
})

test('rows of figures are rows, with tabs between their cells and wrapped cells made whole', () => {
  const lines = linesOf(
    page(
      full(200),
      line(90, 300, 'TT'),
      line(150, 300, 'Chỉ tiêu'),
      line(400, 300, 'Kế hoạch'),
      line(90, 330, '1'),
      line(150, 330, 'Hồ sơ giải quyết'),
      line(400, 330, '95%'),
      line(150, 344, 'đúng hạn'),
      line(90, 374, '2'),
      line(150, 374, 'Rừng trồng mới'),
      line(400, 374, '120 ha'),
    ),
  )
  expect(lines.slice(1)).toEqual([
    'TT\tChỉ tiêu\tKế hoạch',
    '1\tHồ sơ giải quyết đúng hạn\t95%',
    '2\tRừng trồng mới\t120 ha',
  ])
})

test('every word says where it stands, and its letters are those of the text', () => {
  const { text, words } = composeText([page(full(300)), page(line(85, 300, 'Trang hai.'))])
  expect(words.map((word) => text.slice(word.start, word.end)).join(' ')).toBe(text.replaceAll(/\s+/g, ' '))
  expect(words.at(-1)).toMatchObject({ page: 2, box: [119, 288, 143, 300] })
})
