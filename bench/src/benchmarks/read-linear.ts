import { readFileSync } from 'node:fs'
import { readCampaignDocuments } from '@thidua/domain/campaign/read-campaign-documents'
import { type Benchmark, inTurn } from '../benchmark.ts'

const sample = new URL(
  '../../../packages/domain/test/reading/texts/tinh-ke-hoach-phat-trien-du-lich.txt',
  import.meta.url,
)
const times = 100

/** Head and tail once, the body many times over: one long document. */
function stretched(text: string, count: number): string {
  const from = text.indexOf('\nI. ')
  const to = text.indexOf('\nNơi nhận:')
  if (from < 0 || to < from) throw new Error('the sample has no body to repeat')
  return text.slice(0, from) + text.slice(from, to).repeat(count) + text.slice(to)
}

const timeOf = (text: string, turns: number): number => {
  const began = performance.now()
  for (let turn = 0; turn < turns; turn += 1)
    if (readCampaignDocuments(text).length === 0) throw new Error('nothing was read')
  return performance.now() - began
}

export const readLinear: Benchmark = {
  name: 'read-linear',
  what:
    `the machine reading of one document whose body is ${times} times as long, against ${times} readings of the ` +
    'document as it is, both warm',
  unit: 'ms',
  better: 'lower',
  goal: 1.1,
  run: () => {
    const text = readFileSync(sample, 'utf8')
    const long = stretched(text, times)
    timeOf(long, 2)
    timeOf(text, 2 * times)
    return inTurn(
      7,
      () => Promise.resolve(timeOf(long, 1)),
      () => Promise.resolve(timeOf(text, times)),
    )
  },
}
