import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Amount } from '../report/amount.ts'
import { type FigureCandidate, chooseFigure } from './choose.ts'
import { EMPTY_FOLD, type CampaignNode, foldChanges, rollUpFromScratch } from './fold.ts'
import { overTime } from './over-time.ts'
import { NOTHING, type RollUpRule, type Standing, leafOf } from './roll-up.ts'

const number = (value: string): Amount => ({ kind: 'number', value })
const figure = (figureId: string, other: Partial<FigureCandidate> = {}): FigureCandidate => ({
  figureId,
  reportId: figureId,
  revision: 1,
  source: 'unit',
  status: 'preliminary',
  amount: number('1'),
  sentAt: '2021-06-10T00:00:00Z',
  quick: false,
  returned: false,
  verified: false,
  late: false,
  ...other,
})
const chosen = (...candidates: FigureCandidate[]) => chooseFigure(candidates)?.figureId

test('the owner goes before the unit, then official before preliminary before estimate, then the newest', () => {
  const newer = { sentAt: '2021-07-01T00:00:00Z' }
  expect(
    chosen(figure('unit', { status: 'official', ...newer }), figure('owner', { source: 'owner', status: 'estimate' })),
  ).toBe('owner')
  expect(chosen(figure('preliminary', newer), figure('official', { status: 'official' }))).toBe('official')
  expect(chosen(figure('estimate', { status: 'estimate', ...newer }), figure('preliminary'))).toBe('preliminary')
  expect(chosen(figure('old'), figure('new', newer))).toBe('new')
})

test('drafts, quick figures and "chưa có số" never count', () => {
  expect(
    chosen(figure('draft', { sentAt: null }), figure('quick', { quick: true }), figure('not-yet', { amount: null })),
  ).toBeUndefined()
})

test('when a revision is returned the last unreturned one counts', () => {
  const first = figure('first', { reportId: 'r', revision: 1 })
  const second = figure('second', { reportId: 'r', revision: 2, returned: true })
  expect(chosen(first, second)).toBe('first')
  expect(chosen(first, { ...second, returned: false })).toBe('second')
  expect(chosen({ ...first, returned: true }, second)).toBeUndefined()
})

test('a revision takes back what its predecessor claimed, were it official', () => {
  const first = figure('first', { reportId: 'r', status: 'official' })
  expect(chosen(first, figure('second', { reportId: 'r', revision: 2, status: 'estimate' }))).toBe('second')
  expect(chosen(first, figure('second', { reportId: 'r', revision: 2, amount: null }))).toBeUndefined()
})

const anyCandidate = (at: number) =>
  fc.record({
    figureId: fc.constant(`f${at}`),
    reportId: fc.constantFrom('r1', 'r2', 'r3'),
    revision: fc.constant(at),
    source: fc.constantFrom('owner', 'unit'),
    status: fc.constantFrom('estimate', 'preliminary', 'official'),
    amount: fc.option(fc.integer({ min: 0, max: 99 }).map((value) => number(String(value)))),
    sentAt: fc.option(fc.integer({ min: 1, max: 9 }).map((day) => `2021-06-0${day}T00:00:00Z`)),
    quick: fc.boolean(),
    returned: fc.boolean(),
    verified: fc.boolean(),
    late: fc.boolean(),
  })
const anyCandidates = fc.tuple(...Array.from({ length: 7 }, (_, at) => anyCandidate(at)))

test('which figure counts does not depend on the order of arrival', () => {
  fc.assert(
    fc.property(anyCandidates, fc.nat(6), (candidates, turn) => {
      const turned = [...candidates.slice(turn), ...candidates.slice(0, turn)]
      expect(chooseFigure(turned.reverse())?.figureId).toBe(chooseFigure(candidates)?.figureId)
    }),
  )
})

const tree = new Map<string, CampaignNode>([
  ['top', { nodeId: 'top', parentId: null, closedBoundary: false }],
  ['a', { nodeId: 'a', parentId: 'top', closedBoundary: false }],
  ['b', { nodeId: 'b', parentId: 'a', closedBoundary: false }],
  ['line', { nodeId: 'line', parentId: 'top', closedBoundary: true }],
  ['c', { nodeId: 'c', parentId: 'line', closedBoundary: false }],
])
const rule: RollUpRule = { aggregation: 'sum', scale: '1', condition: null }
const leafFrom = (candidates: readonly FigureCandidate[]): Standing => {
  const counts = chooseFigure(candidates)
  return leafOf(rule, {
    amount: counts?.amount ?? null,
    verified: counts?.verified ?? false,
    late: counts?.late ?? false,
  })
}

/** Figures come, are revised, returned and taken up again, in any order. */
const anyEvents = fc.array(
  fc.record({
    subject: fc.constantFrom('a', 'b', 'c'),
    place: fc.nat(6),
    what: fc.constantFrom('send', 'return', 'verify', 'owner-sends', 'not-yet'),
    value: fc.nat(99),
  }),
  { maxLength: 40 },
)

test('figures that are sent, revised, returned and verified one by one fold to what counting at the end gives', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const figures = new Map<string, FigureCandidate[]>([
        ['a', []],
        ['b', []],
        ['c', []],
      ])
      let state = foldChanges(tree, 'sum', EMPTY_FOLD, new Map([...figures.keys()].map((id) => [id, leafFrom([])])))
      for (const [at, { subject, place, what, value }] of events.entries()) {
        const known = figures.get(subject) ?? []
        const chosenOne = known[place % Math.max(known.length, 1)]
        if (what === 'return' || what === 'verify') {
          if (chosenOne === undefined) continue
          known[known.indexOf(chosenOne)] = { ...chosenOne, returned: what === 'return', verified: what === 'verify' }
        } else {
          const source = what === 'owner-sends' ? 'owner' : 'unit'
          const amount = what === 'not-yet' ? null : number(String(value))
          const sentAt = `2021-06-10T00:00:${String(at).padStart(2, '0')}Z`
          known.push(
            figure(`f${at}`, {
              reportId: `${subject}-${source}`,
              revision: at + 1,
              source,
              amount,
              sentAt,
              late: value > 50,
            }),
          )
        }
        state = foldChanges(tree, 'sum', state, new Map([[subject, leafFrom(known)]]))
      }
      const atOnce = rollUpFromScratch(tree, 'sum', new Map([...figures].map(([id, known]) => [id, leafFrom(known)])))
      for (const [nodeId, standing] of atOnce) expect(state.standings.get(nodeId) ?? NOTHING).toEqual(standing)
      expect(atOnce.get('top')?.expected).toBe(2)
    }),
  )
})

const months = (...values: (string | null)[]) => values.map((value) => (value === null ? null : number(value)))

test('what is latest is carried forward', () => {
  expect(overTime({ time: 'latest', stores: 'this-period' }, months('5', '6', null))).toEqual(number('6'))
})

test('what accumulates adds up what came; nothing that came is nothing, not 0', () => {
  expect(overTime({ time: 'cumulative', stores: 'this-period' }, months('5', null, '2'))).toEqual(number('7'))
  expect(overTime({ time: 'cumulative', stores: 'cumulative' }, months('5', null, '7'))).toEqual(number('7'))
  expect(overTime({ time: 'cumulative', stores: 'this-period' }, months(null, null))).toBeNull()
})

test('what stands for its period alone is never carried over', () => {
  expect(overTime({ time: 'per-period', stores: 'this-period' }, months('5', null))).toBeNull()
})
