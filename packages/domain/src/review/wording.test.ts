import { expect, test } from 'vitest'
import { headingAbove, nameInRunningText } from './wording.ts'

const titles = new Map([
  ['2', 'Nội dung'],
  ['2.1', 'Thi đua chuẩn bị bầu cử:'],
  ['2.1.b', `Chuẩn bị ${'danh sách cử tri và nhân sự, '.repeat(4)}`],
])

test('a target is told under the nearest heading above it, without the mark that ends it', () => {
  expect(headingAbove(titles, '2.1.b')).toBe('Thi đua chuẩn bị bầu cử')
  expect(headingAbove(titles, '2.3.a')).toBe('Nội dung')
})

test('a target that stands nowhere in the directive has no heading', () => {
  expect(headingAbove(titles, null)).toBeNull()
  expect(headingAbove(titles, '7.1')).toBeNull()
})

test('running text names the campaign and not the act of launching it', () => {
  expect(nameInRunningText('Về việc phát động Đợt thi đua đặc biệt')).toBe('đợt thi đua đặc biệt')
  expect(nameInRunningText('Tổ chức phong trào thi đua yêu nước')).toBe('phong trào thi đua yêu nước')
  expect(nameInRunningText('Phong trào xóa nhà tạm')).toBe('phong trào xóa nhà tạm')
})
