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

/** A document with its head, body and tail to change one thing at a time. */
const paper = (
  change: Partial<Record<'issuer' | 'symbol' | 'date' | 'stamp' | 'body' | 'recipients' | 'signer', string>>,
): string => {
  const parts = {
    issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN PHƯỚC SƠN HẠ',
    symbol: 'Số: 4/KH-UBND',
    date: 'Phước Sơn Hạ, ngày 04 tháng 5 năm 2022',
    stamp: '',
    body: 'I. THỜI GIAN\nTừ ngày 10/5/2022 đến ngày 30/11/2022.',
    recipients: 'Nơi nhận:\n- Các phòng, ban huyện;\n- Lưu: VT.',
    signer: 'CHỦ TỊCH\nLê Sơn Ca',
    ...change,
  }
  const { issuer, symbol, date, stamp, body, recipients, signer } = parts
  return [issuer, symbol, date, 'KẾ HOẠCH', 'Phát động thi đua năm 2022', stamp, body, recipients, signer].join('\n')
}
const found = (text: string, code: string): string[] =>
  readCampaignDocuments(text).flatMap(({ findings }) =>
    findings.filter((one) => one.code === code).map((one) => text.slice(one.start, one.end)),
  )

/** Code, what brings it about, the words it points at, and the like without the fault. */
const CASES: readonly (readonly [string, Parameters<typeof paper>[0], string | null, Parameters<typeof paper>[0]])[] = [
  [
    'arrival.before-document',
    { stamp: 'ĐẾN\nSố: 12\nNgày: 01/5/2022' },
    null,
    { stamp: 'ĐẾN\nSố: 12\nNgày: 06/5/2022' },
  ],
  [
    'arrival.number-not-a-number',
    { stamp: 'ĐẾN\nSố: 12.20\nNgày: 06/5/2022' },
    null,
    { stamp: 'ĐẾN\nSố: 12\nNgày: 06/5/2022' },
  ],
  [
    'date.does-not-exist',
    { body: 'I. VIỆC\n1. Xong trước ngày 31/6/2022.' },
    '31/6/2022',
    { body: 'I. VIỆC\n1. Xong trước ngày 30/6/2022.' },
  ],
  ['date.blank', { date: 'Phước Sơn Hạ, ngày     tháng 5 năm 2022' }, null, {}],
  ['date.missing', { date: '' }, null, {}],
  ['symbol.missing', { symbol: '' }, null, {}],
  ['symbol.number-blank', { symbol: 'Số:     /KH-UBND' }, null, {}],
  ['signer.missing', { signer: 'CHỦ TỊCH' }, null, {}],
  [
    'issuer.two-names',
    { body: 'I. VIỆC\n1. Ủy ban nhân dân huyện Phước Sơn Hà giao các xã thực hiện.' },
    'Ủy ban nhân dân huyện Phước Sơn Hà',
    { body: 'I. VIỆC\n1. Ủy ban nhân dân huyện Phước Sơn Hạ giao các xã thực hiện.' },
  ],
  [
    'term.contradicts',
    {
      body: 'I. VIỆC\n1. Bầu cử nhiệm kỳ 2021 - 2026.\n2. Đại biểu nhiệm kỳ 2021 - 2026.\n3. Kết thúc nhiệm kỳ 2016 - 2021.',
    },
    'nhiệm kỳ 2016 - 2021',
    { body: 'I. VIỆC\n1. Bầu cử nhiệm kỳ 2021 - 2026.\n2. Đại biểu nhiệm kỳ 2021 - 2026.' },
  ],
  ['window.ends-before-start', { body: 'I. THỜI GIAN\nTừ ngày 10/12/2022 đến ngày 30/11/2022.' }, null, {}],
  ['window.ended-at-issue', { body: 'I. THỜI GIAN\nTừ ngày 10/01/2022 đến ngày 30/3/2022.' }, null, {}],
  [
    'window.ends-before-target',
    { body: 'I. CHỈ TIÊU\n1. Đến ngày 31/12/2022 đạt 95% hộ.\nII. THỜI GIAN\nTừ ngày 10/5/2022 đến ngày 30/11/2022.' },
    'đạt 95% hộ',
    { body: 'I. CHỈ TIÊU\n1. Đến ngày 30/10/2022 đạt 95% hộ.\nII. THỜI GIAN\nTừ ngày 10/5/2022 đến ngày 30/11/2022.' },
  ],
  [
    'window.ends-before-event',
    {
      body: 'I. MỤC ĐÍCH\n1. Chào mừng kỷ niệm ngày thành lập huyện 20/12/2022.\nII. THỜI GIAN\nTừ ngày 10/5/2022 đến ngày 30/11/2022.',
    },
    '20/12/2022',
    {
      body: 'I. MỤC ĐÍCH\n1. Chào mừng kỷ niệm ngày thành lập huyện 20/11/2022.\nII. THỜI GIAN\nTừ ngày 10/5/2022 đến ngày 30/11/2022.',
    },
  ],
  [
    'target.decrease-without-base',
    { body: 'I. CHỈ TIÊU\n1. Số vụ tai nạn giảm 5%.' },
    'Số vụ tai nạn giảm 5%',
    { body: 'I. CHỈ TIÊU\n1. Số vụ tai nạn giảm 5% so với năm 2021.' },
  ],
  [
    'reference.period-over',
    { body: 'I. VIỆC\n1. Thực hiện Kế hoạch số 15/KH-UBND ngày 02/3/2016 giai đoạn 2016 - 2020.' },
    'Kế hoạch số 15/KH-UBND ngày 02/3/2016',
    { body: 'I. VIỆC\n1. Thực hiện Kế hoạch số 15/KH-UBND ngày 02/3/2021 giai đoạn 2021 - 2025.' },
  ],
  [
    'duty.actor-not-recipient',
    {
      body: 'I. TỔ CHỨC THỰC HIỆN\n- Công an huyện chủ trì tuần tra, kiểm soát.',
      recipients: 'Nơi nhận:\n- Phòng Nội vụ;\n- Lưu: VT.',
    },
    null,
    {
      body: 'I. TỔ CHỨC THỰC HIỆN\n- Công an huyện chủ trì tuần tra, kiểm soát.',
      recipients: 'Nơi nhận:\n- Công an huyện;\n- Lưu: VT.',
    },
  ],
  [
    'report.no-receiver',
    { body: 'I. VIỆC\n1. Nộp báo cáo trước ngày 20/11/2022.' },
    null,
    { body: 'I. VIỆC\n1. Gửi báo cáo về Phòng Nội vụ trước ngày 20/11/2022.' },
  ],
  [
    'report.no-form',
    { body: 'I. VIỆC\n1. Gửi báo cáo về Phòng Nội vụ.' },
    null,
    { body: 'I. VIỆC\n1. Gửi báo cáo theo mẫu về Phòng Nội vụ.' },
  ],
  ['word.doubtful', { body: 'I. VIỆC\n1. Đề nghị các xã thực hiện tốt nhiêm vụ.' }, 'nhiêm vụ', {}],
]

test.each(CASES)('%s is found where it is, at its words, and not where all is well', (code, wrong, words, well) => {
  const at = found(paper(wrong), code)
  expect(at.length).toBeGreaterThan(0)
  if (words !== null) expect(at).toContain(words)
  expect(found(paper(well), code)).toEqual([])
})

test('an agency that no text names as its issuer is contradicted by the agency that speaks', () => {
  const text =
    'Phước Sơn Hạ, ngày 04 tháng 5 năm 2022\n\nCHỈ THỊ\n\nVIỆN KIỂM SÁT NHÂN DÂN HUYỆN AN LÃO\nPhát động thi đua năm 2022\n\n' +
    'Chủ tịch Ủy ban nhân dân huyện phát động đợt thi đua như sau:\n1. Làm tốt.\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Sơn Ca'
  expect(found(text, 'issuer.contradicted')).toEqual(['VIỆN KIỂM SÁT NHÂN DÂN HUYỆN AN LÃO'])
  expect(found(paper({}), 'issuer.contradicted')).toEqual([])
})

test('a page without any name of an office has no issuer', () => {
  expect(found('KẾ HOẠCH\nTrồng cây\n1. Trồng cây.', 'issuer.missing')).toHaveLength(1)
  expect(found(paper({}), 'issuer.missing')).toEqual([])
})
