import { expect, test } from 'vitest'
import { type ReportingNode, proposeDuties } from './propose-duties.ts'

const node = (orgUnitId: string, changed: Partial<ReportingNode> = {}): ReportingNode => ({
  orgUnitId,
  parentId: 'root',
  tier: 'huyen',
  branch: 'chinh-quyen',
  name: 'Ủy ban nhân dân huyện',
  behindClosedLine: false,
  ...changed,
})
const proposed = (nodes: ReportingNode[]) =>
  proposeDuties({
    rootUnitId: 'province',
    leadUnitId: 'home-affairs',
    targets: [
      { targetId: 'trees', aggregation: 'sum' },
      { targetId: 'grdp', aggregation: 'own' },
    ],
    nodes: [node('province', { parentId: null, tier: 'tinh' }), ...nodes],
  })
const duty = (targetId: string | null, subjectUnitId: string, reporterUnitId = subjectUnitId) => ({
  targetId,
  subjectUnitId,
  reporterUnitId,
})

test('districts report what adds up, the lead unit what stands at the province’s own level', () => {
  expect(proposed([node('bac-son')])).toEqual([duty('trees', 'bac-son'), duty('grdp', 'province', 'home-affairs')])
})

test('other units report words; of a closed line only its head', () => {
  const others = [
    node('health', { tier: 'tinh', name: 'Phòng' }),
    node('procuracy', { tier: 'tinh', branch: 'kiem-sat', name: 'Phòng' }),
    node('procuracy-1', { branch: 'kiem-sat', name: 'Phòng', behindClosedLine: true }),
  ]
  expect(proposed(others)).toEqual([
    duty('grdp', 'province', 'home-affairs'),
    duty(null, 'health'),
    duty(null, 'procuracy'),
  ])
})
