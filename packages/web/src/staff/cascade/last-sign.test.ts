import { expect, test } from 'vitest'
import { shortInstant } from './last-sign.ts'

test('what happened today shows its hour, what is older its day', () => {
  expect(shortInstant('2021-02-08T02:42:00Z', '2021-02-08')).toBe('09:42')
  expect(shortInstant('2021-02-05T02:42:00Z', '2021-02-08')).toBe('05/02 · 09:42')
  expect(shortInstant('2020-12-31T02:42:00Z', '2021-02-08')).toBe('31/12/2020')
})

test('the evening in London is already tomorrow in Vietnam', () => {
  expect(shortInstant('2021-02-07T18:00:00Z', '2021-02-08')).toBe('01:00')
})
