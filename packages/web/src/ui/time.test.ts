import { expect, test } from 'vitest'
import { readTime } from './time.ts'

test('an hour is read as offices write it, and what is none is not guessed at', () => {
  for (const typed of ['16:30', '16h30', '16 giờ 30', '1630', '16g30'])
    expect([typed, readTime(typed)]).toEqual([typed, '16:30'])
  expect(readTime('7h')).toBe('07:00')
  expect(readTime(' ')).toBeNull()
  for (const typed of ['24:00', '16:75', 'chiều', '16']) expect([typed, readTime(typed)]).toEqual([typed, undefined])
})
