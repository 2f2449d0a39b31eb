import { entriesOf } from './indicator-entry.ts'

const OFFICE = 'Văn phòng Ủy ban nhân dân tỉnh'
const INFORMATION = 'Sở Thông tin và Truyền thông'

export const administration = entriesOf('cai-cach-hanh-chinh', {
  'online-public-services': {
    name: ['Dịch vụ công trực tuyến mức độ 3, 4', 'Online public services of levels 3 and 4'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: `${INFORMATION}; ${OFFICE}`,
    means: [
      'Số dịch vụ công cung cấp ở mức độ 3, 4 chia cho số đủ điều kiện; từ năm 2022 gọi là toàn trình, một phần.',
      'Services offered at levels 3 and 4 over those that could be; since 2022 called whole and partial.',
    ],
    source: 'Nghị quyết 17/NQ-CP năm 2019; Nghị định 42/2022/NĐ-CP',
  },
  'one-stop-on-time': {
    name: ['Hồ sơ thủ tục hành chính đúng và trước hạn', 'Applications settled on time'],
    unit: '%',
    roll: ['ratio', 'cumulative'],
    owner: OFFICE,
    means: [
      'Số hồ sơ giải quyết đúng hoặc trước hạn chia cho số đã giải quyết.',
      'Applications settled on or before their day over all that were settled.',
    ],
    source: 'Nghị định 61/2018/NĐ-CP',
  },
  'online-payment': {
    name: ['Thanh toán trực tuyến thủ tục hành chính', 'Fees paid online'],
    unit: '%',
    roll: ['ratio', 'cumulative'],
    owner: INFORMATION,
    means: [
      'Số giao dịch nộp phí, lệ phí trực tuyến chia cho số giao dịch có nộp phí.',
      'Fees paid online over all transactions with a fee.',
    ],
    source: 'Nghị định 61/2018/NĐ-CP và văn bản sửa đổi',
  },
  'e-government-rank': {
    name: ['Xếp hạng chính quyền điện tử', 'Rank in e-government'],
    unit: 'bậc',
    direction: 'rank',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: INFORMATION,
    means: [
      'Thứ hạng của tỉnh trong bảng xếp hạng toàn quốc của năm; hạng nhỏ là tốt.',
      'The province’s place in the national table of the year; lower is better.',
    ],
    source: 'Bảng xếp hạng của Bộ Thông tin và Truyền thông',
  },
  dti: {
    name: ['Chỉ số chuyển đổi số (DTI)', 'Digital transformation index'],
    unit: 'điểm',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: 'Bộ Thông tin và Truyền thông',
    means: [
      'Điểm tổng hợp của chính quyền số, kinh tế số và xã hội số, công bố hằng năm.',
      'Score over digital government, economy and society, published once a year.',
    ],
    source: 'Bộ chỉ số đánh giá chuyển đổi số',
  },
  pci: {
    name: ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'Provincial Competitiveness Index'],
    unit: 'điểm',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: 'Sở Kế hoạch và Đầu tư',
    means: [
      'Điểm 100 từ mười chỉ số thành phần theo trọng số của từng kỳ công bố; công bố vào mùa xuân năm sau, không so các kỳ đổi phương pháp.',
      'A score out of 100 over ten weighted parts; published the next spring, and not comparable across changes of method.',
    ],
    source: 'VCCI',
  },
  ddci: {
    name: ['Chỉ số năng lực điều hành sở, ngành, huyện (DDCI)', 'Competitiveness of departments and districts'],
    unit: 'điểm',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: 'Sở Kế hoạch và Đầu tư; hiệp hội doanh nghiệp',
    means: [
      'Khảo sát doanh nghiệp và hộ kinh doanh, xếp hai khối sở ngành và huyện; mỗi đơn vị một điểm riêng.',
      'A survey of firms and household businesses, ranked in two blocks; each unit has a score of its own.',
    ],
    source: 'Bộ chỉ số DDCI của tỉnh',
  },
  'par-index': {
    name: ['Chỉ số cải cách hành chính (PAR INDEX)', 'Administrative reform index'],
    unit: 'điểm',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: 'Sở Nội vụ',
    means: [
      'Điểm 100 gồm tự chấm, thẩm định và điều tra xã hội học.',
      'A score out of 100: self-scored, appraised, and surveyed.',
    ],
    source: 'Bộ Nội vụ',
  },
  papi: {
    name: ['Chỉ số hiệu quả quản trị và hành chính công (PAPI)', 'Public governance index'],
    unit: 'điểm',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: 'Sở Nội vụ',
    means: [
      'Khảo sát người dân theo tám nội dung, mỗi nội dung 1 đến 10 điểm; xếp bốn nhóm.',
      'A survey of citizens on eight matters of 1 to 10 points each; ranked in four groups.',
    ],
    source: 'UNDP, CECODES, VFF',
  },
  satisfaction: {
    name: ['Chỉ số hài lòng của người dân (SIPAS)', 'Satisfaction with public services'],
    unit: '%',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: 'Sở Nội vụ',
    means: [
      'Kết quả điều tra mẫu mức độ hài lòng; không cộng từ cấp dưới.',
      'Result of a sample survey; never added from below.',
    ],
    source: 'Bộ Nội vụ',
  },
  'petition-answered': {
    name: ['Kiến nghị cử tri được trả lời', 'Voters’ petitions answered'],
    unit: '%',
    roll: ['ratio', 'cumulative'],
    owner: 'Đoàn đại biểu Quốc hội; Thường trực Hội đồng nhân dân tỉnh',
    means: [
      'Số kiến nghị đã trả lời chia cho số đến hạn trả lời.',
      'Petitions answered over those whose answer is due.',
    ],
    source: 'Luật Tổ chức chính quyền địa phương',
  },
})
