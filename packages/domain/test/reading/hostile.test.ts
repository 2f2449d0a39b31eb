import fc from 'fast-check'
import { expect, test } from 'vitest'
import { damaged, faultOf } from './hostile.ts'

/** `npm run read:hostile` does the same a hundred thousand times. */
const RUNS = 2000

test(
  'a damaged text is read without a fault: every span lies inside, every quote is its slice',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(faultOf(text)).toBeNull()
      }),
      { numRuns: RUNS },
    )
  },
)

test('noise is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(faultOf(text)).toBeNull()
    }),
  )
})
