import { entriesOf } from './indicator-entry.ts'

const OWNER = 'Sở Nông nghiệp và Phát triển nông thôn'

export const rural = entriesOf('nong-thon', {
  'ntm-commune-new': {
    name: ['Số xã đạt chuẩn nông thôn mới tăng thêm', 'Communes newly meeting the new rural standard'],
    unit: 'xã',
    roll: ['count', 'cumulative'],
    owner: OWNER,
    means: [
      'Số xã được chủ tịch Ủy ban nhân dân tỉnh công nhận đạt chuẩn trong năm; không tính xã đã đạt từ năm trước.',
      'Communes certified by the provincial chairman in the year; those certified before do not count.',
    ],
    source: 'Bộ tiêu chí quốc gia về xã nông thôn mới (QĐ 1980/QĐ-TTg; từ 2022: QĐ 318/QĐ-TTg)',
  },
  'ntm-advanced-new': {
    name: ['Số xã đạt chuẩn nông thôn mới nâng cao tăng thêm', 'Communes newly meeting the advanced rural standard'],
    unit: 'xã',
    roll: ['count', 'cumulative'],
    owner: OWNER,
    means: [
      'Số xã đã đạt chuẩn nông thôn mới được công nhận thêm mức nâng cao trong năm.',
      'Communes of the new rural standard certified at the advanced one in the year.',
    ],
    source: 'Bộ tiêu chí nông thôn mới nâng cao của tỉnh; từ 2022: QĐ 318/QĐ-TTg',
  },
  'ocop-products': {
    name: ['Sản phẩm OCOP đạt từ 3 sao', 'OCOP products of three stars and more'],
    unit: 'sản phẩm',
    roll: ['count', 'latest'],
    owner: OWNER,
    means: [
      'Số sản phẩm còn giấy công nhận từ 3 sao trở lên; giấy có hạn 36 tháng.',
      'Products whose certificate of three stars or more is still valid; it lasts 36 months.',
    ],
    source: 'Chương trình Mỗi xã một sản phẩm (QĐ 1048/QĐ-TTg năm 2019)',
  },
  'forest-cover': {
    name: ['Tỷ lệ che phủ rừng', 'Forest cover'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: OWNER,
    means: [
      'Diện tích rừng đủ tiêu chí chia cho diện tích tự nhiên.',
      'Area that counts as forest over the natural area.',
    ],
    source: 'Luật Thống kê 89/2015/QH13',
  },
  'forest-planted': {
    name: ['Diện tích rừng trồng mới', 'Forest newly planted'],
    unit: 'ha',
    roll: ['sum', 'cumulative'],
    owner: OWNER,
    means: [
      'Diện tích trồng mới tập trung trong năm đã nghiệm thu.',
      'Area planted in blocks within the year and accepted.',
    ],
    source: 'Thống kê lâm nghiệp',
  },
  'clean-water-rural': {
    name: ['Dân nông thôn dùng nước hợp vệ sinh', 'Rural people with hygienic water'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: OWNER,
    means: [
      'Số dân nông thôn dùng nước hợp vệ sinh chia cho dân số nông thôn.',
      'Rural people who use hygienic water over the rural population.',
    ],
    source: 'Bộ chỉ số theo dõi nước sạch nông thôn',
  },
})
