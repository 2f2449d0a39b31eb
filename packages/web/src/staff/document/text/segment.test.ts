import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextMark } from './segment.ts'
import { segment } from './segment.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 200 })
const marksIn = (length: number) =>
  fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom<TextMark['kind']>('target', 'deadline', 'agency', 'reference', 'finding', 'heading'),
      start: fc.nat(length),
      end: fc.nat(length),
    }),
    { maxLength: 12 },
  )
const marked = text.chain((words) => fc.tuple(fc.constant(words), marksIn(words.length)))

test('the runs put together are the text, however the marks overlap', () => {
  fc.assert(
    fc.property(marked, ([words, marks]) => {
      const runs = segment(0, words.length, marks)
      expect(runs.map((run) => words.slice(run.start, run.end)).join('')).toBe(words)
    }),
  )
})

test('each run follows the one before it at its own offset', () => {
  fc.assert(
    fc.property(marked, ([words, marks]) => {
      let at = 0
      for (const run of segment(0, words.length, marks)) {
        expect(run.start).toBe(at)
        expect(run.end).toBeGreaterThan(run.start)
        at = run.end
      }
      expect(at).toBe(words.length)
    }),
  )
})

test('a letter lies under exactly the marks that cover it', () => {
  fc.assert(
    fc.property(marked, ([words, marks]) => {
      for (const run of segment(0, words.length, marks))
        for (let at = run.start; at < run.end; at += 1) {
          const covering = marks.filter((mark) => mark.start <= at && at < mark.end)
          expect(new Set(run.marks)).toEqual(new Set(covering))
        }
    }),
  )
})

test('the narrowest mark of a run stands first', () => {
  const wide: TextMark = { id: 'a', kind: 'finding', start: 0, end: 10 }
  const narrow: TextMark = { id: 'b', kind: 'target', start: 2, end: 4 }
  expect(segment(0, 12, [wide, narrow]).map((run) => run.marks.map((mark) => mark.id))).toEqual([
    ['a'],
    ['b', 'a'],
    ['a'],
    [],
  ])
})
