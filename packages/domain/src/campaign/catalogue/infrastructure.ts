import { entriesOf } from './indicator-entry.ts'

const TRANSPORT = 'Sở Giao thông vận tải'
const CONSTRUCTION = 'Sở Xây dựng'
const ENVIRONMENT = 'Sở Tài nguyên và Môi trường'

export const infrastructure = entriesOf('ha-tang-moi-truong', {
  'commune-road-paved': {
    name: ['Xã có đường ô tô đến trung tâm được rải nhựa, bê tông', 'Communes with a paved road to their centre'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: TRANSPORT,
    means: [
      'Số xã có đường đạt yêu cầu chia cho tổng số xã; đếm xã, không đếm ki-lô-mét.',
      'Communes with such a road over all communes; communes are counted, not kilometres.',
    ],
    source: 'Kế hoạch phát triển kinh tế - xã hội của tỉnh',
  },
  'village-road-hard': {
    name: ['Thôn có đường ô tô đến trung tâm được cứng hóa', 'Villages with a hardened road to their centre'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: `${TRANSPORT}; Sở Nông nghiệp và Phát triển nông thôn`,
    means: [
      'Số thôn có đường được cứng hóa chia cho tổng số thôn.',
      'Villages with a hardened road over all villages.',
    ],
    source: 'Kế hoạch phát triển kinh tế - xã hội của tỉnh',
  },
  'clean-water-urban': {
    name: ['Dân đô thị dùng nước sạch tập trung', 'Urban people with piped clean water'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: CONSTRUCTION,
    means: [
      'Số dân đô thị được cấp nước sạch qua hệ thống tập trung chia cho dân số đô thị.',
      'Urban people supplied by a central system over the urban population.',
    ],
    source: 'Luật Thống kê 89/2015/QH13',
  },
  'urban-waste-collected': {
    name: ['Chất thải rắn đô thị được thu gom, xử lý', 'Urban waste collected and treated'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: ENVIRONMENT,
    means: [
      'Khối lượng thu gom và xử lý đúng quy định chia cho khối lượng phát sinh.',
      'Weight collected and properly treated over the weight that arises.',
    ],
    source: 'Luật Bảo vệ môi trường',
  },
  urbanisation: {
    name: ['Tỷ lệ đô thị hóa', 'Urbanisation'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: CONSTRUCTION,
    means: ['Dân số sống ở đô thị chia cho tổng dân số.', 'People who live in towns over the whole population.'],
    source: 'Luật Thống kê 89/2015/QH13',
  },
  'land-certificates': {
    name: ['Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất', 'Land certificates issued'],
    unit: '%',
    roll: ['ratio', 'cumulative'],
    owner: ENVIRONMENT,
    means: [
      'Diện tích hoặc số thửa đã cấp giấy chia cho phần đủ điều kiện cấp.',
      'Area or plots with a certificate over those that are entitled to one.',
    ],
    source: 'Luật Đất đai',
  },
  'contingency-plans': {
    name: ['Phương án ứng phó thiên tai, dịch bệnh còn hiệu lực', 'Valid contingency plans'],
    unit: '%',
    roll: ['ratio', 'latest'],
    owner: 'Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn; Sở Y tế',
    means: [
      'Số địa bàn có phương án còn hiệu lực, đã diễn tập, chia cho số địa bàn phải có.',
      'Areas with a valid and rehearsed plan over those that must have one.',
    ],
    source: 'Luật Phòng, chống thiên tai',
  },
})
