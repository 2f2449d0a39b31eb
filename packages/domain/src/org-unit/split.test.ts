import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlainDate, addDays, plainDate } from '../kernel/plain-date.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type NewOrgUnit, type OrgUnitChange, type OrgUnitRecords, addOrgUnit, addSuperior } from './change.ts'
import { mergeOrgUnits } from './merge.ts'
import { LINK_KINDS, overlap } from './org-unit.ts'
import { splitOrgUnit } from './split.ts'
import { treeAsOf } from './tree.ts'
import { withChange } from './with-change.ts'

const start = plainDate('2000-01-01')
const on = plainDate('2021-03-01')
const decision = { symbol: '12/NQ-HĐND', issuedOn: plainDate('2021-02-10') }
const unit = (orgUnitId: string): NewOrgUnit => ({
  orgUnitId,
  name: orgUnitId,
  code: null,
  tier: 'tinh',
  branch: 'chinh-quyen',
})
const build = (...pairs: [string, string | null][]): OrgUnitRecords =>
  pairs.reduce<OrgUnitRecords>(
    (records, [id, superiorId]) => withChange(records, addOrgUnit(records, { unit: unit(id), superiorId, on: start })),
    { versions: [], links: [] },
  )
const province = build(['province', null], ['labour', 'province'], ['welfare', 'labour'], ['jobs', 'labour'])
const split = (records: OrgUnitRecords, input: Partial<Parameters<typeof splitOrgUnit>[1]> = {}): OrgUnitChange =>
  splitOrgUnit(records, {
    orgUnitId: 'labour',
    stays: false,
    successors: [unit('social'), unit('work')],
    heirs: new Map([
      ['welfare', 'social'],
      ['jobs', 'work'],
    ]),
    on,
    decision,
    ...input,
  })

test('a department is divided: it ends, two stand in its place, and each takes over its share', () => {
  const change = split(province)
  const tree = treeAsOf({ date: on, ...withChange(province, change) })
  expect(tree.unit('labour')).toBeUndefined()
  expect(tree.subordinatesOf('province')).toEqual(['social', 'work'])
  expect([tree.superiorOf('welfare'), tree.superiorOf('jobs')]).toEqual(['social', 'work'])
  expect(change.successions).toEqual(
    ['social', 'work'].map((successorId) => ({
      kind: 'split',
      predecessorId: 'labour',
      successorId,
      effectiveOn: on,
      decision,
    })),
  )
})

test('a department from which another leaves stays itself, and keeps what is not taken', () => {
  const change = split(province, {
    stays: true,
    successors: [unit('work')],
    heirs: new Map([
      ['welfare', 'labour'],
      ['jobs', 'work'],
    ]),
  })
  const tree = treeAsOf({ date: on, ...withChange(province, change) })
  expect([tree.superiorOf('welfare'), tree.superiorOf('jobs')]).toEqual(['labour', 'work'])
  expect(change.versionsToEnd).toEqual([])
})

test('a split needs two offices after it, a place for each that hung under the old, and a day after all began', () => {
  expect(() => split(province, { successors: [unit('work')] })).toThrow('org-unit.split-needs-two')
  expect(() => split(province, { stays: true, successors: [] })).toThrow('org-unit.split-needs-two')
  expect(() => split(province, { heirs: new Map([['welfare', 'social']]) })).toThrow('org-unit.split-child-unplaced')
  expect(() => split(province, { heirs: new Map([['welfare', 'province']]) })).toThrow('org-unit.split-child-unplaced')
  expect(() => split(province, { successors: [unit('jobs'), unit('work')] })).toThrow('org-unit.split-child-unplaced')
  expect(() => split(province, { on: start })).toThrow('org-unit.date-before-start')
  const later = withChange(
    province,
    addOrgUnit(province, { unit: unit('later'), superiorId: 'labour', on: addDays(on, 9) }),
  )
  expect(() => split(later)).toThrow('org-unit.date-before-start')
})

interface Act {
  readonly kind: 'split' | 'merge'
  readonly which: number
  readonly other: number
  readonly stays: boolean
  readonly parts: number
}
const acts = fc.array(
  fc.record({
    kind: fc.constantFrom<Act['kind']>('split', 'merge'),
    which: fc.nat(),
    other: fc.nat(),
    stays: fc.boolean(),
    parts: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
)
/** For each office but the first, under whom it hangs, and perhaps a second master. */
const trees = fc.array(fc.record({ superior: fc.nat(), master: fc.option(fc.nat()) }), { minLength: 2, maxLength: 10 })

function grow(choices: readonly { superior: number; master: number | null }[]): OrgUnitRecords {
  const pairs = choices.map(({ superior }, at): [string, string] => [`u${at + 1}`, `u${superior % (at + 1)}`])
  return choices.reduce<OrgUnitRecords>(
    (records, { master }, at) =>
      master === null
        ? records
        : withChange(
            records,
            addSuperior(records, {
              kind: 'professional',
              superiorId: `u${master % (at + 1)}`,
              subordinateId: `u${at + 1}`,
              on: start,
            }),
          ),
    build(['u0', null], ...pairs),
  )
}

/** What the act changes; undefined where the rule refuses it. */
function attempt(records: OrgUnitRecords, act: Act, at: number, day: PlainDate): OrgUnitChange | undefined {
  const open = records.versions.filter(({ validTo }) => validTo === null).map(({ orgUnitId }) => orgUnitId)
  const pick = (choice: number) => open[choice % open.length] ?? 'u0'
  const orgUnitId = pick(act.which)
  const successors = Array.from({ length: act.parts }, (_, part) => unit(`n${at}-${part}`))
  const all = [...(act.stays ? [orgUnitId] : []), ...successors.map((one) => one.orgUnitId)]
  const children = records.links.filter(({ superiorId, validTo }) => superiorId === orgUnitId && validTo === null)
  const heirs = new Map(
    children.map(({ subordinateId }, place) => [subordinateId, all[(act.other + place) % all.length] ?? orgUnitId]),
  )
  try {
    if (act.kind === 'merge') return mergeOrgUnits(records, { orgUnitIds: [orgUnitId], into: pick(act.other), on: day })
    return splitOrgUnit(records, { orgUnitId, stays: act.stays, successors, heirs, on: day, decision })
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

const shapeOn = ({ versions, links }: OrgUnitRecords, date: PlainDate) =>
  LINK_KINDS.map((kind) => {
    const tree = treeAsOf({ date, versions, links, kind })
    return versions
      .filter((one) => tree.unit(one.orgUnitId) === one)
      .map(({ orgUnitId }) => [orgUnitId, tree.superiorOf(orgUnitId)])
  })

test('after any splits and mergers nobody hangs in the air, nobody has two superiors in one line, and the past stands', () => {
  fc.assert(
    fc.property(trees, acts, (choices, story) => {
      let records = grow(choices)
      story.forEach((act, at) => {
        const day = addDays(on, at)
        const change = attempt(records, act, at, day)
        if (change === undefined) return
        const before = [start, addDays(day, -1)].map((date) => [date, shapeOn(records, date)] as const)
        const yesterday = treeAsOf({ date: addDays(day, -1), ...records })
        records = withChange(records, change)
        for (const [date, shape] of before)
          expect(shapeOn(records, date).map((line) => line.map(String).sort())).toEqual(
            shape.map((line) => line.map(String).sort()),
          )
        const tree = treeAsOf({ date: day, ...records })
        const heirless = change.successions.filter(
          ({ kind, predecessorId, successorId }) =>
            kind === 'split' && tree.superiorOf(successorId) !== yesterday.superiorOf(predecessorId),
        )
        expect(heirless).toEqual([])
        const inTheAir = records.versions.filter(
          ({ orgUnitId }) =>
            tree.unit(orgUnitId) !== undefined &&
            yesterday.superiorOf(orgUnitId) !== undefined &&
            tree.superiorOf(orgUnitId) === undefined,
        )
        expect(inTheAir).toEqual([])
        const doubled = records.links.filter((left) =>
          records.links.some(
            (right) =>
              left !== right &&
              left.kind === right.kind &&
              left.subordinateId === right.subordinateId &&
              overlap(left, right),
          ),
        )
        expect(doubled).toEqual([])
        const empty = [...records.versions, ...records.links].filter(
          ({ validFrom, validTo }) => validTo !== null && validTo <= validFrom,
        )
        expect(empty).toEqual([])
      })
    }),
  )
})
