import { readdirSync, readFileSync } from 'node:fs'
import { readCampaignDocuments } from '@thidua/domain/campaign/read-campaign-documents'
import { againstLimit, type Benchmark } from '../benchmark.ts'

const texts = new URL('../../../packages/domain/test/reading/texts/', import.meta.url)
const times = 15

export const readText: Benchmark = {
  name: 'read-text',
  what:
    `the machine reading of all sample texts set one after another ${times} times, warm, against 1 ms for each kilobyte of ` +
    'UTF-8; not measured: DOCX, PDF, scans, the first reading of a cold process',
  unit: 'ms/kB',
  better: 'lower',
  goal: 1,
  run: () => {
    const names = readdirSync(texts).filter((name) => name.endsWith('.txt'))
    const text = names
      .map((name) => readFileSync(new URL(name, texts), 'utf8'))
      .join('\n\n')
      .concat('\n\n')
      .repeat(times)
    const kilobytes = Buffer.byteLength(text) / 1000
    readCampaignDocuments(text)
    return againstLimit(7, 1, () => {
      const began = performance.now()
      if (readCampaignDocuments(text).length === 0) throw new Error('nothing was read')
      return Promise.resolve((performance.now() - began) / kilobytes)
    })
  },
}
