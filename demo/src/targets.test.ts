import { catalogued } from '@thidua/domain/campaign/catalogue/catalogue'
import { sum } from '@thidua/domain/kernel/decimal'
import { expect, test } from 'vitest'
import { directive, textOf } from './documents.ts'
import { districtKeys, orgUnit } from './org-units.ts'
import { targets } from './targets.ts'

const text = textOf(directive) ?? ''

test('every target quotes words that stand once in the directive', () => {
  expect(targets.filter(({ quote }) => text.split(quote).length !== 2).map(({ slug }) => slug)).toEqual([])
  expect(new Set(targets.map(({ slug }) => slug)).size).toBe(targets.length)
})

const isDivided = ({ slug }: { slug: string }) => /-new$|^budget/.test(slug)

test('parts of what is added cover the whole exactly, rates are copied to everyone', () => {
  for (const { value, allocations } of targets.filter(isDivided))
    expect(sum(allocations.map((part) => part.value ?? '0'))).toBe(value)
  for (const { value, allocations } of targets.filter((one) => !isDivided(one)))
    expect(new Set(allocations.map((part) => part.value))).toEqual(new Set([value]))
})

test('subjects and those who report for them are offices of the province', () => {
  for (const { ownerKey, allocations } of targets) {
    expect(() => orgUnit(ownerKey === 'districts' ? 'ubnd-tinh' : ownerKey)).not.toThrow()
    expect(new Set(allocations.map(({ subjectKey }) => subjectKey)).size).toBe(allocations.length)
    for (const { subjectKey, reporterKey, source } of allocations) {
      expect(orgUnit(subjectKey).key).toBe(subjectKey)
      expect(source === 'owner' ? reporterKey : subjectKey).toBe(source === 'owner' ? ownerKey : reporterKey)
    }
  }
})

test('the 5,835 billion of the budget come from the eleven districts, the tax office and customs', () => {
  const budget = targets.find(({ slug }) => slug === 'budget-revenue')
  expect(budget?.allocations.map(({ subjectKey }) => subjectKey).toSorted()).toEqual(
    ['cuc-hai-quan', 'cuc-thue', ...districtKeys].toSorted(),
  )
})

test('every target names an indicator of the catalogue that adds up as it does', () => {
  for (const { slug, indicatorSlug, aggregation, accumulation } of targets)
    expect([slug, catalogued(indicatorSlug)]).toEqual([slug, expect.objectContaining({ aggregation, accumulation })])
})
