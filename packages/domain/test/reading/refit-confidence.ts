import { join } from 'node:path'
import { DOUBTS, type Doubt, SURE } from '../../src/campaign/proposal/confidence.ts'
import type { ProposedTarget } from '../../src/campaign/proposal/types.ts'
import { readCampaignDocuments } from '../../src/campaign/read-campaign-documents.ts'
import { damaged } from './damage.ts'
import { bandsOf, calibrationError, type Outcome } from './reliability.ts'
import { type ReadText, readFolder } from './score.ts'
import sets from './sets.json' with { type: 'json' }

/**
 * Fits the weights of `confidence.ts` anew: `npm run read:refit`. Prints the log-odds of every doubt as they fit on the
 * odd sets, and how the weights in force hold on the even ones.
 */

type Case = { readonly doubts: readonly Doubt[]; readonly right: boolean }

const SHARES = [0.01, 0.03, 0.06]
const SEEDS = [1, 2, 3]
const names = Object.keys(DOUBTS) as Doubt[]

/** Every target of the damaged readings; right where the undamaged text sets the same goal in the same words. */
function casesOf({ text, judged }: ReadText): Case[] {
  const rights = judged.filter((one) => one.right).map((one) => one.target)
  return SHARES.flatMap((share) =>
    SEEDS.flatMap((seed) =>
      readCampaignDocuments(damaged(text, share, seed))
        .flatMap(({ targets }) => targets)
        .map((target) => ({ doubts: target.doubts, right: rights.some((one) => isSame(one, target)) })),
    ),
  )
}

const isSame = (one: ProposedTarget, other: ProposedTarget): boolean =>
  one.value === other.value &&
  one.valueHigh === other.valueHigh &&
  one.comparator === other.comparator &&
  Math.abs(one.start - other.start) <= 2 &&
  Math.abs(one.end - other.end) <= 2

const chanceOf = (weights: readonly number[], doubts: readonly Doubt[], sure: number): number =>
  1 / (1 + Math.exp(-names.reduce((sum, one, i) => sum + (doubts.includes(one) ? (weights[i] ?? 0) : 0), sure)))

/** Logistic regression by steps downhill, with a little weight on staying near nought; no doubt may raise the odds. */
function fit(cases: readonly Case[]): { sure: number; weights: number[] } {
  let sure = 2
  let weights = names.map(() => 0)
  for (let turn = 0; turn < 2000; turn++) {
    let ofSure = 0
    const slopes = names.map(() => 0)
    for (const { doubts, right } of cases) {
      const miss = (right ? 1 : 0) - chanceOf(weights, doubts, sure)
      ofSure += miss
      for (const one of doubts) slopes[names.indexOf(one)] = (slopes[names.indexOf(one)] ?? 0) + miss
    }
    sure += (4 * ofSure) / cases.length
    weights = weights.map((one, i) => Math.min(0, one + 4 * ((slopes[i] ?? 0) / cases.length - 0.0005 * one)))
  }
  return { sure, weights }
}

const texts = ['texts', 'measured'].flatMap((folder) => readFolder(join(import.meta.dirname, folder)))
const inSets = (odd: boolean): Case[] =>
  Object.entries(sets)
    .filter(([name]) => (Number(name.split('-')[0]) % 2 === 1) === odd)
    .flatMap(([, members]) => texts.filter((one) => members.includes(one.name.replace(/\.[a-z]+$/u, ''))))
    .flatMap(casesOf)

const odd = inSets(true)
const even = inSets(false)
const { sure, weights } = fit(odd)
console.log(
  `${odd.length} targets of damaged odd sets, ${(odd.filter((one) => one.right).length / odd.length).toFixed(2)} right`,
)
console.log(`  ${'sure'.padEnd(16)} ${sure.toFixed(2)} (in force ${SURE})`)
names.forEach((name, i) => {
  const count = odd.filter((one) => one.doubts.includes(name)).length
  console.log(`  ${name.padEnd(16)} ${(weights[i] ?? 0).toFixed(2)} (in force ${DOUBTS[name]}), ${count} targets`)
})
const outcomes: Outcome[] = even.map((one) => ({
  confidence: chanceOf(weights, one.doubts, sure),
  right: one.right,
}))
console.log(`${even.length} targets of damaged even sets by the new fit`)
for (const { from, to, found, right } of bandsOf(outcomes))
  console.log(`  ${from} to ${to}`.padEnd(14), String(found).padStart(6), right.toFixed(2))
console.log(`  expected calibration error ${calibrationError(outcomes).toFixed(3)}`)
