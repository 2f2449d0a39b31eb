import { expect, test } from 'vitest'
import { INDICATORS } from '../indicator-catalogue.ts'
import { CATALOGUE, catalogued } from './catalogue.ts'
import { INDICATOR_FIELDS } from './indicator-entry.ts'

test('a slug names one indicator, and each says who owns it and what it means in both languages', () => {
  expect(new Set(CATALOGUE.map(({ slug }) => slug)).size).toBe(CATALOGUE.length)
  const bare = CATALOGUE.filter(
    ({ slug, name, definition, owner, source, measureUnit }) =>
      !/^[a-z0-9-]+$/.test(slug) ||
      [name.vi, name.en, definition.vi, definition.en, owner, source, measureUnit].some((words) => words.trim() === ''),
  )
  expect(bare).toEqual([])
  expect(new Set(CATALOGUE.map(({ field }) => field))).toEqual(new Set(INDICATOR_FIELDS))
})

test('what is recognised in a text stands in the catalogue with the same meaning', () => {
  const meant = { rising: ['up', 'rank', 'hit'], falling: ['down', 'rank'] }
  for (const { slug, direction, aggregation, accumulation } of INDICATORS) {
    const entry = catalogued(slug)
    expect([slug, entry?.aggregation, entry?.accumulation]).toEqual([slug, aggregation, accumulation])
    expect([slug, meant[direction].includes(entry?.direction ?? '')]).toEqual([slug, true])
  }
})

test('what is surveyed or ranked is never added up', () => {
  const surveyed = ['pci', 'papi', 'par-index', 'satisfaction', 'unemployment', 'e-government-rank', 'grdp-growth']
  for (const slug of surveyed) expect([slug, catalogued(slug)?.aggregation]).toEqual([slug, 'own'])
})
