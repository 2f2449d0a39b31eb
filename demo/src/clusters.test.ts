import { expect, test } from 'vitest'
import { CLUSTER_KEEPER, clusters } from './clusters.ts'
import { districtKeys, orgUnit } from './org-units.ts'

test('every district competes in one cụm, every office in one cluster at most, and each head is a member', () => {
  const members = clusters.flatMap(({ memberKeys }) => memberKeys)
  expect(new Set(members).size).toBe(members.length)
  expect(
    clusters
      .filter(({ kind }) => kind === 'cum')
      .flatMap(({ memberKeys }) => memberKeys)
      .sort(),
  ).toEqual([...districtKeys].sort())
  for (const { headKey, memberKeys } of clusters) expect(memberKeys).toContain(headKey)
  for (const key of [...members, CLUSTER_KEEPER]) expect(orgUnit(key).key).toBe(key)
})
