import { Refusal } from '@thidua/domain/kernel/refusal'
import {
  Document,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { zipOf } from '../../testing/zip-of.ts'
import { extractText } from './extract-text.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The code that the file is refused with, or null. */
async function refusalOf(fileName: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await extractText({ bytes, fileName })
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const cell = (...lines: string[]): TableCell => new TableCell({ children: lines.map((line) => new Paragraph(line)) })

test('a text file is given as it is, byte order mark and line ends included', async () => {
  const given = '\ufeffKẾ HOẠCH\r\nThi đua'
  expect(await extractText({ bytes: encode(given), fileName: 'a.txt' })).toEqual({
    text: given,
    mediaType: 'text/plain',
  })
})

test('a Word file gives its paragraphs line by line and its columns cell by cell', async () => {
  const document = new Document({
    sections: [
      {
        children: [
          new Table({
            rows: [new TableRow({ children: [cell('SỞ NỘI VỤ', 'Số: 7/KH-SNV'), cell('CỘNG HÒA', 'Độc lập')] })],
          }),
          new Paragraph('KẾ HOẠCH'),
          new Table({ rows: [new TableRow({ children: [cell('1'), cell('Hồ sơ đúng hạn'), cell('95%')] })] }),
        ],
      },
    ],
  })
  const { text } = await extractText({ bytes: new Uint8Array(await Packer.toBuffer(document)), fileName: 'a.docx' })
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'SỞ NỘI VỤ',
    'Số: 7/KH-SNV',
    'CỘNG HÒA',
    'Độc lập',
    'KẾ HOẠCH',
    '1\tHồ sơ đúng hạn\t95%',
  ])
})

const extracted = async (document: Document): Promise<string[]> => {
  const { text } = await extractText({ bytes: new Uint8Array(await Packer.toBuffer(document)), fileName: 'a.docx' })
  return text.split('\n').filter((line) => line !== '')
}

test('labels that Word counts by itself stand before their paragraphs', async () => {
  const levels = [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
    { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
    { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
    { level: 3, format: LevelFormat.BULLET, text: '•' },
  ]
  const item = (level: number, text: string): Paragraph =>
    new Paragraph({ text, numbering: { reference: 'list', level } })
  const document = new Document({
    numbering: { config: [{ reference: 'list', levels }] },
    sections: [
      {
        children: [
          item(0, 'MỤC TIÊU'),
          item(1, 'Kinh tế'),
          item(2, 'Thu ngân sách'),
          item(2, 'Giải ngân'),
          item(3, 'Vốn tỉnh'),
          item(1, 'Xã hội'),
          item(2, 'Việc làm'),
          item(0, 'THỰC HIỆN'),
          item(1, 'Thời gian'),
        ],
      },
    ],
  })
  expect(await extracted(document)).toEqual([
    'I. MỤC TIÊU',
    '1. Kinh tế',
    'a) Thu ngân sách',
    'b) Giải ngân',
    '- Vốn tỉnh',
    '2. Xã hội',
    'a) Việc làm',
    'II. THỰC HIỆN',
    '1. Thời gian',
  ])
})

test('a letterhead in the page header comes first and a text box follows its paragraph', async () => {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')] }) },
        children: [
          new Paragraph('CHỈ THỊ'),
          new Textbox({ children: [new Paragraph('HỎA TỐC')], style: { width: '50pt', height: '20pt' } }),
          new Paragraph('Về thi đua'),
        ],
      },
    ],
  })
  expect(await extracted(document)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CHỈ THỊ', 'HỎA TỐC', 'Về thi đua'])
})

test.each([
  ['an empty file', 'a.txt', new Uint8Array(), 'reading.file-empty'],
  ['blanks alone', 'a.md', encode(' \n\t'), 'reading.no-text'],
  ['bytes that are no text', 'a.txt', new Uint8Array([0xff, 0x41, 0xfa]), 'reading.not-text'],
  ['a file that only claims to be Word', 'a.docx', encode('không phải'), 'reading.not-a-docx'],
  ['a zip that is cut off', 'a.docx', encode('PK\u0003\u0004 and nothing more'), 'reading.not-a-docx'],
  ['a kind that is not read', 'a.exe', encode('x'), 'reading.unsupported-format'],
  ['six megabytes of text', 'a.txt', new Uint8Array(6 * 1024 * 1024).fill(65), 'reading.file-too-large'],
])('%s is refused', async (_what, name, bytes, code) => {
  expect(await refusalOf(name, bytes)).toBe(code)
})

test('footnotes follow the text, without the rules that are drawn above them', async () => {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Theo số liệu của Cục Thống kê.')] } },
    sections: [
      { children: [new Paragraph({ children: [new TextRun('Thu ngân sách'), new FootnoteReferenceRun(1)] })] },
    ],
  })
  expect(await extracted(document)).toEqual(['Thu ngân sách', 'Theo số liệu của Cục Thống kê.'])
})

const part = (words: string, claims?: number) => ({
  name: 'word/document.xml',
  bytes: encode(words),
  ...(claims === undefined ? {} : { claims }),
})

test.each([
  ['that unpacks to gigabytes', zipOf([part('x', 3_000_000_000)]), 'reading.file-too-large'],
  ['whose words alone would fill memory', zipOf([part('x', 60_000_000)]), 'reading.file-too-large'],
  ['that holds more than it claims', zipOf([part('<w:p>'.repeat(100_000), 10)]), 'reading.not-a-docx'],
  ['of a million elements one in the other', zipOf([part('<w:p>'.repeat(1_000_000))]), 'reading.not-a-docx'],
  ['of comments that never end', zipOf([part('<!--'.repeat(1_000_000))]), 'reading.not-a-docx'],
  ['of tags that never end', zipOf([part('<a '.repeat(1_000_000))]), 'reading.not-a-docx'],
])('a DOCX %s is refused', async (_what, bytes, code) => {
  expect(await refusalOf('a.docx', bytes)).toBe(code)
})
