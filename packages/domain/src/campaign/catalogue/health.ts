import { entriesOf } from './indicator-entry.ts'

const OWNER = 'Sở Y tế'
const STATISTICS = 'Luật Thống kê 89/2015/QH13'

export const health = entriesOf('y-te', {
  'communes-health-criteria-new': {
    name: ['Số xã đạt Bộ tiêu chí quốc gia về y tế tăng thêm', 'Communes newly meeting the health criteria'],
    unit: 'xã',
    roll: ['count', 'cumulative'],
    owner: OWNER,
    means: [
      'Số xã được công nhận đạt bộ tiêu chí trong năm; không tính xã đã đạt từ trước.',
      'Communes certified in the year; those certified before do not count.',
    ],
    source: 'QĐ 4667/QĐ-BYT năm 2014; từ 2023: QĐ 1300/QĐ-BYT',
  },
  'doctors-per-10k': {
    name: ['Bác sĩ trên 1 vạn dân', 'Doctors per 10,000 people'],
    unit: 'bác sĩ/vạn dân',
    roll: ['ratio', 'latest'],
    owner: OWNER,
    means: ['Số bác sĩ nhân 10.000 chia cho dân số.', 'Doctors times 10,000 over the population.'],
    source: STATISTICS,
  },
  'beds-per-10k': {
    name: ['Giường bệnh trên 1 vạn dân', 'Hospital beds per 10,000 people'],
    unit: 'giường/vạn dân',
    roll: ['ratio', 'latest'],
    owner: OWNER,
    means: [
      'Số giường bệnh nhân 10.000 chia cho dân số; nói rõ có tính giường trạm y tế xã hay không.',
      'Beds times 10,000 over the population; say whether beds of commune stations count.',
    ],
    source: STATISTICS,
  },
  'health-insurance-cover': {
    name: ['Tỷ lệ bao phủ bảo hiểm y tế', 'Health insurance cover'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: 'Bảo hiểm xã hội tỉnh',
    means: ['Số người có thẻ còn hạn chia cho dân số.', 'People with a valid card over the population.'],
    source: STATISTICS,
  },
  'child-malnutrition': {
    name: ['Trẻ dưới 5 tuổi suy dinh dưỡng', 'Malnutrition under five'],
    unit: '%',
    direction: 'down',
    roll: ['ratio', 'per-period'],
    owner: OWNER,
    means: [
      'Số trẻ suy dinh dưỡng chia cho số trẻ được cân đo; ghi rõ thể nhẹ cân hay thấp còi.',
      'Malnourished children over those weighed and measured; say whether by weight or by height.',
    ],
    source: STATISTICS,
  },
  vaccination: {
    name: ['Tỷ lệ tiêm chủng đầy đủ', 'Full vaccination'],
    unit: '%',
    roll: ['ratio', 'cumulative'],
    owner: OWNER,
    means: [
      'Số người đã tiêm đủ liều chia cho số người thuộc diện tiêm.',
      'People fully vaccinated over those to be vaccinated.',
    ],
    source: 'Chương trình tiêm chủng mở rộng',
  },
  'population-growth': {
    name: ['Tỷ lệ tăng dân số tự nhiên', 'Natural population growth'],
    unit: '‰',
    direction: 'hit',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: 'Chi cục Dân số; Cục Thống kê',
    means: [
      'Số sinh trừ số chết chia cho dân số trung bình; điều tra riêng từng cấp, không cộng.',
      'Births less deaths over the mean population; surveyed at each level, never added.',
    ],
    source: STATISTICS,
  },
})
