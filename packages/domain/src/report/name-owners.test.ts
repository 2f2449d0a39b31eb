import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOwners } from './name-owners.ts'

const duty = (targetId: string | null, subjectUnitId: string, reporterUnitId = subjectUnitId) => ({
  targetId,
  subjectUnitId,
  reporterUnitId,
})
const duties = [
  duty('insured', 'bac-son'),
  duty('insured', 'cao-loc'),
  duty('trees', 'cao-loc'),
  duty(null, 'insurance'),
]

test('the owner of a target reports it for all units at once; a unit left without a figure reports words', () => {
  expect(nameOwners(duties, new Map([['insured', 'insurance']]))).toEqual([
    duty('insured', 'bac-son', 'insurance'),
    duty('insured', 'cao-loc', 'insurance'),
    duty('trees', 'cao-loc'),
    duty(null, 'bac-son'),
  ])
})

test('where no owner is named, nothing changes', () => {
  expect(nameOwners(duties, new Map())).toEqual(duties)
})

const units = fc.constantFrom('a', 'b', 'c', 'd')
const targets = fc.constantFrom('t1', 't2', 't3')

test('whoever is named: every figure is asked for once, and nobody who was asked is forgotten', () => {
  const asked = fc.uniqueArray(fc.tuple(targets, units), { selector: ([target, unit]) => `${target}/${unit}` })
  fc.assert(
    fc.property(asked, fc.array(fc.tuple(targets, units)), (pairs, named) => {
      const before = pairs.map(([target, unit]) => duty(target, unit))
      const after = nameOwners(before, new Map(named))
      const figures = after.filter((one) => one.targetId !== null)
      expect(figures.map((one) => [one.targetId, one.subjectUnitId])).toEqual(pairs)
      const heard = new Set(after.map((one) => one.reporterUnitId))
      expect(before.every((one) => heard.has(one.reporterUnitId))).toBe(true)
    }),
  )
})
