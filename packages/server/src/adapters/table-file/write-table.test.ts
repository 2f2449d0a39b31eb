import { figure } from '@thidua/domain/kernel/decimal'
import { cellText } from '@thidua/domain/kernel/sheet'
import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { readSheet } from '../spreadsheet/read-sheet.ts'
import { number, words, type TableFile } from './table.ts'
import { tableCsv, tableJson, tablePdf, tableXlsx } from './write-table.ts'

const table: TableFile = {
  name: 'Số liệu',
  title: 'Đợt thi đua đặc biệt',
  lead: 'Tỉnh Lạng Sơn · Quý I',
  columns: [
    { head: 'Chỉ tiêu', width: 30 },
    { head: 'Thực hiện', width: 12 },
  ],
  rows: [
    [words('Thu ngân sách #strong[không phải mã]'), number('2552.333333333333333333')],
    [words('=1+1'), number(null)],
  ],
  foot: [words('Cộng'), number('12345.5')],
}

test('a workbook keeps numbers exact, the title, the heads and the sums', async () => {
  const lines = await readSheet(await tableXlsx(table))
  const cells = (lines ?? []).map(({ line, cells: some }) => [line, ...some.map(cellText)])
  expect(cells).toEqual([
    [1, 'Đợt thi đua đặc biệt', ''],
    [2, 'Tỉnh Lạng Sơn · Quý I', ''],
    [4, 'Chỉ tiêu', 'Thực hiện'],
    [5, 'Thu ngân sách #strong[không phải mã]', '2552.333333333333333333'],
    [6, '=1+1', ''],
    [7, 'Cộng', figure('12345.5')],
  ])
})

test('a CSV has a comma in numbers and no formula; what machines read has exact decimals', async () => {
  const csv = new TextDecoder().decode(await tableCsv(table))
  expect(csv).toContain("'=1+1;\r\nCộng;12345,5\r\n")
  expect(JSON.parse(new TextDecoder().decode(await tableJson(table)))).toMatchObject({
    columns: ['Chỉ tiêu', 'Thực hiện'],
    rows: [
      ['Thu ngân sách #strong[không phải mã]', '2552.333333333333333333'],
      ['=1+1', null],
    ],
  })
})

test('on paper stand the same words, numbers in Vietnamese form, and nothing in them is markup', async () => {
  const { text } = await extractText(await tablePdf(table), { mergePages: true })
  for (const part of ['Đợt thi đua đặc biệt', '#strong[không phải mã]', '2.552,33', '12.345,5', 'Cộng'])
    expect(text).toContain(part)
})
