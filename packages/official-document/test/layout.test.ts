import { expect, test } from 'vitest'
import { readDocuments } from '../src/index.ts'

const HEAD = 'ỦY BAN NHÂN DÂN\nXÃ SUỐI NGÀ\nSố: 9/KH-UBND\nSuối Ngà, ngày 02 tháng 3 năm 2023\nKẾ HOẠCH\nThi đua\n'
const TAIL = 'Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Sơn Ca\n'

test('a table with one cell on every line has as many cells in a row as its head', () => {
  const table = 'STT\nNội dung\nKế hoạch\n1\nTrồng cây\n500\n2\nLàm đường\n3,5\n'
  const [reading] = readDocuments(`${HEAD}I. CHỈ TIÊU\n${table}${TAIL}`)
  const rows = reading?.paragraphs.filter((one) => one.isRow) ?? []
  expect(rows.map((row) => row.cells.map((cell) => reading?.source.plain.slice(cell.start, cell.end)))).toEqual([
    ['STT', 'Nội dung', 'Kế hoạch'],
    ['1', 'Trồng cây', '500'],
    ['2', 'Làm đường', '3,5'],
  ])
})

test('an annex behind the signature is read with its document, and numbered anew', () => {
  const [reading, ...others] = readDocuments(
    `${HEAD}1. Việc.\n${TAIL}\nPHỤ LỤC\n(Kèm theo Kế hoạch số 9/KH-UBND ngày 02/3/2023)\n1. Việc của thôn.\n`,
  )
  expect(others).toEqual([])
  expect(reading?.document.outline.map((item) => [item.path, item.title])).toEqual([
    ['1', 'Việc.'],
    ['1', 'Việc của thôn.'],
  ])
  expect(reading?.document.metadata.signer).toBe('Lê Sơn Ca')
  expect(reading?.document.references).toEqual([])
})

test.each([
  ['HỌC VIỆN QUẢN LÝ PHƯƠNG NAM', 'Học viện Quản lý Phương Nam'],
  ['TRƯỜNG ĐẠI HỌC SƯ PHẠM KỸ THUẬT', 'Trường Đại học Sư phạm Kỹ thuật'],
  ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'Ngân hàng Nhà nước Việt Nam'],
  ['ĐẢNG ỦY KHỐI CÁC CƠ QUAN', 'Đảng ủy Khối các cơ quan'],
  ['BAN AN TOÀN GIAO THÔNG', 'Ban An toàn giao thông'],
])('%s is %s in running letters', (capitals, name) => {
  const [reading] = readDocuments(
    `${capitals}\nSố: 9/KH-X\nSuối Ngà, ngày 02 tháng 3 năm 2023\nKẾ HOẠCH\nThi đua\n1. Việc.\n`,
  )
  expect(reading?.document.metadata.issuer).toBe(name)
})
