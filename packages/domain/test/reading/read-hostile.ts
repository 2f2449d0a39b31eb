import fc from 'fast-check'
import { damaged, faultOf } from './hostile.ts'

/** Reads damaged texts a hundred thousand times (or as often as the argument says): `npm run read:hostile -- [RUNS]`. */
const runs = Number(process.argv[2] ?? 100_000)
const began = performance.now()
fc.assert(
  fc.property(damaged, (text) => {
    const fault = faultOf(text)
    if (fault !== null) throw new Error(fault)
  }),
  { numRuns: runs },
)
console.log(`${runs} damaged texts read without a fault in ${Math.round((performance.now() - began) / 1000)} s`)
