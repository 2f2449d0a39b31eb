import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { progressWords } from './progress-words.ts'
import { progressToPublish, type TargetProgress } from './progress.ts'
import type { InternalCampaign } from './public-view.ts'

const campaign: InternalCampaign = {
  campaignId: 'c',
  name: 'Đợt thi đua trồng rừng',
  theme: 'Rừng xanh.',
  startsOn: plainDate('2021-02-01'),
  endsOn: plainDate('2021-10-30'),
  leadOrgUnitName: 'Sở Nội vụ',
  documents: [],
  targets: ['a', 'b', 'c'].map((targetId) => ({
    targetId,
    name: `Chỉ tiêu ${targetId}`,
    goalText: 'từ 63 %',
    goalTextEn: 'in English',
    measureUnit: '%',
  })),
}
const progress = (targetId: string, other: Partial<TargetProgress> = {}): TargetProgress => ({
  targetId,
  value: '60',
  percentOfPlan: '95.2',
  paceOfPlan: '90',
  status: 'on',
  reported: 9,
  expected: 11,
  ...other,
})
const approval = {
  approvedBy: 'person-7',
  approvedOn: plainDate('2021-06-20'),
  source: 'Sở Nội vụ',
  asOf: plainDate('2021-06-15'),
}
const published = progressToPublish(
  campaign,
  [
    progress('a'),
    progress('b', { status: 'off' }),
    progress('c', { value: null, percentOfPlan: null, status: 'none' }),
  ],
  approval,
)

test('the finding comes first, in words that the figures bear out', () => {
  expect(published.headline).toBe('1 trong 3 chỉ tiêu đang đúng tiến độ hoặc đã hoàn thành')
  expect(published.lead).toEqual([
    'Chủ đề: Rừng xanh.',
    'Tính đến hết ngày 15/06/2021: 1 chỉ tiêu đúng tiến độ, 1 chỉ tiêu chậm tiến độ, 1 chỉ tiêu chưa có số liệu.',
    'Còn 137 ngày đến ngày kết thúc.',
  ])
})

test('English says the same from the same facts, and leaves the theme as the office wrote it', () => {
  expect(progressWords('en', published)).toEqual({
    headline: '1 of 3 targets on track or achieved',
    lead: [
      'Theme: Rừng xanh.',
      'As of 15 June 2021: 1 target on track, 1 target off track, 1 target without figures.',
      '137 days left until the end.',
    ],
    facts: [
      { label: 'Start', value: '1 February 2021' },
      { label: 'End', value: '30 October 2021' },
      { label: 'Targets', value: '3' },
      { label: 'Standing office', value: 'Sở Nội vụ' },
    ],
  })
  expect(progressWords('vi', published).headline).toBe(published.headline)
})

test('without any figure nothing is claimed', () => {
  expect(progressToPublish(campaign, [progress('a', { value: null, status: 'none' })], approval).headline).toBe(
    'Chưa có số liệu để đánh giá',
  )
})

test('a missing figure stays missing, and who approved does not get out', () => {
  expect(published.rows[2]?.value).toBeNull()
  expect(JSON.stringify(published)).not.toContain('person-7')
})
