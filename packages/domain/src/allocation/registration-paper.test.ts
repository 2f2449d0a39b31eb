import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { registrationPaper, type RegistrationPaper } from './registration-paper.ts'

const goal = {
  comparator: 'additional_count',
  direction: 'up',
  value: '20',
  valueHigh: null,
  base: null,
  change: null,
} as const
const row = (indicator: string, assigned: string, pledged: string) => ({
  indicator,
  measureUnit: 'trường',
  goal,
  assigned,
  pledged,
})
const paper: RegistrationPaper = {
  campaignName: 'Đợt thi đua chào mừng bầu cử',
  unitName: 'Ủy ban nhân dân huyện Hữu Lũng',
  superiorName: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  legalBasis: {
    typeName: 'Chỉ thị',
    symbol: '04/CT-UBND',
    issuedOn: plainDate('2021-01-30'),
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh',
  },
  endsOn: plainDate('2021-10-30'),
  note: null,
  rows: [row('Trường đạt chuẩn', '3', '4'), row('Xã đạt chuẩn', '2', '2')],
}
const wordsOf = (given: RegistrationPaper) => JSON.stringify(registrationPaper(given).body)

test('the paper names the order, who assigned, and both values of every target', () => {
  const { body } = registrationPaper(paper)
  expect(wordsOf(paper)).toContain('Thực hiện Chỉ thị số 04/CT-UBND ngày 30/01/2021')
  expect(body.find((block) => block.kind === 'table')?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['1', 'Trường đạt chuẩn', 'thêm 3 trường', 'thêm 4 trường'],
    ['2', 'Xã đạt chuẩn', 'thêm 2 trường', 'thêm 2 trường'],
  ])
})

test('what is pledged higher is bound to in words, and only that', () => {
  expect(wordsOf(paper)).toContain('vượt mức được giao ở 1 chỉ tiêu: Trường đạt chuẩn.')
  expect(wordsOf({ ...paper, rows: [row('Xã đạt chuẩn', '2', '2')] })).not.toContain('vượt mức')
})

test('a unit that did not see the directive names the campaign alone', () => {
  expect(wordsOf({ ...paper, legalBasis: null })).toContain('Thực hiện Đợt thi đua chào mừng bầu cử; trên cơ sở')
})
