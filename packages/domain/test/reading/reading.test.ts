import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
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

/** An old encoding has no composed letters to take apart. */
const IN_UNICODE = /[ạ-ỹ]/u

describe('any text', () => {
  test('an empty text holds no document', () => {
    expect(readCampaignDocuments('')).toEqual([])
    expect(readCampaignDocuments('\ufeff \n\t\r\n')).toEqual([])
  })

  test('decomposed letters are read as composed ones are', () => {
    for (const { text } of texts.filter((one) => IN_UNICODE.test(one.text))) {
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
