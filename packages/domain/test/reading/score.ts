import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentMetadata } from '@thidua/official-document'
import type { Comparator } from '../../src/campaign/target.ts'
import type {
  ProposedReviews,
  ProposedTarget,
  ProposedWindow,
  ReadDocument,
} from '../../src/campaign/proposal/types.ts'
import { readCampaignDocuments } from '../../src/campaign/read-campaign-documents.ts'

/** A target as the expectation names it: words that its quote or indicator holds, and its figures. */
type ExpectedTarget = {
  readonly has: string
  readonly comparator: Comparator
  readonly value: number | null
  readonly valueHigh?: number
  readonly unit?: string | null
  readonly baseline?: number
  readonly deadline?: string
}

type ExpectedDocument = {
  readonly metadata: Partial<DocumentMetadata>
  readonly outline: readonly string[]
  readonly targets: readonly ExpectedTarget[]
  readonly window: ProposedWindow
  readonly reviews: ProposedReviews
  readonly recipients: readonly string[]
  readonly references: readonly string[]
}

/** How many of a kind were expected, found, and right; and what went wrong, in words. */
export type Tally = { expected: number; found: number; right: number; readonly faults: string[] }
export type Score = Readonly<Record<'metadata' | 'outline' | 'targets' | 'dates' | 'recipients' | 'references', Tally>>
export type ReadText = {
  readonly name: string
  readonly text: string
  readonly documents: readonly ReadDocument[]
  readonly score: Score
  /** Every target found: how sure the reader was, and whether it was right. */
  readonly judged: readonly Judged[]
}
export type Judged = { readonly target: ProposedTarget; readonly right: boolean }

const tally = (): Tally => ({ expected: 0, found: 0, right: 0, faults: [] })
const even = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase()

/** Reads every text of a folder (`x.txt` or `x.md` beside `x.json`) and compares. */
export function readFolder(folder: string): ReadText[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort()
    .map((name) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(folder, name)))
      const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.[a-z]+$/u, '.json')), 'utf8')) as {
        documents: ExpectedDocument[]
      }
      const documents = readCampaignDocuments(text)
      const judged: Judged[] = []
      return { name, text, documents, score: compare(expected.documents, documents, judged), judged }
    })
}

function compare(expected: readonly ExpectedDocument[], found: readonly ReadDocument[], judged: Judged[]): Score {
  const score: Score = {
    metadata: tally(),
    outline: tally(),
    targets: tally(),
    dates: tally(),
    recipients: tally(),
    references: tally(),
  }
  if (expected.length !== found.length) score.metadata.faults.push(`${found.length} documents for ${expected.length}`)
  expected.forEach((wanted, i) => {
    const got = found[i]
    compareFields(score.metadata, wanted.metadata, got?.metadata ?? {})
    compareFields(score.dates, { ...wanted.window, ...wanted.reviews }, { ...got?.window, ...got?.reviews })
    compareLists(score.outline, wanted.outline, got?.outline.map((item) => item.path) ?? [])
    compareLists(score.recipients, wanted.recipients, got?.recipients ?? [])
    compareLists(score.references, wanted.references, got?.references.map((one) => one.symbol) ?? [])
    compareTargets(score.targets, wanted.targets, got?.targets ?? [], judged)
  })
  return score
}

function compareFields(into: Tally, wanted: object, got: object): void {
  const values = got as Record<string, unknown>
  for (const [key, value] of Object.entries(wanted)) {
    into.expected += 1
    into.found += 1
    if (values[key] === value) into.right += 1
    else into.faults.push(`${key}: ${JSON.stringify(values[key])} for ${JSON.stringify(value)}`)
  }
}

function compareLists(into: Tally, wanted: readonly string[], got: readonly string[]): void {
  into.expected += wanted.length
  into.found += got.length
  const left = [...got]
  for (const one of wanted) {
    const at = left.indexOf(one)
    if (at < 0) into.faults.push(`missed ${one}`)
    else left.splice(at, 1)
    if (at >= 0) into.right += 1
  }
  for (const one of left) into.faults.push(`invented ${one}`)
}

function compareTargets(
  into: Tally,
  wanted: readonly ExpectedTarget[],
  got: readonly ProposedTarget[],
  judged: Judged[],
): void {
  into.expected += wanted.length
  into.found += got.length
  const left = [...got]
  for (const one of wanted) {
    const at = left.findIndex(
      (target) => target.value === one.value && even(`${target.quote} ${target.indicator}`).includes(even(one.has)),
    )
    const [target] = at < 0 ? [] : left.splice(at, 1)
    if (target === undefined) into.faults.push(`missed ${one.has} ${one.value}`)
    else {
      const facts: Record<string, unknown> = { ...target }
      const wrong = Object.entries(one).filter(([key, value]) => key !== 'has' && facts[key] !== value)
      if (wrong.length === 0) into.right += 1
      judged.push({ target, right: wrong.length === 0 })
      for (const [key, value] of wrong)
        into.faults.push(`${one.has}: ${key} ${JSON.stringify(facts[key])} for ${JSON.stringify(value)}`)
    }
  }
  for (const target of left) judged.push({ target, right: false })
  for (const target of left) into.faults.push(`invented ${target.quote} (${target.comparator} ${target.value})`)
}

/** Harmonic mean of precision and recall; 1 where nothing was expected and nothing found. */
export function f1(all: readonly Tally[]): number {
  const sum = (key: 'expected' | 'found' | 'right'): number => all.reduce((total, one) => total + one[key], 0)
  return sum('expected') + sum('found') === 0 ? 1 : (2 * sum('right')) / (sum('expected') + sum('found'))
}
