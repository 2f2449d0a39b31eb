import { entriesOf } from './indicator-entry.ts'

export const movement = entriesOf('phong-trao', {
  initiatives: {
    name: ['Sáng kiến được công nhận', 'Initiatives recognised'],
    unit: 'sáng kiến',
    roll: ['sum', 'cumulative'],
    owner: 'Sở Khoa học và Công nghệ; hội đồng sáng kiến từng cấp',
    means: [
      'Số sáng kiến có quyết định công nhận trong năm; là căn cứ xét danh hiệu chiến sĩ thi đua.',
      'Initiatives recognised by decision in the year; they bear on the title of emulation fighter.',
    ],
    source: 'Nghị định 13/2012/NĐ-CP',
  },
  exemplars: {
    name: ['Điển hình tiên tiến được tuyên truyền, nhân rộng', 'Exemplars made known'],
    unit: 'điển hình',
    roll: ['sum', 'cumulative'],
    owner: 'Sở Thông tin và Truyền thông; Báo, Đài tỉnh',
    means: [
      'Số tập thể, cá nhân được giới thiệu trên báo, đài, cổng thông tin; một điển hình tính một lần.',
      'Collectives and people presented to the public; each counts once.',
    ],
    source: 'Luật Thi đua, khen thưởng',
  },
  'launch-coverage': {
    name: ['Đơn vị đã phát động, hưởng ứng', 'Units that launched the campaign'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: 'Sở Nội vụ',
    means: [
      'Số đơn vị đã có văn bản triển khai chia cho số đơn vị nhận chỉ thị.',
      'Units that relayed the directive over those that were sent it.',
    ],
    source: 'Tổng hợp từ phần mềm',
  },
  'report-ontime': {
    name: ['Báo cáo đúng hạn', 'Reports on time'],
    unit: '%',
    roll: ['ratio', 'cumulative'],
    owner: 'Sở Nội vụ',
    means: ['Số báo cáo nộp đúng hạn chia cho số báo cáo phải nộp.', 'Reports sent on time over reports owed.'],
    source: 'Tổng hợp từ phần mềm',
  },
})
