import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addedTarget, readNumber, readTarget, typedTarget } from './target-fields.ts'

const form = addedTarget('đạt từ 95% trở lên', '2.1.b')

test('a number typed the Vietnamese way is sent as an exact decimal', () => {
  expect(readTarget({ ...form, value: '5.835,5' })).toMatchObject({ fields: { value: '5835.5' } })
})

test('what is no number is named and nothing is sent', () => {
  expect(readTarget({ ...form, value: '5.83', base: 'x', indicator: ' ' })).toEqual({
    wrong: ['indicator', 'value', 'base'],
  })
})

test('a goal in words carries no number, a comparison without range no upper end', () => {
  expect(readTarget({ ...form, comparator: 'qualitative' })).toMatchObject({ fields: { value: null } })
  expect(readTarget({ ...form, valueHigh: '97' })).toMatchObject({ fields: { valueHigh: null } })
  expect(readTarget({ ...form, comparator: 'between', valueHigh: '97,5' })).toMatchObject({
    fields: { value: '95', valueHigh: '97.5' },
  })
})

test('a figure shown and read again is the same figure', () => {
  const figures = fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.stringMatching(/^\d{0,6}$/))
  fc.assert(
    fc.property(figures, ([whole, decimals]) => {
      const shown = readTarget({
        ...form,
        value: String(whole).replace('.', ',') + (decimals === '' ? '' : `,${decimals}`),
      })
      if (!('fields' in shown) || shown.fields.value === null) throw new Error('a number was not read')
      expect(readNumber(typedTarget(shown.fields).value)).toBe(shown.fields.value)
    }),
  )
})

test('words with a number propose it as the goal', () => {
  expect(form).toMatchObject({ value: '95', measureUnit: '%', aggregation: 'ratio' })
})
