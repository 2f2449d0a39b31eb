import { entriesOf } from './indicator-entry.ts'

const LAW = 'Luật Bầu cử 85/2015/QH13'

export const election = entriesOf('bau-cu', {
  'voter-turnout': {
    name: ['Tỷ lệ cử tri đi bầu', 'Voter turnout'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: 'Sở Nội vụ',
    means: [
      'Số cử tri đã bỏ phiếu chia cho số cử tri có tên trong danh sách tại thời điểm tính; trong ngày bầu cử cập nhật theo giờ.',
      'Voters who have cast a ballot over voters on the list at that moment; updated by the hour on election day.',
    ],
    source: LAW,
  },
  'election-seats-filled': {
    name: ['Tỷ lệ đại biểu được bầu so với số ấn định', 'Seats filled'],
    unit: '%',
    roll: ['ratio', 'per-period'],
    owner: 'Sở Nội vụ',
    means: [
      'Số đại biểu trúng cử chia cho số được ấn định, tính riêng cho Quốc hội và hội đồng nhân dân từng cấp.',
      'Members elected over seats assigned, for the National Assembly and each tier of people’s councils apart.',
    ],
    source: LAW,
  },
  'election-structure-met': {
    name: ['Số nhóm cơ cấu đại biểu đạt yêu cầu', 'Groups of members that meet their share'],
    unit: 'nhóm',
    roll: ['count', 'per-period'],
    owner: 'Sở Nội vụ; Ủy ban MTTQ tỉnh',
    means: [
      'Số nhóm (nữ, dân tộc thiểu số, dưới 40 tuổi, ngoài Đảng, tái cử) có tỷ lệ trúng cử không thấp hơn cơ cấu đã hướng dẫn.',
      'Groups (women, ethnic minorities, under 40, non-party, re-elected) whose share among those elected is not below the guidance.',
    ],
    source: `${LAW}, Điều 8, 9`,
  },
})
