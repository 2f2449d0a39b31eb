import { expect, test } from 'vitest'
import { readCampaignDocuments } from '../../src/campaign/read-campaign-documents.ts'

const dutiesOf = (item: string): string[] =>
  readCampaignDocuments(`KẾ HOẠCH\nPhát động thi đua\nI. TỔ CHỨC THỰC HIỆN\n- ${item}\n`).flatMap(({ duties }) =>
    duties.map((one) => `${one.role}: ${one.actor}`),
  )

test.each([
  ['Giao Sở Nội vụ chủ trì, theo dõi phong trào.', ['lead: Sở Nội vụ']],
  [
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội vận động hội viên hưởng ứng.',
    ['asked: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội'],
  ],
  ['Sở Xây dựng hướng dẫn các huyện thực hiện.', ['do: Sở Xây dựng']],
  ['Văn phòng phối hợp với Phòng Tài chính bố trí kinh phí.', ['support: Văn phòng']],
])('%s', (item, expected) => {
  expect(dutiesOf(item)).toEqual(expected)
})
