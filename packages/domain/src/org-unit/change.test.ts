import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { type OrgUnitRecords, addOrgUnit, addSuperior, closeOrgUnit, moveOrgUnit, renameOrgUnit } from './change.ts'
import { mergeOrgUnits } from './merge.ts'
import { descendantsOf, treeAsOf } from './tree.ts'
import { withChange } from './with-change.ts'

const day = plainDate
const unit = (orgUnitId: string) =>
  ({ orgUnitId, name: orgUnitId, code: null, tier: 'tinh', branch: 'chinh-quyen' }) as const

function build(...pairs: [string, string | null][]): OrgUnitRecords {
  return pairs.reduce<OrgUnitRecords>(
    (records, [id, superiorId]) =>
      withChange(records, addOrgUnit(records, { unit: unit(id), superiorId, on: day('2000-01-01') })),
    { versions: [], links: [] },
  )
}

const start = build(
  ['province', null],
  ['agriculture', 'province'],
  ['environment', 'province'],
  ['forest', 'agriculture'],
  ['land', 'environment'],
)
const on = day('2025-03-01')
const treeOn = (records: OrgUnitRecords, date: string) => treeAsOf({ date: day(date), ...records })

test('a renamed office stays the same office, and its old name keeps its days', () => {
  const after = withChange(start, renameOrgUnit(start, { orgUnitId: 'forest', name: 'Chi cục Kiểm lâm', on }))
  expect(treeOn(after, '2025-02-28').unit('forest')?.name).toBe('forest')
  expect(treeOn(after, '2025-03-01').unit('forest')?.name).toBe('Chi cục Kiểm lâm')
  expect(() => renameOrgUnit(after, { orgUnitId: 'forest', name: 'x', on: day('2024-01-01') })).toThrow(
    'org-unit.date-before-start',
  )
})

test('an office is not closed while others hang under it, and not changed before it began', () => {
  expect(() => closeOrgUnit(start, { orgUnitId: 'agriculture', on })).toThrow('org-unit.has-children')
  expect(() => closeOrgUnit(start, { orgUnitId: 'forest', on: day('1999-01-01') })).toThrow(
    'org-unit.date-before-start',
  )
  const after = withChange(start, closeOrgUnit(start, { orgUnitId: 'forest', on }))
  expect(treeOn(after, '2025-03-01').unit('forest')).toBeUndefined()
  expect(() => addOrgUnit(after, { unit: unit('post'), superiorId: 'forest', on })).toThrow('org-unit.closed')
  expect(() => addOrgUnit(after, { unit: unit('land'), superiorId: null, on })).toThrow('org-unit.exists')
})

test('a moved office has its old superior before the day and its new one from the day', () => {
  const after = withChange(start, moveOrgUnit(start, { orgUnitId: 'forest', superiorId: 'environment', on }))
  expect(treeOn(after, '2025-02-28').superiorOf('forest')).toBe('agriculture')
  expect(treeOn(after, '2025-03-01').superiorOf('forest')).toBe('environment')
  expect(() => moveOrgUnit(start, { orgUnitId: 'agriculture', superiorId: 'forest', on })).toThrow('org-unit.cycle')
})

test('a second superior of one kind is refused, a second master of another kind is not', () => {
  const link = { superiorId: 'environment', subordinateId: 'forest', on }
  expect(() => addSuperior(start, { kind: 'parent', ...link })).toThrow('org-unit.second-superior')
  const after = withChange(start, addSuperior(start, { kind: 'professional', ...link }))
  expect(treeAsOf({ date: on, ...after, kind: 'professional' }).superiorOf('forest')).toBe('environment')
  expect(() =>
    addSuperior(after, { kind: 'professional', superiorId: 'forest', subordinateId: 'environment', on }),
  ).toThrow('org-unit.cycle')
})

test('two departments become one new one: it takes over what hung under them, and they are its predecessors', () => {
  const merged = mergeOrgUnits(start, {
    orgUnitIds: ['agriculture', 'environment'],
    into: { unit: unit('agriculture-and-environment'), superiorId: 'province' },
    on,
  })
  const after = treeOn(withChange(start, merged), '2025-03-01')
  expect(descendantsOf(after, 'province')).toEqual(['agriculture-and-environment', 'forest', 'land'])
  expect(merged.successions.map(({ kind, predecessorId }) => [kind, predecessorId])).toEqual([
    ['merge', 'agriculture'],
    ['merge', 'environment'],
  ])
  expect(descendantsOf(treeOn(withChange(start, merged), '2025-02-28'), 'province')).toHaveLength(4)
})

test('a department that keeps its name absorbs the other', () => {
  const merged = mergeOrgUnits(start, { orgUnitIds: ['environment'], into: 'agriculture', on })
  const after = treeOn(withChange(start, merged), '2025-03-01')
  expect(after.subordinatesOf('agriculture')).toEqual(['forest', 'land'])
  expect(after.unit('environment')).toBeUndefined()
})

test('a merger needs two offices, and none goes into what hangs under itself', () => {
  expect(() => mergeOrgUnits(start, { orgUnitIds: ['agriculture'], into: 'agriculture', on })).toThrow(
    'org-unit.merge-needs-two',
  )
  expect(() => mergeOrgUnits(start, { orgUnitIds: ['agriculture'], into: 'forest', on })).toThrow('org-unit.cycle')
})
