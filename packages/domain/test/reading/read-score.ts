import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bandsOf, calibrationError } from './reliability.ts'
import type { Judged, Score, Tally } from './score.ts'
import { f1, readFolder } from './score.ts'

/** Prints how well the texts of the folders (all, without arguments) are read: `npm run read:score -- [-v] [FOLDER...]`. */
const given = process.argv.slice(2)
const verbose = given.includes('-v')
const folders = given.filter((word) => word !== '-v')
const shown = folders.length > 0 ? folders : ['texts', 'measured']
const keys = ['metadata', 'outline', 'targets', 'dates', 'recipients', 'references'] as const

function precision(all: readonly Tally[]): number {
  const found = all.reduce((sum, one) => sum + one.found, 0)
  return found === 0 ? 1 : all.reduce((sum, one) => sum + one.right, 0) / found
}

for (const folder of shown) {
  const path = existsSync(folder) ? folder : join(import.meta.dirname, folder)
  const read = readFolder(path)
  const right = read.filter(({ score }) => keys.every((key) => score[key].faults.length === 0))
  const scores: Record<string, number> = { texts: read.length }
  for (const key of keys) scores[key] = f1(read.map(({ score }) => score[key]))
  scores['targetPrecision'] = precision(read.map(({ score }) => score.targets))
  scores['whollyRight'] = right.length / read.length
  console.log(folder)
  for (const [name, value] of Object.entries(scores)) console.log(`  ${name.padEnd(16)} ${Number(value.toFixed(3))}`)
  printReliability(read.flatMap(({ judged }) => judged))
  if (verbose) for (const { name, score } of read) printFaults(name, score)
}

/** How often targets of each band of confidence were right. */
function printReliability(judged: readonly Judged[]): void {
  const outcomes = judged.map(({ target, right }) => ({ confidence: target.confidence, right }))
  console.log('  confidence  found  right')
  for (const { from, to, found, right } of bandsOf(outcomes))
    console.log(`  ${`${from} to ${to}`.padEnd(10)}  ${String(found).padStart(5)}  ${right.toFixed(2)}`)
  console.log(`  expected calibration error ${calibrationError(outcomes).toFixed(3)}`)
}

function printFaults(name: string, score: Score): void {
  for (const key of keys) for (const fault of score[key].faults) console.log(`  ${name} ${key}: ${fault}`)
}
