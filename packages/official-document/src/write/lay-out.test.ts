import { expect, test } from 'vitest'
import { layOut, placeAndDate } from './lay-out.ts'
import type { DocumentToWrite } from './model.ts'
import { headSignature, letterheadNames, placeOf, symbolNameOf } from './names.ts'
import { PAGE, STYLES } from './styles.ts'

const report: DocumentToWrite = {
  isDraft: true,
  parentIssuer: 'UBND tỉnh Lạng Sơn',
  issuer: 'Sở Nội vụ',
  number: null,
  symbol: 'BC-SNV',
  place: 'Lạng Sơn',
  date: { year: 2021, month: 6, day: null },
  typeName: 'Báo cáo',
  subject: 'Sơ kết phong trào',
  addressees: ['Ủy ban nhân dân tỉnh'],
  body: [
    { kind: 'heading', rank: 1, text: 'I. KẾT QUẢ' },
    { kind: 'item', runs: [{ text: 'Đạt ' }, { text: '63,2', trace: '/a/b' }, { text: ' %.' }] },
  ],
  recipients: ['Như trên;', 'Lưu: VT, TĐKT'],
  signature: { authority: 'KT. Giám đốc', title: 'Phó Giám đốc', name: 'Lăng Văn Thử' },
}
const page = layOut(report)

test('issuer stands left under its superior, state and motto right, each with its rule', () => {
  expect(page.letterhead.left).toEqual([
    { style: 'parentIssuer', text: 'UBND TỈNH LẠNG SƠN' },
    { style: 'issuer', text: 'SỞ NỘI VỤ', rule: 0.4 },
  ])
  expect(page.letterhead.right.map(({ text, rule }) => [text, rule])).toEqual([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', undefined],
    ['Độc lập - Tự do - Hạnh phúc', 1],
  ])
})

test('an unsigned draft leaves number and day open and says that it is one', () => {
  expect(page.numberRow.left.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(['Số: /BC-SNV', 'DỰ THẢO'])
  expect(page.numberRow.right[0]?.text).toMatch(/^Lạng Sơn, ngày\s+tháng 6 năm 2021$/)
})

test('days under 10 and the months 1 and 2 take a leading 0, the other months do not', () => {
  expect(placeAndDate('Hà Nội', { day: 5, month: 2, year: 2021 })).toBe('Hà Nội, ngày 05 tháng 02 năm 2021')
  expect(placeAndDate('Hà Nội', { day: 15, month: 3, year: 2021 })).toBe('Hà Nội, ngày 15 tháng 3 năm 2021')
})

test('a number under 10 takes a leading 0', () => {
  expect(layOut({ ...report, number: '7', isDraft: false }).numberRow.left.map(({ text }) => text)).toEqual([
    'Số: 07/BC-SNV',
  ])
})

test('a letter carries its subject under the number and no name of a type', () => {
  const letter = layOut({ ...report, typeName: null, isDraft: false })
  expect(letter.numberRow.left[1]).toEqual({ style: 'letterSubject', text: 'V/v Sơ kết phong trào' })
  expect(letter.title).toEqual([])
})

test('the body ends with its mark, and numbers keep their address', () => {
  const last = page.body.at(-1)
  expect(last?.kind === 'paragraph' ? last.runs : []).toEqual([
    { text: '- ' },
    { text: 'Đạt ' },
    { text: '63,2', trace: '/a/b' },
    { text: ' %./.' },
  ])
})

test('recipients end with semicolons and the last with a full stop', () => {
  expect(page.closing.left.map(({ text }) => text)).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT, TĐKT.'])
})

test('every style lies within the sizes of the annex, and so do the margins', () => {
  for (const { size } of Object.values(STYLES)) expect([11, 12, 13, 14]).toContain(size)
  expect(PAGE.margin).toEqual({ top: 20, bottom: 20, left: 30, right: 15 })
})

test('a place that the superior names is not said twice, and a committee names no superior', () => {
  expect(letterheadNames('Sở Nội vụ tỉnh Lạng Sơn', 'Ủy ban nhân dân tỉnh Lạng Sơn')).toEqual({
    issuer: 'Sở Nội vụ',
    parentIssuer: 'UBND tỉnh Lạng Sơn',
  })
  expect(letterheadNames('Ủy ban nhân dân tỉnh Lạng Sơn', 'Chính phủ')).toEqual({
    issuer: 'Ủy ban nhân dân\ntỉnh Lạng Sơn',
    parentIssuer: null,
  })
})

test('an agency is shortened in a symbol by the first letters of its kind', () => {
  expect(symbolNameOf('Sở Nội vụ tỉnh Lạng Sơn')).toBe('SNV')
  expect(symbolNameOf('Ủy ban nhân dân huyện Cao Lộc')).toBe('UBND')
  expect(symbolNameOf('Sở Giáo dục và Đào tạo')).toBe('SGDĐT')
})

test('the seat and the head are known from the kind and the name of a body', () => {
  expect(placeOf('Sở Nội vụ tỉnh Lạng Sơn')).toBe('Lạng Sơn')
  expect(placeOf('Ủy ban nhân dân thành phố Lạng Sơn')).toBe('Lạng Sơn')
  expect(placeOf('Sở Nội vụ')).toBe(null)
  expect(headSignature('Ủy ban nhân dân tỉnh Lạng Sơn').authority).toBe('TM. ỦY BAN NHÂN DÂN')
})
