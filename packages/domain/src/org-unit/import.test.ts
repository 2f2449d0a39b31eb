import { expect, test } from 'vitest'
import { type ImportRow, importOrgUnits, readImport } from './import.ts'

const row = (name: string, code: string, parentCode = '', other: Partial<ImportRow> = {}): ImportRow => ({
  name,
  code,
  parentCode,
  tier: 'huyen',
  branch: 'chinh-quyen',
  line: 1,
  ...other,
})
const lines = (...rows: ImportRow[]): ImportRow[] => rows.map((one, at) => Object.assign(one, { line: at + 2 }))

test('superiors come first, whatever the order of the sheet, and names are tidied', () => {
  const units = importOrgUnits([
    row('  Huyện  Cao Lộc ', '183', '20'),
    row('Tỉnh Lạng Sơn', '20', '', { tier: 'tinh' }),
  ])
  expect(units.map(({ name, parentCode }) => [name, parentCode])).toEqual([
    ['Tỉnh Lạng Sơn', null],
    ['Huyện Cao Lộc', '20'],
  ])
})

test('every wrong cell is named by the line of the spreadsheet and by column, and nothing is half imported', () => {
  const outcome = readImport(
    lines(row('Tỉnh', '20'), row('', '183', '99'), row('Huyện', '20', '20', { tier: 'quan', branch: '?' })),
  )
  expect(outcome).toMatchObject({
    ok: false,
    faults: [
      { path: 'rows.3.name', code: 'org-unit.import-name-missing' },
      { path: 'rows.3.parentCode', code: 'org-unit.import-parent-unknown' },
      { path: 'rows.4.code', code: 'org-unit.import-code-twice' },
      { path: 'rows.4.tier', code: 'org-unit.import-tier-unknown' },
      { path: 'rows.4.branch', code: 'org-unit.import-branch-unknown' },
    ],
  })
  expect(() => importOrgUnits([row('', '1')])).toThrow('org-unit.import-faults')
})

test('an office already there may be a superior and is not added again', () => {
  const known = new Set(['20'])
  expect(readImport([row('Huyện', '183', '20')], known)).toMatchObject({ ok: true })
  expect(readImport([row('Tỉnh', '20')], known)).toMatchObject({
    ok: false,
    faults: [{ code: 'org-unit.import-code-known' }],
  })
})

test('rows that hang on each other are refused, and an empty sheet is too', () => {
  expect(readImport(lines(row('A', '1', '2'), row('B', '2', '1')))).toMatchObject({
    faults: [{ path: 'rows.2.parentCode', code: 'org-unit.import-ring' }, { path: 'rows.3.parentCode' }],
  })
  expect(readImport([])).toMatchObject({ faults: [{ code: 'org-unit.import-empty' }] })
})
