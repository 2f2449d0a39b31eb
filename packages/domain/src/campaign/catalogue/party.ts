import { entriesOf } from './indicator-entry.ts'

const ORGANISATION = 'Ban Tổ chức Tỉnh ủy'

export const party = entriesOf('xay-dung-dang', {
  'party-org-excellent': {
    name: ['Tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ', 'Party bodies of excellent work'],
    unit: '%',
    roll: ['ratio', 'per-period'],
    isKnownLate: true,
    owner: ORGANISATION,
    means: [
      'Số tổ chức được xếp loại xuất sắc chia cho số được xếp loại; không quá 20 % số hoàn thành tốt trở lên.',
      'Bodies rated excellent over those rated; at most 20 % of those with good work and better.',
    ],
    source: 'Hướng dẫn đánh giá, xếp loại của Ban Tổ chức Trung ương',
  },
  'party-members-admitted': {
    name: ['Số đảng viên mới kết nạp', 'New party members'],
    unit: 'người',
    roll: ['sum', 'cumulative'],
    owner: ORGANISATION,
    means: ['Số đảng viên được kết nạp trong năm.', 'Members admitted in the year.'],
    source: 'Điều lệ Đảng',
  },
  'women-in-party-committee': {
    name: ['Tỷ lệ nữ cấp ủy viên', 'Women on party committees'],
    unit: '%',
    roll: ['ratio', 'per-period'],
    owner: ORGANISATION,
    means: [
      'Số nữ cấp ủy viên chia cho tổng số cấp ủy viên của cấp đó.',
      'Women over all members of the committees of that tier.',
    ],
    source: 'Nghị quyết về công tác cán bộ nữ',
  },
})
