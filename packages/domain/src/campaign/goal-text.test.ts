import { expect, test } from 'vitest'
import { goalText } from './goal-text.ts'
import type { TargetGoal } from './target.ts'

const goal = (other: Partial<TargetGoal>): TargetGoal => ({
  comparator: 'at_least',
  direction: 'up',
  value: '5835.5',
  valueHigh: null,
  base: null,
  change: null,
  ...other,
})

test('a goal is said with the decimal comma and its unit', () => {
  expect(goalText(goal({}), 'tỷ đồng')).toBe('từ 5.835,5 tỷ đồng trở lên')
  expect(goalText(goal({ comparator: 'at_most', value: '3' }), 'vụ')).toBe('không quá 3 vụ')
  expect(goalText(goal({ comparator: 'exactly', value: '100' }), '%')).toBe('đúng 100 %')
})

test('a change is said in percent of the base, whatever the figure is counted in', () => {
  expect(goalText(goal({ comparator: 'decrease_by_at_least', value: '3', change: 'relative' }), 'vụ')).toBe(
    'giảm ít nhất 3 %',
  )
})

test('a range names its unit once', () => {
  expect(
    goalText(goal({ comparator: 'increase_between', value: '7', valueHigh: '7.5', change: 'relative' }), '%'),
  ).toBe('tăng từ 7 đến 7,5 %')
})

test('a goal in words is to be completed', () => {
  expect(goalText(goal({ comparator: 'qualitative', value: null }), null)).toBe('hoàn thành')
})

test('English says the same goals, with its own numbers and a unit that stays with its number', () => {
  const english = (other: Partial<TargetGoal>, unit: string) =>
    goalText(goal(other), unit, 'en').replaceAll('\u00A0', ' ')
  expect(english({}, 'tỷ đồng')).toBe('at least 5,835.5 tỷ đồng')
  expect(english({ comparator: 'between', value: '7', valueHigh: '7.5' }, '%')).toBe('from 7 to 7.5 %')
  expect(english({ comparator: 'additional_count', value: '10' }, 'xã')).toBe('10 xã more')
  expect(english({ comparator: 'qualitative', value: null }, '')).toBe('to be completed')
})
