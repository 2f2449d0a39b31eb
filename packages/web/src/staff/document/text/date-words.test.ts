import { expect, test } from 'vitest'
import { dateWords } from './date-words.ts'

const found = (text: string, date: string) =>
  dateWords(text, date, 0, text.length).map(({ start, end }) => text.slice(start, end))

test('a day is found in figures and in words', () => {
  expect(found('trước 5/6/2021 và ngày 05 tháng 6 năm 2021, không phải 15/6/2021', '2021-06-05')).toEqual([
    '5/6/2021',
    'ngày 05 tháng 6 năm 2021',
  ])
})

test('a month is found with its year', () => {
  expect(found('trong tháng 6/2021, tháng 06 năm 2021, tháng 6 tới', '2021-06')).toEqual([
    'tháng 6/2021',
    'tháng 06 năm 2021',
  ])
})

test('a bare year marks nothing', () => {
  expect(found('năm 2021', '2021')).toEqual([])
})
