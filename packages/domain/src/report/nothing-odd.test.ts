import { expect, test } from 'vitest'
import { isPlain, reasonsToLook, type SentReport } from './nothing-odd.ts'

const plain: SentReport = { status: 'sent', oddities: [], objections: 0, notYet: 0, inSample: false }
const odd = { path: 'a', code: 'report.jumps-tenfold', params: {} }

test('a report is accepted together with others only where nothing asks for a look', () => {
  expect(isPlain(plain)).toBe(true)
  for (const status of ['draft', 'returned', 'verified'] as const) expect(isPlain({ ...plain, status })).toBe(false)
  const strange = { ...plain, oddities: [odd], objections: 1, notYet: 2, inSample: true }
  expect(reasonsToLook(strange)).toEqual(['odd-figures', 'objections', 'figures-missing', 'in-sample'])
  for (const change of [{ oddities: [odd] }, { objections: 1 }, { notYet: 1 }, { inSample: true }])
    expect(isPlain({ ...plain, ...change })).toBe(false)
})
