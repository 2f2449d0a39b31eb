import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { type InternalCampaign, type Publication, publicView } from './public-view.ts'

const campaign: InternalCampaign = {
  campaignId: 'c',
  name: 'Đợt thi đua đặc biệt',
  theme: null,
  startsOn: plainDate('2021-01-30'),
  endsOn: plainDate('2021-10-30'),
  leadOrgUnitName: 'Sở Nội vụ',
  documents: [
    { documentId: 'd1', symbol: '04/CT-UBND', subject: 'Phát động', issuedOn: plainDate('2021-01-30') },
    { documentId: 'd2', symbol: '12/SNV', subject: 'Nội bộ', issuedOn: plainDate('2021-02-10') },
  ],
  targets: [
    { targetId: 't1', name: 'Thu ngân sách', goalText: 'từ 5.835', goalTextEn: 'in English', measureUnit: 'tỷ đồng' },
    { targetId: 't2', name: 'Phạm pháp hình sự', goalText: 'giảm 3 %', goalTextEn: 'in English', measureUnit: 'vụ' },
  ],
}
const today = plainDate('2021-07-01')
const publication = (kind: Publication['kind'], subjectId: string, other: Partial<Publication> = {}): Publication => ({
  kind,
  subjectId,
  approvedBy: 'person-7',
  approvedOn: plainDate('2021-06-20'),
  withdrawnOn: null,
  source: 'Sở Nội vụ',
  figure: null,
  ...other,
})
const figure = (value: string) => ({ value, asOf: plainDate('2021-06-15'), reported: 11, expected: 11 })

test('nothing is published by itself', () => {
  expect(publicView(campaign, [], today)).toBeNull()
  expect(publicView(campaign, [publication('target', 't1')], today)).toBeNull()
  expect(publicView(campaign, [publication('campaign', 'c')], today)).toMatchObject({ documents: [], targets: [] })
})

test('only what was approved is seen, with source and day, and the newest approval counts', () => {
  const view = publicView(
    campaign,
    [
      publication('campaign', 'c'),
      publication('document', 'd1'),
      publication('target', 't1', { figure: figure('3000'), approvedOn: plainDate('2021-06-25') }),
      publication('target', 't1', { figure: figure('2900') }),
    ],
    today,
  )
  expect(view?.documents.map(({ symbol }) => symbol)).toEqual(['04/CT-UBND'])
  expect(view?.targets).toMatchObject([
    { targetId: 't1', value: '3000', source: 'Sở Nội vụ', publishedOn: '2021-06-25' },
  ])
})

test('what is withdrawn, or approved for a day to come, is not seen', () => {
  const withdrawn = publication('document', 'd1', { withdrawnOn: today })
  const tomorrow = publication('document', 'd2', { approvedOn: plainDate('2021-07-02') })
  expect(publicView(campaign, [publication('campaign', 'c'), withdrawn, tomorrow], today)?.documents).toEqual([])
})

test('no person and no inner field gets out, whatever the records carry', () => {
  const loaded = Object.assign({}, campaign, {
    secretNote: 'nội bộ',
    targets: campaign.targets.map((target) => Object.assign({}, target, { pace: 'off' })),
  })
  const told = JSON.stringify(publicView(loaded, [publication('campaign', 'c'), publication('target', 't2')], today))
  expect(told).not.toMatch(/person-7|secretNote|nội bộ|pace|off/)
})
