import { expect, test } from 'vitest'
import { readCampaignDocuments } from '../../src/campaign/read-campaign-documents.ts'

/** Codes and words of the findings on a directive with this body. */
function findingsOn(body: string): string[] {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH SƠN HẠ\nSố: 4/CT-UBND\nSơn Hạ, ngày 04 tháng 5 năm 2022\nCHỈ THỊ\nVề thi đua\n${body}\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Sơn`
  return readCampaignDocuments(text).flatMap(({ findings }) =>
    findings.map((one) => `${one.code}: ${text.slice(one.start, one.end)}`),
  )
}
const codes = (body: string): string[] => findingsOn(body).map((one) => one.split(':', 1)[0] ?? '')

test('parts that do not add up to their whole are noticed, parts that do are not', () => {
  expect(findingsOn('1. Trồng 25 ha rừng, gồm 20 ha keo và 4 ha thông.')).toContain(
    'sum.does-not-add-up: 20 ha keo và 4 ha',
  )
  expect(codes('1. Trồng 25 ha rừng, gồm 20 ha keo và 5 ha thông.')).not.toContain('sum.does-not-add-up')
  expect(codes('1. Cơ cấu kinh tế: nông nghiệp 28%, công nghiệp 27%, dịch vụ 44%.')).toContain('sum.does-not-add-up')
  expect(codes('1. Cơ cấu kinh tế: nông nghiệp 28%, công nghiệp 27,5%, dịch vụ 44,5%.')).not.toContain(
    'sum.does-not-add-up',
  )
})

test('a task given to nobody is noticed', () => {
  expect(codes('1. Tổ chức thực hiện\na) Giao theo dõi, đôn đốc phong trào.')).toContain('duty.no-actor')
  expect(codes('1. Tổ chức thực hiện\na) Giao Sở Nội vụ theo dõi, đôn đốc phong trào.')).not.toContain('duty.no-actor')
})

test('one drive under two names is noticed, two drives are not', () => {
  const body = (second: string): string =>
    `1. Phong trào thi đua "Cả tỉnh chung tay vì người nghèo".\n2. Phong trào "${second}".`
  expect(codes(body('Toàn tỉnh chung tay vì người nghèo'))).toContain('drive.two-names')
  expect(codes(body('Cả tỉnh chung tay vì người nghèo'))).not.toContain('drive.two-names')
  expect(codes(body('Dạy tốt, học tốt'))).not.toContain('drive.two-names')
})

test('an enclosure that the text promises and the file lacks is noticed', () => {
  expect(codes('1. Báo cáo trước ngày 05/6/2022 theo biểu mẫu gửi kèm.')).toContain('enclosure.missing')
})

test('a demand to report is timed by any sentence on sending the report', () => {
  expect(codes('1. Gửi báo cáo theo đề cương.')).toContain('report.no-deadline')
  expect(codes('1. Gửi báo cáo theo đề cương.\n2. Báo cáo gửi về Sở trước 17 giờ ngày 22/6/2022.')).not.toContain(
    'report.no-deadline',
  )
})
