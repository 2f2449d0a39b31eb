import { expect, test } from 'vitest'
import { readCampaignDocuments } from '../../src/campaign/read-campaign-documents.ts'

/** Comparator and figure of every target that a directive with this one item sets. */
const goalsOf = (item: string): string[] =>
  readCampaignDocuments(`CHỈ THỊ\nVề thi đua\nI. CHỈ TIÊU\n1. Phấn đấu năm nay\n- ${item}\n`).flatMap(({ targets }) =>
    targets.map((one) => `${one.comparator} ${one.value}${one.valueHigh === null ? '' : `-${one.valueHigh}`}`),
  )

test.each([
  ['Tỷ lệ giải ngân đạt từ 95% trở lên', ['at_least 95']],
  ['Kết nạp từ 30 đảng viên mới trở lên', ['at_least 30']],
  ['Tỷ lệ hài lòng bằng hoặc cao hơn 90%', ['at_least 90']],
  ['Nợ thuế không được vượt quá 5% tổng thu', ['at_most 5']],
  ['Không để nợ đọng vượt 5%', ['at_most 5']],
  ['Chỉ số PCI đứng trong nhóm 10 tỉnh dẫn đầu', ['at_most 10']],
  ['Chỉ số SIPAS xếp thứ 10/63 trở lên', ['at_most 10']],
  ['Thứ hạng cải thiện 1 - 2 bậc', ['rank_improve_between 1-2']],
  ['GRDP tăng trong khoảng từ 7% đến 7,5%', ['increase_between 7-7.5']],
  ['Tội phạm giảm 5 - 10%', ['decrease_between 5-10']],
  ['Giảm cả số vụ, số người chết và số người bị thương ít nhất 5%', ['decrease_by_at_least 5']],
  ['Số hộ cận nghèo giảm thêm 12 hộ', ['decrease_by_at_least 12']],
  ['Thu ngân sách vượt ít nhất 3% dự toán', ['exceed_reference_by_at_least 3']],
  ['Thu ngân sách đạt và vượt 100% dự toán', ['at_least 100']],
  ['Thu ngân sách đạt và vượt chỉ tiêu Nghị quyết HĐND tỉnh đề ra (5.835 tỷ đồng)', ['at_least 5835']],
  ['Có thêm từ 2 đến 3 xã đạt chuẩn', ['additional_count 2-3']],
  ['Tỷ lệ hộ nghèo giảm từ 9% xuống dưới 6,5%', ['at_most 6.5']],
  ['Ít nhất 9 trên 10 hộ có nhà tiêu hợp vệ sinh', ['at_least 9']],
  ['Không còn xã đạt dưới 13 tiêu chí', ['exactly 0']],
  ['Số vụ cháy hiện là 41 vụ. Đến cuối năm con số này giảm xuống dưới 30 vụ', ['at_most 30']],
  ['Hồ sơ nộp trực tuyến: quý I đạt 85%, quý II đạt 90%', ['exactly 85', 'exactly 90']],
  ['Công bố quốc tế: 65 bài (năm học trước: 41 bài)', ['exactly 65']],
  ['Năng suất lúa cao hơn năm trước ít nhất 2 tạ/ha', ['exceed_reference_by_at_least 2']],
  ['Tỷ lệ hồ sơ phát sinh trực tuyến vượt 70%', ['at_least 70']],
  ['Từ 97% đảng viên trở lên tham gia học tập nghị quyết', ['at_least 97']],
  ['Kiểm tra 12 tổ chức đảng và 25 đảng viên', ['exactly 12', 'exactly 25']],
  ['15/15 thôn có hương ước được sửa đổi', ['exactly 15']],
  ['Doanh thu chuyển giao gấp đôi năm trước', ['increase_by_at_least 2']],
  ['Sửa bể ngầm trong vòng 24 giờ đối với ít nhất 95% điểm bể', ['at_least 95']],
])('%s', (item, expected) => {
  expect(goalsOf(item)).toEqual(expected)
})

test.each([
  'Kỷ niệm 190 năm thành lập tỉnh (1831 - 2021)',
  'Doanh nghiệp từ 100 lao động trở lên tham gia phong trào',
  'Kết quả năm trước đã đạt 97% kế hoạch',
  'Tặng Bằng khen cho không quá 20 tập thể',
  'Báo cáo trước 16 giờ ngày 05/6/2021, gửi 02 bản',
  'Phong trào "5 không, 3 sạch" trong 11 huyện, thành phố',
  'Cao điểm 100 ngày đêm thi đua',
  'Toàn tỉnh có 1.842 thủ tục.',
  'Xí nghiệp nào đang dưới 15% thì giữ nguyên',
  'Ghi chú: người hiến máu phải đủ 18 tuổi, cân nặng từ 45 kg trở lên',
  'Bảo vệ vững chắc 203,3 km đường biên giới',
])('no goal: %s', (item) => {
  expect(goalsOf(item)).toEqual([])
})

test("an indicator named in the sentence before is the target's, and the quote begins with it", () => {
  const text =
    'CHỈ THỊ\nVề thi đua\nI. CHỈ TIÊU\n- Số vụ cháy hiện là 41 vụ. Đến cuối năm con số này giảm xuống dưới 30 vụ.\n'
  const [target] = readCampaignDocuments(text).flatMap(({ targets }) => targets)
  expect(target?.indicator).toBe('Số vụ cháy')
  expect(target?.quote).toBe('Số vụ cháy hiện là 41 vụ. Đến cuối năm con số này giảm xuống dưới 30 vụ')
})

test('a figure that tells how things stood is the base of the goal before it', () => {
  const text = 'CHỈ THỊ\nVề thi đua\nI. CHỈ TIÊU\n- Tỷ lệ hộ nghèo cuối năm còn 21,5% (đầu năm 26,8%).\n'
  expect(readCampaignDocuments(text).flatMap(({ targets }) => targets.map((one) => one.baseline))).toEqual([26.8])
})
