import { expect, test } from 'vitest'
import { readCampaignDocuments } from '../../src/campaign/read-campaign-documents.ts'

/** A letter that passes on a superior's directive, with the directive behind it; its number was lost in copying. */
const relay = (named: string): string =>
  `UBND TỈNH SƠN HẠ
SỞ NỘI VỤ
Số: 77/SNV-TĐ
V/v triển khai Chỉ thị của UBND tỉnh
Sơn Hạ, ngày 09 tháng 3 năm 2022

Kính gửi: Các phòng, đơn vị

Ngày 08/3/2022, Sở nhận được ${named} của Ủy ban nhân dân tỉnh Sơn Hạ về việc phát động thi đua. Giám đốc Sở yêu cầu:
1. Phổ biến Chỉ thị đến toàn thể công chức.

Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC
Hà Văn Suối

Sơn Hạ, ngày 04 tháng 3 năm 2022
CHỈ THỊ
Về việc phát động thi đua
1. Phấn đấu trồng 500 ha rừng.

Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Lê Sơn Ca
`
const facts = (text: string): unknown =>
  readCampaignDocuments(text).map(({ metadata, targets }) => [
    metadata.type,
    metadata.symbol,
    metadata.symbolSource,
    targets.map((one) => one.value),
  ])

test('the directive behind a letter takes the symbol that the letter names it by, and says from where', () => {
  expect(facts(relay('Chỉ thị số 03/CT-UBND ngày 04/3/2022'))).toEqual([
    ['Công văn', '77/SNV-TĐ', undefined, []],
    ['Chỉ thị', '03/CT-UBND', 'Công văn 77/SNV-TĐ', [500]],
  ])
})

test('a directive of another day or a document of another type is not taken for it', () => {
  const apart = ['Chỉ thị', null, undefined, [500]]
  expect(facts(relay('Chỉ thị số 03/CT-UBND ngày 01/3/2022'))).toContainEqual(apart)
  expect(facts(relay('Kế hoạch số 03/KH-UBND ngày 04/3/2022'))).toContainEqual(apart)
})
