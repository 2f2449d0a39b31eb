import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadDocument } from '../../src/campaign/proposal/types.ts'
import { readCampaignDocuments } from '../../src/campaign/read-campaign-documents.ts'
import { f1, readFolder } from './score.ts'

const texts = readFolder(join(import.meta.dirname, 'texts'))
/** Texts with a fault that is known and not yet mended: measured with the rest. */
const measured = readFolder(join(import.meta.dirname, 'measured'))

describe('our own texts', () => {
  test.each(texts)('$name: every field, heading, target, date, recipient and reference is right', ({ score }) => {
    const faults = Object.values(score).flatMap((tally) => tally.faults)
    expect(faults).toEqual([])
  })

  test('the score is 1 where all is right', () => {
    expect(f1(texts.map((one) => one.score.targets))).toBe(1)
  })

  test('with the texts that are known to be read wrongly in a place, targets stay above the goal of the product', () => {
    expect(f1([...texts, ...measured].map((one) => one.score.targets))).toBeGreaterThanOrEqual(0.95)
    expect(f1([...texts, ...measured].map((one) => one.score.metadata))).toBeGreaterThanOrEqual(0.97)
  })
})

/** Everything that points into the text. */
function spansOf(document: ReadDocument): { start: number; end: number }[] {
  const { targets, themes, outline, duties, references, findings, arrival } = document
  const [start, end] = document.span
  return [
    { start, end },
    ...targets,
    ...themes,
    ...outline,
    ...duties,
    ...references,
    ...findings,
    ...(arrival === null ? [] : [arrival]),
  ]
}

/** Our texts as scanning, converters and clerks leave them: pieces cut, doubled, moved, marks strewn in. */
const mutated = fc
  .record({
    text: fc.constantFrom(...texts.map((one) => one.text)),
    cuts: fc.array(
      fc.tuple(
        fc.nat(4000),
        fc.nat(60),
        fc.constantFrom('', '\n', ' ', '**', '\t', '%', '1.', 'từ ', '\u0301', 'ĐẾN\n', '- ', '|', '\r\n', '😀'),
      ),
      { maxLength: 12 },
    ),
    form: fc.constantFrom('NFC', 'NFD'),
  })
  .map(({ text, cuts, form }) =>
    cuts.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text).normalize(form),
  )

describe('any text', () => {
  test('every span lies inside the text and every quote is its slice', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const document of readCampaignDocuments(text)) {
          for (const { start, end } of spansOf(document)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          for (const target of document.targets) expect(target.quote).toBe(text.slice(target.start, target.end))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('noise is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(Array.isArray(readCampaignDocuments(text))).toBe(true)
      }),
    )
  })

  test('an empty text holds no document', () => {
    expect(readCampaignDocuments('')).toEqual([])
    expect(readCampaignDocuments('\ufeff \n\t\r\n')).toEqual([])
  })

  test('decomposed letters are read as composed ones are', () => {
    for (const { text } of texts) {
      const facts = (form: 'NFC' | 'NFD'): unknown =>
        readCampaignDocuments(text.normalize(form)).map((one) => [
          one.metadata,
          one.window,
          one.targets.map((target) => [target.indicator, target.comparator, target.value]),
        ])
      expect(facts('NFD')).toEqual(facts('NFC'))
    }
  })
})
