import { findQuantities } from '@thidua/official-document'
import { expect, test } from 'vitest'
import { sentenceOf } from '../words/sentence.ts'
import { type Comparison, placeOf } from './comparison.ts'
import { leadTo } from './lead.ts'
import { readComparison } from './read-comparison.ts'

/** The comparison of the last figure of the words. */
function compared(words: string): Comparison {
  const quantity = findQuantities(words).at(-1)
  if (quantity === undefined) throw new Error(`no figure in ${words}`)
  const sentence = sentenceOf(words)
  const unit = quantity.unit === null ? null : words.slice(quantity.unit.start, quantity.unit.end)
  return readComparison(sentence, placeOf(sentence, 0, quantity), { isRange: quantity.valueHigh !== null, unit })
}

test.each([
  ['tỷ lệ hộ nghèo không quá 5%', 'at_most'],
  ['thời gian trong vòng 24 giờ', 'at_most'],
  ['số người nghiện không tăng quá 2%', 'at_most'],
  ['tỷ lệ hài lòng đạt từ 90%', 'at_least'],
  ['đạt 85% trở lên', 'at_least'],
  ['tiêm phòng đạt 80% tổng đàn trở lên', 'at_least'],
  ['tỷ lệ che phủ duy trì ổn định trên 54%', 'at_least'],
  ['doanh thu đạt 32 tỷ đồng', 'exactly'],
  ['95% đạt loại khá trở lên', 'exactly'],
  ['số vụ giảm 10%', 'decrease_by_at_least'],
  ['doanh thu tăng trưởng 18%', 'increase_by_at_least'],
  ['số hộ nghèo giảm 3 - 4%', 'decrease_between'],
  ['thêm 5 xã', 'additional_count'],
  ['thu nhập gấp 1,5 lần', 'increase_by_at_least'],
  ['thu ngân sách vượt 8% dự toán', 'exceed_reference_by_at_least'],
  ['xếp hạng tăng 3 - 5 bậc', 'rank_improve_between'],
  ['lọt vào tốp 10', 'at_most'],
])('%s compares as %s', (words, comparator) => {
  expect(compared(words).comparator).toBe(comparator)
})

test('a number that only stands there is not compared', () => {
  expect(compared('trồng 300 cây')).toMatchObject({ explicit: false, links: false, comparator: 'exactly' })
})

test('the lead is read backwards, one word at a time, up to the comma', () => {
  const words = 'tỷ lệ hộ nghèo, giảm xuống còn dưới 5%'
  const sentence = sentenceOf(words)
  const lead = leadTo(
    sentence,
    0,
    sentence.tokens.findIndex((one) => one.kind === 'digits'),
  )
  expect(lead.senses).toEqual(['max', 'downTo'])
  expect(sentence.tokens[lead.from]?.text).toBe('giảm')
})
