import { expect, test } from 'vitest'
import { bodyOf, EMPTY_DEMAND, missingIn } from './demand-fields.ts'
import { byReporter, dutyKey, withOwners, withTicked, type Duty } from './duties.ts'

const duty = (reporterUnitId: string, targetId: string | null): Duty => ({
  reporterUnitId,
  reporterName: reporterUnitId,
  subjectUnitId: reporterUnitId,
  subjectName: reporterUnitId,
  targetId,
  indicator: targetId,
})
const duties = [duty('words', null), duty('district', 'a'), duty('district', 'b')]
const filled = {
  ...EMPTY_DEMAND,
  symbol: '1/SNV',
  issuedOn: '2021-06-01',
  subject: 'Báo cáo',
  name: 'Quý II',
  startsOn: '2021-04-01',
  endsOn: '2021-06-30',
  dueOn: '2021-07-05',
  outline: 'Kết quả\n\n  Khó khăn ',
}

test('no period opens without its letter, its days in order and somebody to report', () => {
  expect(missingIn(EMPTY_DEMAND, 0)).toEqual(['letter', 'name', 'days', 'duties'])
  expect(missingIn({ ...filled, dueOn: '2021-06-29' }, 1)).toEqual(['order'])
  expect(missingIn(filled, 1)).toEqual([])
  expect(missingIn({ ...filled, symbol: '', documentId: 'd' }, 1)).toEqual([])
})

test('an outline is sent one heading a line, and a numbered paper instead of a new one', () => {
  expect(bodyOf(filled, 'r', duties)).toMatchObject({
    document: { symbol: '1/SNV' },
    outline: ['Kết quả', 'Khó khăn'],
    duties: [{ targetId: null }, { targetId: 'a' }, { targetId: 'b' }],
  })
  expect(bodyOf({ ...filled, documentId: 'd' }, 'r', []).document).toEqual({ documentId: 'd' })
})

test('a unit is left out as a whole and taken up again', () => {
  const [district] = byReporter(duties)
  const dropped = withTicked(new Set(), district?.duties ?? [], false)
  expect(duties.filter((one) => !dropped.has(dutyKey(one)))).toEqual([duties[0]])
  expect(withTicked(dropped, district?.duties ?? [], true).size).toBe(0)
})

test('an owner that is named reports for every unit under its own name, and a unit without a figure writes words', () => {
  const proposal = {
    receiver: { id: 'r', name: 'Nơi nhận' },
    outline: [],
    owners: [],
    mayOwn: [{ id: 'police', name: 'Công an tỉnh' }],
    duties: [duty('district', 'a'), duty('town', 'a'), duty('town', 'b')],
  }
  expect(
    withOwners(proposal, new Map([['a', 'police']])).map((one) => [one.reporterName, one.targetId, one.subjectName]),
  ).toEqual([
    ['Công an tỉnh', 'a', 'district'],
    ['Công an tỉnh', 'a', 'town'],
    ['town', 'b', 'town'],
    ['district', null, 'district'],
  ])
})
