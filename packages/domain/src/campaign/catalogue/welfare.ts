import { entriesOf } from './indicator-entry.ts'

const OWNER = 'Sở Lao động - Thương binh và Xã hội'
const POVERTY_LINE = 'QĐ 59/2015/QĐ-TTg; từ 2022: Nghị định 07/2021/NĐ-CP'

export const welfare = entriesOf('lao-dong-an-sinh', {
  'poverty-rate': {
    name: ['Tỷ lệ hộ nghèo', 'Poverty rate'],
    unit: '%',
    direction: 'down',
    roll: ['ratio', 'latest'],
    isKnownLate: true,
    owner: OWNER,
    means: [
      'Số hộ nghèo theo chuẩn đang áp dụng chia cho tổng số hộ, rà soát cuối năm; “giảm 3 %” đọc là giảm 3 điểm phần trăm.',
      'Households under the line in force over all households, reviewed at the end of the year; “down 3 %” means three percentage points.',
    ],
    source: POVERTY_LINE,
  },
  'near-poor-rate': {
    name: ['Tỷ lệ hộ cận nghèo', 'Near-poverty rate'],
    unit: '%',
    direction: 'down',
    roll: ['ratio', 'latest'],
    isKnownLate: true,
    owner: OWNER,
    means: [
      'Số hộ cận nghèo theo chuẩn đang áp dụng chia cho tổng số hộ.',
      'Households just above the line over all households.',
    ],
    source: POVERTY_LINE,
  },
  'trained-labour': {
    name: ['Lao động qua đào tạo có bằng, chứng chỉ', 'Trained labour'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: OWNER,
    means: [
      'Lao động có bằng hoặc chứng chỉ chia cho lực lượng lao động.',
      'Workers with a diploma or certificate over the labour force.',
    ],
    source: 'Luật Thống kê 89/2015/QH13',
  },
  'jobs-created': {
    name: ['Số lao động được giải quyết việc làm mới', 'Jobs created'],
    unit: 'người',
    roll: ['sum', 'cumulative'],
    owner: OWNER,
    means: [
      'Số người có việc làm mới trong năm; một người tính một lần.',
      'People newly in work in the year; each counts once.',
    ],
    source: 'Luật Việc làm',
  },
  unemployment: {
    name: ['Tỷ lệ thất nghiệp thành thị', 'Urban unemployment'],
    unit: '%',
    direction: 'down',
    roll: ['own', 'per-period'],
    owner: 'Cục Thống kê',
    means: [
      'Kết quả điều tra mẫu lao động việc làm; không cộng từ cấp dưới.',
      'Result of the labour force survey; never added from below.',
    ],
    source: 'Luật Thống kê 89/2015/QH13',
  },
  'social-insurance-cover': {
    name: ['Lực lượng lao động tham gia bảo hiểm xã hội', 'Social insurance cover'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: 'Bảo hiểm xã hội tỉnh',
    means: [
      'Số người tham gia bắt buộc và tự nguyện chia cho lực lượng lao động trong độ tuổi.',
      'Members, compulsory and voluntary, over the labour force of working age.',
    ],
    source: 'Luật Bảo hiểm xã hội',
  },
})
