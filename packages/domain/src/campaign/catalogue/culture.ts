import { entriesOf } from './indicator-entry.ts'

const EDUCATION = 'Sở Giáo dục và Đào tạo'
const CULTURE = 'Sở Văn hóa, Thể thao và Du lịch'
const TITLES = 'Nghị định 122/2018/NĐ-CP'

export const culture = entriesOf('giao-duc-van-hoa', {
  'schools-national-standard-new': {
    name: ['Số trường đạt chuẩn quốc gia tăng thêm', 'Schools newly meeting the national standard'],
    unit: 'trường',
    roll: ['count', 'cumulative'],
    owner: EDUCATION,
    means: [
      'Số trường được công nhận mức độ 1 hoặc 2 trong năm; công nhận lại không tính là thêm.',
      'Schools certified at level 1 or 2 in the year; being certified again adds nothing.',
    ],
    source: 'Thông tư 17, 18, 19/2018/TT-BGDĐT',
  },
  'schooling-universal': {
    name: ['Số xã đạt chuẩn phổ cập giáo dục', 'Communes with universal schooling'],
    unit: 'xã',
    roll: ['count', 'latest'],
    owner: EDUCATION,
    means: [
      'Số xã đang được công nhận đạt chuẩn ở cấp học nêu trong chỉ tiêu.',
      'Communes certified at the level of schooling that the target names.',
    ],
    source: 'Nghị định 20/2014/NĐ-CP',
  },
  'highschool-pass': {
    name: ['Tỷ lệ tốt nghiệp trung học phổ thông', 'Upper secondary graduates'],
    unit: '%',
    roll: ['ratio', 'per-period'],
    owner: EDUCATION,
    means: [
      'Số học sinh đỗ tốt nghiệp chia cho số dự thi trong năm.',
      'Pupils who passed over those who sat the examination of the year.',
    ],
    source: 'Quy chế thi tốt nghiệp trung học phổ thông',
  },
  'cultural-family': {
    name: ['Tỷ lệ gia đình văn hóa', 'Cultural families'],
    unit: '%',
    roll: ['ratio', 'per-period'],
    owner: CULTURE,
    means: [
      'Số hộ được công nhận trong năm chia cho tổng số hộ.',
      'Households recognised in the year over all households.',
    ],
    source: TITLES,
  },
  'cultural-village': {
    name: ['Tỷ lệ thôn, tổ dân phố văn hóa', 'Cultural villages and quarters'],
    unit: '%',
    roll: ['ratio', 'per-period'],
    owner: CULTURE,
    means: [
      'Số thôn, tổ dân phố được công nhận trong năm chia cho tổng số.',
      'Villages and quarters recognised in the year over all of them.',
    ],
    source: TITLES,
  },
  'cultural-unit': {
    name: ['Tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa', 'Offices of the cultural standard'],
    unit: '%',
    roll: ['ratio', 'per-period'],
    owner: 'Liên đoàn Lao động tỉnh',
    means: ['Số cơ quan, đơn vị được công nhận chia cho số đăng ký.', 'Offices recognised over those that registered.'],
    source: 'Quy chế công nhận cơ quan đạt chuẩn văn hóa',
  },
  'sports-congress': {
    name: [
      'Số xã, huyện đã tổ chức đại hội thể dục thể thao',
      'Communes and districts that held their sports congress',
    ],
    unit: 'đơn vị',
    roll: ['sum', 'cumulative'],
    owner: CULTURE,
    means: [
      'Số đơn vị đã tổ chức xong đại hội của cấp mình trong kỳ đại hội.',
      'Units that have held the congress of their own level in its round.',
    ],
    source: 'Luật Thể dục, thể thao',
  },
})
