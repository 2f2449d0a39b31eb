import type { AllocationSheet } from '@thidua/contract/allocation'
import { expect, test } from 'vitest'
import { bodyOf, changedParts, coverageOf, textIn, withText, type GiveTexts } from './give-sheet.ts'
import { startGiving, stepGiving, isUngiven } from './give-state.ts'
import { pasted, proposed } from './propose.ts'

const node = (id: string) => ({ id: `n-${id}`, orgUnitId: id, name: `Đơn vị ${id}`, closed: false })
const part = (orgUnitId: string, value: string, version = 1, locked = false) => ({
  orgUnitId,
  value,
  samePeriodLastYear: null,
  base: null,
  locked,
  version,
  allocatedAt: '2021-02-24T02:00:00.000Z',
  allocatedBy: 'Người giao',
})
const sheet = (parts: AllocationSheet['targets'][number]['parts'] = []): AllocationSheet => ({
  campaign: { id: 'c', title: 'Đợt thi đua' },
  node: node('tinh'),
  units: [
    { node: node('a'), population: { people: 100, countedOn: '2019-04-01' }, children: 0 },
    { node: node('b'), population: { people: 300, countedOn: '2019-04-01' }, children: 0 },
    { node: node('so'), population: null, children: 0 },
  ],
  targets: [
    {
      targetId: 't',
      indicator: 'Trường đạt chuẩn',
      contentPath: null,
      measureUnit: 'trường',
      wholeNumber: true,
      aggregation: 'count',
      comparator: 'additional_count',
      change: null,
      direction: 'up',
      whole: '20',
      parts,
    },
  ],
  abilities: ['target.allocate'],
})
const targetOf = (of: AllocationSheet) => {
  const [target] = of.targets
  if (target === undefined) throw new Error('no target')
  return target
}
const unitOf = (of: AllocationSheet, at: number) => {
  const unit = of.units[at]
  if (unit === undefined) throw new Error('no unit')
  return unit
}
const typed = (of: AllocationSheet, at: number, value: string, texts: GiveTexts = {}) =>
  withText(texts, targetOf(of), unitOf(of, at), { value })

test('a proposal leaves locked parts, and those who take no part, as they are', () => {
  const of = sheet([part('so', '3', 1, true), part('a', '1'), part('b', '1')])
  const { texts, without } = proposed(of, {}, targetOf(of), 'population')
  expect([0, 1, 2].map((at) => textIn(texts, targetOf(of), unitOf(of, at)).value)).toEqual(['4', '13', '3'])
  expect(without).toEqual([])
  expect(coverageOf(of, texts, targetOf(of)).findings).toEqual([])
})

test('units with land share at first, an office only when it is chosen', () => {
  const of = sheet()
  expect(of.units.map((unit) => textIn({}, targetOf(of), unit).takesPart)).toEqual([true, true, false])
  const { texts } = proposed(of, withText({}, targetOf(of), unitOf(of, 2), { takesPart: true }), targetOf(of), 'equal')
  expect(changedParts(of, texts)).toHaveLength(3)
})

test('what is sent carries the version of every part, changed or not, and only targets with a change', () => {
  const of = sheet([part('a', '10', 4), part('b', '10', 2)])
  expect(bodyOf(of, {}, '').targets).toEqual([])
  expect(bodyOf(of, typed(of, 0, '12'), ' theo đề nghị ')).toMatchObject({
    note: 'theo đề nghị',
    targets: [
      {
        targetId: 't',
        parts: [
          { orgUnitId: 'a', value: '12', version: 4 },
          { orgUnitId: 'b', value: '10', version: 2 },
        ],
      },
    ],
  })
})

test('a unit that takes part no longer is given nothing', () => {
  const of = sheet([part('a', '10', 4)])
  const texts = withText({}, targetOf(of), unitOf(of, 0), { takesPart: false })
  expect(bodyOf(of, texts, '').targets[0]?.parts).toMatchObject([{ orgUnitId: 'a', value: null, version: 4 }])
})

test('when somebody gave meanwhile both versions are there: mine goes over theirs, or theirs is taken and can be undone', () => {
  const before = sheet([part('a', '10')])
  const mine = stepGiving(startGiving(before), { kind: 'typed', texts: typed(before, 0, '12'), place: null })
  const clashed = stepGiving(mine, { kind: 'clashed', sheet: sheet([part('a', '11', 2)]) })
  const kept = stepGiving(clashed, { kind: 'keep-mine' })
  expect(bodyOf(kept.base, kept.history.present, '').targets[0]?.parts[0]).toMatchObject({ value: '12', version: 2 })
  const taken = stepGiving(clashed, { kind: 'take-theirs' })
  expect(isUngiven(taken)).toBe(false)
  expect(isUngiven(stepGiving(taken, { kind: 'undo' }))).toBe(true)
})

test('what was typed before the page was left comes back, and clashes when the sheet has changed since', () => {
  const before = sheet([part('a', '10')])
  const kept = { base: before, texts: typed(before, 0, '12') }
  expect(startGiving(before, kept)).toMatchObject({ clash: null, history: { present: kept.texts } })
  expect(startGiving(sheet([part('a', '11', 2)]), kept).clash).not.toBeNull()
})

test('two columns of a spreadsheet fill last year and the part', () => {
  const of = sheet()
  const texts = pasted({}, targetOf(of), of.units, { row: 0, field: 'lastYear' }, [
    ['5', '6'],
    ['1.500', '7'],
  ])
  expect(textIn(texts, targetOf(of), unitOf(of, 1))).toMatchObject({ lastYear: '1.500', value: '7' })
})

test('what the server has meanwhile is taken over while nothing is typed; people that were entered also while something is', () => {
  const before = sheet([part('a', '10')])
  const fresh = { ...sheet([part('a', '11', 2)]), units: before.units.slice(0, 2) }
  expect(stepGiving(startGiving(before), { kind: 'refreshed', sheet: fresh }).base).toBe(fresh)
  const mine = stepGiving(startGiving(before), { kind: 'typed', texts: typed(before, 0, '12'), place: null })
  const kept = stepGiving(mine, { kind: 'refreshed', sheet: fresh })
  expect(kept.base.units).toBe(fresh.units)
  expect(kept.base.targets).toBe(before.targets)
  expect(isUngiven(kept)).toBe(true)
})
