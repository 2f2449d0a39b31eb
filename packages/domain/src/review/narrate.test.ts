import { expect, test } from 'vitest'
import { NO_REACH } from '../cascade/reach.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type ReviewDocument, figuresOf } from './document.ts'
import type { ReviewMaterial, ReviewTarget } from './material.ts'
import { narrateMidterm } from './narrate.ts'

const target = (targetId: string, other: Partial<ReviewTarget> = {}): ReviewTarget => ({
  trace: { targetId, nodeId: 'province', periodId: '2021-h1' },
  name: `Chỉ tiêu ${targetId}`,
  measureUnit: 'tỷ đồng',
  goalText: 'từ 5.835 tỷ đồng',
  contentTitle: null,
  value: '2917.512',
  percentOfPlan: '50.0002',
  status: 'on',
  reported: 11,
  expected: 11,
  verified: 10,
  ...other,
})
const material: ReviewMaterial = {
  campaignName: 'đợt thi đua đặc biệt',
  legalBasis: {
    typeName: 'Chỉ thị',
    symbol: '01/CT-UBND',
    issuedOn: plainDate('2021-01-30'),
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh',
  },
  cutOff: plainDate('2021-06-15'),
  endsOn: plainDate('2021-10-30'),
  reach: Object.assign({}, NO_REACH, {
    units: 20,
    delivered: 20,
    registered: 18,
    relayed: 9,
    officers: 50,
    acknowledged: 45,
    briefedOnly: 3,
    silent: 2,
  }),
  lines: [{ name: 'Ngành Kiểm sát', deployed: 8, units: 11 }],
  targets: [
    target('a'),
    target('b', { value: null, percentOfPlan: null, status: 'none', reported: 0 }),
    target('c', { status: 'off', reported: 9, contentTitle: 'Cải cách hành chính' }),
  ],
  narratives: [{ heading: 'shortcomings', orgUnitName: 'Huyện Cao Lộc', text: ' Thiếu người làm báo cáo. ' }],
  lateUnits: ['Huyện Đình Lập'],
  urgings: 2,
}
const wordsOf = (document: ReviewDocument, section: number) =>
  (document.sections[section]?.blocks ?? [])
    .map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map((run) => run.text).join('|')).join('\n')
        : block.runs.map((run) => run.text).join(''),
    )
    .join('\n')
const document = narrateMidterm(material)

test('the report has its four headings in order', () => {
  expect(document.sections.map(({ heading }) => heading)).toEqual([
    'I. TÌNH HÌNH TRIỂN KHAI',
    'II. KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
    'III. TỒN TẠI, HẠN CHẾ',
    'IV. NHIỆM VỤ THỜI GIAN TỚI',
  ])
})

test('it says on what document it stands, to what day it counts, and who was reached', () => {
  const words = wordsOf(document, 0)
  expect(words).toContain('Chỉ thị số 01/CT-UBND ngày 30/01/2021')
  expect(words).toContain('chốt đến hết ngày 15/06/2021')
  expect(words).toContain('45/50 cán bộ xác nhận đã đọc, 3 cán bộ khác đã được quán triệt tại cuộc họp')
  expect(words).toContain('Ngành Kiểm sát: đã triển khai đến 8/11 đơn vị')
})

test('every figure of a target carries the address of its trace and its exact value', () => {
  const figures = figuresOf(document)
  expect(figures).toHaveLength(5)
  for (const figure of figures) {
    expect(figure.trace).toMatchObject({ nodeId: 'province', periodId: '2021-h1' })
    expect([figure.text, figure.value]).toEqual(['2.917,51', '2917.512'])
  }
})

test('what was not reported is said to be missing and never printed as 0', () => {
  const words = wordsOf(document, 1)
  expect(words).toContain('Chỉ tiêu b (chỉ tiêu từ 5.835 tỷ đồng): chưa có số liệu của 11 đơn vị')
  expect(words).toContain('chưa có số|')
  expect(words).toContain('Mới có 9/11 đơn vị báo cáo')
})

test('shortcomings name what is behind, who is late and what the units wrote', () => {
  const words = wordsOf(document, 2)
  expect(words).toContain('Chỉ tiêu c: thực hiện 2.917,51 tỷ đồng, chậm tiến độ')
  expect(words).toContain('Huyện Đình Lập')
  expect(words).toContain('Huyện Cao Lộc: Thiếu người làm báo cáo.')
})

test('a campaign without shortcomings says so in words', () => {
  const clean = narrateMidterm({
    ...material,
    targets: [target('a', { status: 'met' })],
    lateUnits: [],
    narratives: [],
    reach: NO_REACH,
  })
  expect(wordsOf(clean, 2)).toBe('Đến ngày chốt số liệu chưa ghi nhận chỉ tiêu chậm tiến độ.')
})

test('urgings are told only where there were any', () => {
  expect(wordsOf(document, 3)).toContain('đã đôn đốc 2 lần')
  expect(wordsOf(narrateMidterm({ ...material, urgings: 0 }), 3)).not.toContain('đôn đốc')
})
