import { Refusal } from '@thidua/domain/kernel/refusal'
import { expect, test } from 'vitest'
import { word97 } from '../../testing/word97.ts'
import { extractText } from './extract-text.ts'

const linesOf = async (bytes: Uint8Array, fileName = 'a.doc'): Promise<string[]> =>
  (await extractText({ bytes, fileName })).text.split('\n').filter((line) => line !== '')

const codeOf = (bytes: Uint8Array, fileName = 'a.doc'): Promise<string> =>
  extractText({ bytes, fileName }).then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

test('a Word 97 file gives its paragraphs with every mark, rows of figures with tabs', async () => {
  const bytes = word97([
    'KẾ HOẠCH “thi đua” – Ủy ban nhân dân',
    { cells: ['TT', 'Chỉ tiêu', 'Kế hoạch'] },
    { cells: ['1', 'Hồ sơ đúng hạn', '95%'] },
    'Trồng 120 ha rừng.',
  ])
  expect(await linesOf(bytes)).toEqual([
    'KẾ HOẠCH “thi đua” – Ủy ban nhân dân',
    'TT\tChỉ tiêu\tKế hoạch',
    '1\tHồ sơ đúng hạn\t95%',
    'Trồng 120 ha rừng.',
  ])
})

test('cells that lay out the letterhead are read one after the other', async () => {
  const bytes = word97([
    { cells: ['UBND TỈNH\rSỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc'] },
    { cells: ['Số: 7/KH-SNV', 'Lạng Sơn, ngày 01 tháng 02 năm 2021'] },
  ])
  expect(await linesOf(bytes)).toEqual([
    'UBND TỈNH',
    'SỞ NỘI VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 7/KH-SNV',
    'Lạng Sơn, ngày 01 tháng 02 năm 2021',
  ])
})

test('a Word 97 file that was renamed to .docx is read all the same', async () => {
  expect(await linesOf(word97(['Thi đua']), 'a.docx')).toEqual(['Thi đua'])
})

test.each([
  ['one under a password', word97(['Thi đua'], true), 'reading.word-encrypted'],
  ['one that only claims to be', new TextEncoder().encode('{\\rtf1 Thi đua}'), 'reading.not-a-doc'],
  ['half of one', word97(['Thi đua']).slice(0, 1500), 'reading.not-a-doc'],
])('%s is refused', async (_what, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code)
})

test('a modern Word file under a password is told as such', async () => {
  const wrapped = Buffer.concat([Buffer.from(word97([''])), Buffer.from('EncryptedPackage', 'utf16le')])
  expect(await codeOf(new Uint8Array(wrapped), 'a.docx')).toBe('reading.word-encrypted')
})
