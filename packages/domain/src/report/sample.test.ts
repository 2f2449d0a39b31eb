import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawSample, type SampleCandidate } from './sample.ts'

const anyCandidates = fc.uniqueArray(
  fc.record({
    reportId: fc.uuid(),
    change: fc.double({ min: -20, max: 20, noNaN: true }),
    daysSinceSampled: fc.option(fc.nat(2000), { nil: null }),
  }),
  { minLength: 1, maxLength: 40, selector: ({ reportId }) => reportId },
)
const idsOf = (...of: Parameters<typeof drawSample>) => drawSample(...of).map(({ reportId }) => reportId)

test('the same seed draws the same, in whatever order the reports come', () => {
  fc.assert(
    fc.property(anyCandidates, fc.string(), (candidates, seed) => {
      const size = Math.ceil(candidates.length / 3)
      expect(idsOf(candidates.toReversed(), size, seed)).toEqual(idsOf(candidates, size, seed))
    }),
  )
})

test('a larger sample of one seed holds the smaller one, and nobody twice', () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const all = idsOf(candidates, candidates.length, 'số 7')
      expect(new Set(all).size).toBe(candidates.length)
      expect(all.slice(0, 1)).toEqual(idsOf(candidates, 1, 'số 7'))
    }),
  )
})

test('who changed much or was not checked lately is drawn more often; who was checked yesterday is drawn too', () => {
  const calm: SampleCandidate = { reportId: 'calm', change: 0, daysSinceSampled: 1 }
  const drawn = (other: SampleCandidate): number =>
    Array.from({ length: 2000 }, (_, at) => idsOf([calm, other], 1, `ngày ${at}`)[0]).filter((id) => id !== 'calm')
      .length
  const same = drawn({ ...calm, reportId: 'same' })
  expect(same).toBeGreaterThan(850)
  expect(same).toBeLessThan(1150)
  for (const other of [
    { ...calm, reportId: 'wild', change: 3 },
    { ...calm, reportId: 'new', daysSinceSampled: null },
  ]) {
    expect(drawn(other)).toBeGreaterThan(1200)
    expect(drawn(other)).toBeLessThan(1900)
  }
})

test('each is drawn with its reason', () => {
  const of = (change: number, daysSinceSampled: number | null) =>
    drawSample([{ reportId: 'a', change, daysSinceSampled }], 1, 's')[0]?.because
  expect(of(0.1, 30)).toEqual(['by-lot'])
  expect(of(-0.6, 30)).toEqual(['large-change'])
  expect(of(0.6, null)).toEqual(['large-change', 'not-sampled-lately'])
})

test('a sample is of one report at least and of no more than there are', () => {
  const one = [{ reportId: 'a', change: 0, daysSinceSampled: null }]
  for (const size of [0, 2, 1.5]) expect(() => drawSample(one, size, 's')).toThrow('report.sample-size')
})
