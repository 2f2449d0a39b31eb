import { expect, test } from 'vitest'
import { relayTypeOf } from './relay-types.ts'

test.each([
  ['31/KH-UBND', 'Kế hoạch'],
  ['18/UBND-NV', 'Công văn'],
  [' 05/CT-UBND ', 'Chỉ thị'],
  ['62/BC-UBND', 'Công văn'],
  ['', 'Công văn'],
])('the symbol %j proposes %s', (symbol, type) => {
  expect(relayTypeOf(symbol)).toBe(type)
})
