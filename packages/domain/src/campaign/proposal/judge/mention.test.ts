import { findQuantities } from '@thidua/official-document'
import { expect, test } from 'vitest'
import { sentenceOf } from '../words/sentence.ts'
import { candidateOf } from './candidate.ts'
import { isCondition } from './condition.ts'
import { isNamed } from './named.ts'
import { isScope } from './scope.ts'

/** What is asked of the first figure of the words, with the one after it. */
function asked<Answer>(words: string, ask: (...about: Parameters<typeof isCondition>) => Answer): Answer {
  const [first, next] = findQuantities(words)
  if (first === undefined) throw new Error(`no figure in ${words}`)
  const unit = first.unit === null ? null : words.slice(first.unit.start, first.unit.end)
  return ask(candidateOf(sentenceOf(words), first, unit, 0), next)
}

test.each([
  'thực hiện điều 5',
  'trong toàn thể 428 viên chức',
  'bảo vệ 203 km đường biên',
  'phủ sóng 5g',
  'mức độ 3, 4',
])('a number that names or only tells is no figure: %s', (words) => {
  expect(asked(words, isNamed)).toBe(true)
})

test.each(['mỗi tháng 3 buổi tuyên truyền', 'trồng 300 cây', 'tổ chức 68 đợt hiến máu'])('it counts: %s', (words) => {
  expect(asked(words, isNamed)).toBe(false)
})

test.each(['doanh nghiệp có từ 100 lao động trở lên', 'cây có chiều cao trên 2 m', 'thửa đất diện tích từ 500 m2'])(
  'a size says which things are meant: %s',
  (words) => {
    expect(asked(words, isScope)).toBe(true)
  },
)

test.each([
  'nếu có 3 kỹ thuật',
  'tổ tự quản từ 5 thành viên',
  'giảm 3 mặt từ 10%',
  'học sinh học 2 buổi/ngày đạt 92%',
  'số hộ có thu nhập trên 500 triệu đồng đạt 1.000 hộ',
])('a condition belongs to something else: %s', (words) => {
  expect(asked(words, isCondition)).toBe(true)
})

test('a limit of time that stands alone is what is set; beside a share it is how the share is reckoned', () => {
  expect(asked('phản ánh được xử lý trong vòng 24 giờ', isCondition)).toBe(false)
  expect(asked('sửa trong vòng 24 giờ ít nhất 95% điểm bể', isCondition)).toBe(true)
})
