import { readdirSync, readFileSync } from 'node:fs'
import { writePdf } from '../../adapters/write-document/write-pdf.ts'
import { letterOf } from './letter-of.ts'
import { scanOf } from './scan-of.ts'

/** A page set by us, and what a worn scanner makes of it. */
export interface TestPage {
  readonly name: string
  readonly pdf: Uint8Array
  /** JPEG, 200 dots an inch, askew by 1.5 degrees, grain of 15, quality 50. */
  readonly scan: Uint8Array
}

const texts = new URL('../../../../domain/test/reading/texts/', import.meta.url)

/** Every fifth text was looked at while the cleaning was set up; the others were not. */
const isForTuning = (at: number): boolean => at % 5 === 0

/**
 * First pages of the repository's own texts, the same ones every time: those of the tuning, twenty that no tuning saw, and
 * the rest, first read after what those twenty showed had been mended.
 */
export async function* testPages(which: 'unseen' | 'later' | 'tuning'): AsyncGenerator<TestPage> {
  const names = readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .filter((_name, at) => isForTuning(at) === (which === 'tuning'))
    .slice(...(which === 'later' ? [20] : [0, 20]))
  for (const [at, name] of names.entries()) {
    const pdf = writePdf(letterOf(readFileSync(new URL(name, texts), 'utf8')))
    yield { name, pdf, scan: await scanOf(pdf, 1, { seed: at + (which === 'unseen' ? 1000 : 1) }) }
  }
}
