import { entriesOf } from './indicator-entry.ts'

const POLICE = 'Công an tỉnh'
const TRAFFIC = 'Ban An toàn giao thông tỉnh; Công an tỉnh'
const down = { direction: 'down', roll: ['sum', 'cumulative'] } as const

export const security = entriesOf('an-ninh-trat-tu', {
  'traffic-accidents': {
    ...down,
    name: ['Số vụ tai nạn giao thông', 'Traffic accidents'],
    unit: 'vụ',
    owner: TRAFFIC,
    means: [
      'Số vụ lũy kế so với cùng kỳ năm trước; “giảm cả ba mặt” là số vụ, số người chết và số người bị thương đều phải giảm.',
      'Accidents so far against the same period; “down in all three” asks it of accidents, deaths and injuries alike.',
    ],
    source: 'Thống kê tai nạn giao thông',
  },
  'accidents-deaths': {
    ...down,
    name: ['Số người chết do tai nạn giao thông', 'Deaths in traffic'],
    unit: 'người',
    owner: TRAFFIC,
    means: ['Số người chết lũy kế so với cùng kỳ năm trước.', 'Deaths so far against the same period.'],
    source: 'Thống kê tai nạn giao thông',
  },
  'accidents-injuries': {
    ...down,
    name: ['Số người bị thương do tai nạn giao thông', 'Injuries in traffic'],
    unit: 'người',
    owner: TRAFFIC,
    means: ['Số người bị thương lũy kế so với cùng kỳ năm trước.', 'Injuries so far against the same period.'],
    source: 'Thống kê tai nạn giao thông',
  },
  'criminal-cases': {
    ...down,
    name: ['Số vụ phạm pháp hình sự', 'Criminal cases'],
    unit: 'vụ',
    owner: POLICE,
    means: ['Số vụ xảy ra lũy kế so với cùng kỳ năm trước.', 'Cases that occurred so far against the same period.'],
    source: 'Thống kê hình sự',
  },
  'drug-cases': {
    name: ['Số vụ phạm tội về ma túy phát hiện', 'Drug offences detected'],
    unit: 'vụ',
    roll: ['sum', 'cumulative'],
    owner: POLICE,
    means: [
      'Số vụ phát hiện, bắt giữ; nhiều hơn là phát hiện tốt hơn chứ không phải tình hình xấu đi, nên ít dùng để chấm điểm.',
      'Cases detected; more may mean better work and not a worse state, so it is rarely scored.',
    ],
    source: 'Thống kê hình sự',
  },
  'smuggling-cases': {
    name: ['Số vụ buôn lậu, gian lận thương mại bắt giữ', 'Smuggling cases caught'],
    unit: 'vụ',
    roll: ['sum', 'cumulative'],
    owner: 'Ban Chỉ đạo 389 tỉnh',
    means: [
      'Số vụ bắt giữ, xử lý; đọc như số vụ phát hiện, không phải mức độ vi phạm.',
      'Cases caught and handled; it tells of detection and not of how much is smuggled.',
    ],
    source: 'Báo cáo của Ban Chỉ đạo 389',
  },
  fires: {
    ...down,
    name: ['Số vụ cháy', 'Fires'],
    unit: 'vụ',
    owner: POLICE,
    means: ['Số vụ cháy lũy kế so với cùng kỳ năm trước.', 'Fires so far against the same period.'],
    source: 'Luật Phòng cháy và chữa cháy',
  },
  'casework-timely': {
    name: ['Khiếu nại, tố cáo giải quyết đúng hạn, đúng luật', 'Complaints and denunciations settled in time'],
    unit: '%',
    roll: ['ratio', 'cumulative'],
    owner: 'Thanh tra tỉnh',
    means: [
      'Số vụ giải quyết trong thời hạn luật định chia cho số vụ đến hạn.',
      'Cases settled within the lawful time over those whose time has come.',
    ],
    source: 'Luật Khiếu nại 2011; Luật Tố cáo 2018',
  },
  conscription: {
    name: ['Tỷ lệ giao quân', 'Conscripts handed over'],
    unit: '%',
    direction: 'hit',
    roll: ['ratio', 'per-period'],
    owner: 'Bộ Chỉ huy Quân sự tỉnh',
    means: [
      'Số công dân nhập ngũ chia cho chỉ tiêu được giao; đúng 100 % là đạt.',
      'Citizens enlisted over the quota; exactly 100 % is wanted.',
    ],
    source: 'Luật Nghĩa vụ quân sự',
  },
})
