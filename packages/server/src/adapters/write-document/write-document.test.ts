import { readDocuments, type DocumentToWrite } from '@thidua/official-document'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { unzipText } from '../../testing/unzip.ts'
import { extractDocx } from '../text-extraction/docx.ts'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'

/** Every vowel of Vietnamese under every tone, and đ. */
const letters =
  [...'aăâeêioôơuưy']
    .flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
    )
    .join('') + 'đ'

const document: DocumentToWrite = {
  isDraft: true,
  parentIssuer: 'UBND tỉnh Lạng Sơn',
  issuer: 'Sở Nội vụ',
  number: '45',
  symbol: 'BC-SNV',
  place: 'Lạng Sơn',
  date: { year: 2021, month: 6, day: 18 },
  typeName: 'Báo cáo',
  subject: 'Sơ kết phong trào thi đua trồng rừng',
  addressees: ['Ủy ban nhân dân tỉnh'],
  body: [
    { kind: 'heading', rank: 1, text: 'I. KẾT QUẢ THỰC HIỆN' },
    {
      kind: 'item',
      runs: [
        { text: 'Che phủ rừng đạt ' },
        { text: '63,2', trace: 'https://thi-dua.example/nguon/1' },
        { text: ' %.' },
      ],
    },
    { kind: 'paragraph', runs: [{ text: '#let a = [x]; $y$ *z* <w:t>&amp; \\n' }] },
    { kind: 'paragraph', runs: [{ text: [...`${letters}${letters.toUpperCase()}`].join(' ') }] },
    {
      kind: 'table',
      head: ['TT', 'Chỉ tiêu', 'Thực hiện'],
      rows: Array.from({ length: 60 }, (_row, at) => [
        { text: String(at + 1) },
        { text: 'Tỷ lệ che phủ rừng' },
        { text: '63,2' },
      ]),
    },
    { kind: 'paragraph', runs: [{ text: 'Trên đây là kết quả.' }] },
  ],
  recipients: ['Như trên', 'Lưu: VT, TĐKT'],
  signature: { authority: 'KT. Giám đốc', title: 'Phó Giám đốc', name: 'Lăng Văn Thử' },
}

const pagesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await extractText(new Uint8Array(bytes), { mergePages: false })).text.map((page) => page.normalize('NFC'))

test('the PDF has pages of A4 and carries the number from the second page on', async () => {
  const bytes = writePdf(document)
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const [, , width, height] = (await pdf.getPage(1)).view.map(Math.round)
  expect([width, height]).toEqual([595, 842])
  const [first, second] = await pagesOf(bytes)
  expect(first).toMatch(/^UBND TỈNH LẠNG SƠN/)
  expect(second).toMatch(/^2\s/)
})

test('every Vietnamese letter stands in the PDF, and nothing in the text is taken for markup', async () => {
  const text = (await pagesOf(writePdf(document))).join(' ').replace(/\s+/g, '')
  expect(text).toContain(letters)
  expect(text).toContain(letters.toUpperCase())
  expect(text).toContain('#leta=[x];$y$*z*<w:t>&amp;\\n')
})

test('a number in the PDF links to where it comes from', async () => {
  const pdf = await getDocumentProxy(writePdf(document))
  const links = (await (await pdf.getPage(1)).getAnnotations()).map((one: { url?: string }) => one.url)
  expect(links).toContain('https://thi-dua.example/nguon/1')
})

test('the same document gives the same bytes of PDF', () => {
  expect(Buffer.from(writePdf(document)).equals(Buffer.from(writePdf(document)))).toBe(true)
})

test('our own reader finds in the Word document what was written into it', async () => {
  const [read] = readDocuments(await extractDocx(await writeDocx(document)))
  expect(read?.document.metadata).toMatchObject({
    symbol: '45/BC-SNV',
    type: 'Báo cáo',
    date: '2021-06-18',
    subject: document.subject,
  })
})

test('each part of the Word document has its own style by name, so that text can be mended and not its look', async () => {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await writeDocx(document)) },
    {
      styleMap: ['QuocHieu', 'CoQuanBanHanh', 'TrichYeu', 'Muc1', 'HoTenNguoiKy', 'DuThao'].map(
        (name) => `p[style-name='${name}'] => p.${name}:fresh`,
      ),
    },
  )
  expect(value).toContain('<p class="CoQuanBanHanh">SỞ NỘI VỤ</p>')
  expect(value).toContain('<p class="Muc1">I. KẾT QUẢ THỰC HIỆN</p>')
  expect(value).toContain('<p class="DuThao">DỰ THẢO</p>')
  expect(value).toContain('<a href="https://thi-dua.example/nguon/1">63,2</a>')
})

test('Word gets Times New Roman, the margins of the decree, no number on page 1 and a table head on every page', async () => {
  const parts = unzipText(await writeDocx(document))
  const body = parts.get('word/document.xml') ?? ''
  expect(parts.get('word/styles.xml')).toContain('w:ascii="Times New Roman"')
  expect(body).toMatch(/<w:pgMar [^>]*w:top="1134"[^>]*w:right="850"[^>]*w:bottom="1134"[^>]*w:left="1701"/)
  expect(body).toContain('<w:titlePg')
  expect(body).toContain('<w:tblHeader')
  const numbered = [...parts].filter(([name, xml]) => name.startsWith('word/header') && xml.includes('PAGE'))
  expect(numbered).toHaveLength(1)
})
