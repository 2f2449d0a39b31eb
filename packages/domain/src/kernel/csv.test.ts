import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('a spreadsheet of a Vietnamese desk opens the file: mark, semicolons, quotes where they are needed, no formula', () => {
  expect(
    csvOf([
      ['Mục', 'Chỉ tiêu'],
      ['2.2.a', 'Thu ngân sách; cả năm'],
      ['=1+1', '-2,5'],
    ]),
  ).toBe('\uFEFFMục;Chỉ tiêu\r\n2.2.a;"Thu ngân sách; cả năm"\r\n\'=1+1;-2,5\r\n')
})
