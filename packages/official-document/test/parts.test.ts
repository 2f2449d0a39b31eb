import { expect, test } from 'vitest'
import { readDocuments } from '../src/index.ts'
import { authorityOf, personNameOf, placeDateOf, symbolOf } from '../src/parts/signs.ts'
import { nameFromCapitals } from '../src/words/agencies.ts'
import { typeOfSymbol } from '../src/words/document-types.ts'

const outline = (body: string): string[] =>
  readDocuments(`KẾ HOẠCH\nThi đua\n\n${body}`)[0]?.document.outline.map((item) => item.path) ?? []

test.each([
  ['Số: 124/VKS-VP', '124/VKS-VP'],
  ['Số: 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
  ['Số 127-QĐ/TW', '127-QĐ/TW'],
  ['Số : 05 / KH - UBND', '05/KH-UBND'],
  ['Số: 12.20', undefined],
  ['Số:      /KH-UBND', null],
])('the symbol of "%s" is %s', (line, expected) => {
  expect(symbolOf(line)?.symbol).toBe(expected)
})

test('a symbol names the type of a document, or none for a letter', () => {
  expect(['04/CT-UBND', '87/KH-UBND', '15/QĐ-SNV', '124/VKS-VP', '05-CT/TW'].map(typeOfSymbol)).toEqual([
    'Chỉ thị',
    'Kế hoạch',
    'Quyết định',
    null,
    'Chỉ thị',
  ])
})

test('place and date are read, also where the day is left for the hand', () => {
  expect(placeDateOf('Bắc Kạn, ngày 05 tháng 3 năm 2022')).toEqual({
    place: 'Bắc Kạn',
    day: '05',
    month: '3',
    year: '2022',
  })
  expect(placeDateOf('Hà Nội, ngày …… tháng 7 năm 2025')?.day).toBe('')
})

test('authority and names of signers are told from other lines', () => {
  expect(authorityOf('KT.VIỆN TRƯỞNG')).toEqual({ mark: 'KT.', rest: 'VIỆN TRƯỞNG' })
  expect(authorityOf('K/T CHỦ TỊCH')?.mark).toBe('KT.')
  expect(authorityOf('Tư vấn')).toBeNull()
  expect(personNameOf('(Đã ký) Đỗ Thị Mận')).toBe('Đỗ Thị Mận')
  expect(personNameOf('các phòng, ban')).toBeNull()
})

test.each([
  ['ỦY BAN NHÂN DÂN TỈNH BẮC KẠN', 'Ủy ban nhân dân tỉnh Bắc Kạn'],
  ['UBND THÀNH PHỐ CAO BẰNG', 'Ủy ban nhân dân thành phố Cao Bằng'],
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
  ['VIỆN KSND TỐI CAO', 'Viện kiểm sát nhân dân tối cao'],
  ['TỈNH ỦY YÊN BÁI', 'Tỉnh ủy Yên Bái'],
  ['LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ GIANG', 'Liên đoàn Lao động tỉnh Hà Giang'],
])('%s is written %s', (capitals, expected) => {
  expect(nameFromCapitals(capitals)).toBe(expected)
})

test('headings of one system lie under each other, dashes are none', () => {
  expect(outline('I. MỤC TIÊU\n1. Chung\n- Một\n2. Riêng\na) Hai\nb) Ba\nII. TỔ CHỨC\n1. Bốn')).toEqual([
    'I',
    'I.1',
    'I.2',
    'I.2.a',
    'I.2.b',
    'II',
    'II.1',
  ])
  expect(outline('2. Nội dung\n2.1. Bầu cử\na) Một\n2.2. Kinh tế\na) Hai')).toEqual([
    '2',
    '2.1',
    '2.1.a',
    '2.2',
    '2.2.a',
  ])
})

test('a figure at the start of a broken line is no heading', () => {
  expect(
    outline('1. Tổ chức lễ kỷ niệm ngày thành lập ngành giáo dục của tỉnh nhà vào năm\n40. Tiếp tục làm tốt.'),
  ).toEqual(['1'])
})

const TWO_IN_ONE = `SỞ NỘI VỤ
Số: 7/SNV-VP
V/v gửi chỉ thị

Kính gửi: Các phòng.

Sở Nội vụ gửi Chỉ thị số 9/CT-UBND ngày 04/5/2020 của Ủy ban nhân dân tỉnh Mường Thanh để thực hiện.

Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC

Vi Văn Lá

Mường Thanh, ngày 04 tháng 5 năm 2020

CHỈ THỊ
Về thi đua vụ xuân
ĐẾN
Số: 88
Ngày: 03/5/2020
Chuyển: Phòng Thi đua

1. Nội dung
Thi đua gieo trồng đúng thời vụ.
`

test('a second header after the closing block begins a second document, named by the first', () => {
  const [letter, directive] = readDocuments(TWO_IN_ONE).map((reading) => reading.document)
  expect(letter?.metadata).toMatchObject({
    symbol: '7/SNV-VP',
    type: 'Công văn',
    signer: 'Vi Văn Lá',
    subject: 'gửi chỉ thị',
  })
  expect(directive?.metadata).toMatchObject({
    symbol: '9/CT-UBND',
    symbolSource: 'Công văn 7/SNV-VP',
    issuer: 'Ủy ban nhân dân tỉnh Mường Thanh',
  })
})

test('the stamp is read apart from the document and compared with it', () => {
  const directive = readDocuments(TWO_IN_ONE)[1]?.document
  expect(directive?.arrival).toMatchObject({ number: '88', date: '2020-05-03', forwardedTo: 'Phòng Thi đua' })
  expect(directive?.findings.map((one) => one.code)).toContain('arrival.before-document')
})
