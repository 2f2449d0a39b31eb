import { expect, test } from 'vitest'
import { resolveWindow } from './window.ts'

test('a window "from the day of launching" begins on the day of the launching document', () => {
  expect(resolveWindow({ start: null, end: '2021-10-30' }, '2021-01-30')).toEqual({
    startsOn: '2021-01-30',
    endsOn: '2021-10-30',
  })
})

test('a window printed in months runs from the first day to the last', () => {
  expect(resolveWindow({ start: '2021-02', end: '2021-11' }, null)).toEqual({
    startsOn: '2021-02-01',
    endsOn: '2021-11-30',
  })
})

test('what the document does not say stays open', () => {
  expect(resolveWindow({ start: null, end: null }, null)).toEqual({ startsOn: null, endsOn: null })
})
