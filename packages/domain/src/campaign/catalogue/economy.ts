import { entriesOf } from './indicator-entry.ts'

const STATISTICS = 'Luật Thống kê 89/2015/QH13; Nghị định 97/2016/NĐ-CP'
const STATISTICS_OFFICE = 'Cục Thống kê'
const PLANNING = 'Sở Kế hoạch và Đầu tư'

export const economy = entriesOf('kinh-te', {
  'grdp-growth': {
    name: ['Tốc độ tăng GRDP', 'GRDP growth'],
    unit: '%',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: STATISTICS_OFFICE,
    means: [
      'Mức tăng tổng sản phẩm trên địa bàn so với cùng kỳ, theo giá so sánh; chỉ tính cho cả tỉnh, công bố theo bước ước tính, sơ bộ, chính thức.',
      'Growth of the gross regional product against the same period at constant prices; only for the whole province, published as estimate, preliminary and final.',
    ],
    source: STATISTICS,
  },
  'grdp-per-capita': {
    name: ['GRDP bình quân đầu người', 'GRDP per capita'],
    unit: 'triệu đồng',
    roll: ['own', 'per-period'],
    isKnownLate: true,
    owner: STATISTICS_OFFICE,
    means: [
      'Tổng sản phẩm trên địa bàn theo giá hiện hành chia cho dân số trung bình trong năm.',
      'Gross regional product at current prices over the mean population of the year.',
    ],
    source: STATISTICS,
  },
  'budget-revenue': {
    name: ['Thu ngân sách nhà nước trên địa bàn', 'State budget revenue'],
    unit: 'tỷ đồng',
    roll: ['sum', 'cumulative'],
    owner: 'Sở Tài chính; Cục Thuế; Cục Hải quan',
    means: [
      'Tổng số thu cân đối, cộng theo cơ quan thu; thu nội địa và thu qua hải quan tách riêng để không tính trùng.',
      'All balanced revenue, added over the collecting bodies; domestic and customs revenue apart, so that nothing counts twice.',
    ],
    source: STATISTICS,
  },
  'public-investment-disbursed': {
    name: ['Tỷ lệ giải ngân vốn đầu tư công', 'Public investment disbursed'],
    unit: '%',
    roll: ['ratio', 'cumulative'],
    owner: `${PLANNING}; Sở Tài chính`,
    means: [
      'Vốn đã giải ngân lũy kế chia cho kế hoạch vốn được giao trong năm.',
      'Capital disbursed so far over the capital planned for the year.',
    ],
    source: 'Luật Đầu tư công',
  },
  'total-social-investment': {
    name: ['Tổng vốn đầu tư toàn xã hội', 'Total social investment'],
    unit: 'tỷ đồng',
    roll: ['sum', 'cumulative'],
    owner: STATISTICS_OFFICE,
    means: [
      'Vốn thực hiện của mọi khu vực: nhà nước, ngoài nhà nước và đầu tư nước ngoài.',
      'Capital spent by every sector: the state, domestic private and foreign.',
    ],
    source: STATISTICS,
  },
  iip: {
    name: ['Chỉ số sản xuất công nghiệp (IIP)', 'Index of industrial production'],
    unit: '%',
    roll: ['own', 'per-period'],
    owner: STATISTICS_OFFICE,
    means: [
      'Khối lượng sản xuất công nghiệp so với cùng kỳ, bình quân theo quyền số giá trị tăng thêm; không cộng từ cấp dưới.',
      'Industrial output against the same period, weighted by value added; never added from below.',
    ],
    source: STATISTICS,
  },
  'retail-sales': {
    name: ['Tổng mức bán lẻ và doanh thu dịch vụ', 'Retail sales and services'],
    unit: 'tỷ đồng',
    roll: ['sum', 'cumulative'],
    owner: STATISTICS_OFFICE,
    means: [
      'Doanh thu bán lẻ hàng hóa và dịch vụ tiêu dùng của mọi thành phần trên địa bàn.',
      'Receipts of retail trade and consumer services of all kinds in the area.',
    ],
    source: STATISTICS,
  },
  'export-turnover': {
    name: ['Kim ngạch xuất khẩu địa phương', 'Local exports'],
    unit: 'triệu USD',
    roll: ['sum', 'cumulative'],
    owner: 'Sở Công Thương; Cục Hải quan',
    means: [
      'Trị giá hàng xuất khẩu của doanh nghiệp đóng trên địa bàn; hàng quá cảnh không tính.',
      'Value of goods exported by businesses of the area; goods in transit do not count.',
    ],
    source: 'Thống kê hải quan',
  },
  'import-export-border': {
    name: ['Kim ngạch xuất nhập khẩu qua cửa khẩu', 'Trade through the border gates'],
    unit: 'triệu USD',
    roll: ['sum', 'cumulative'],
    owner: 'Cục Hải quan',
    means: [
      'Trị giá hàng xuất và nhập qua các cửa khẩu trên địa bàn, của doanh nghiệp mọi nơi.',
      'Value of goods exported and imported through the area’s border gates, by businesses from anywhere.',
    ],
    source: 'Thống kê hải quan',
  },
  'new-enterprises': {
    name: ['Doanh nghiệp thành lập mới', 'New enterprises'],
    unit: 'doanh nghiệp',
    roll: ['sum', 'cumulative'],
    owner: PLANNING,
    means: [
      'Số doanh nghiệp được cấp đăng ký lần đầu trong năm.',
      'Enterprises registered for the first time in the year.',
    ],
    source: 'Luật Doanh nghiệp',
  },
  'fdi-registered': {
    name: ['Vốn đầu tư nước ngoài đăng ký', 'Registered foreign investment'],
    unit: 'triệu USD',
    roll: ['sum', 'cumulative'],
    owner: PLANNING,
    means: [
      'Vốn đăng ký mới, tăng thêm và góp vốn mua cổ phần của nhà đầu tư nước ngoài.',
      'Capital newly registered, added, and paid for shares by foreign investors.',
    ],
    source: 'Luật Đầu tư',
  },
  'tourism-visitors': {
    name: ['Lượt khách du lịch', 'Visitors'],
    unit: 'lượt',
    roll: ['sum', 'cumulative'],
    owner: 'Sở Văn hóa, Thể thao và Du lịch',
    means: [
      'Lượt khách trong nước và quốc tế đến địa bàn, kể cả khách đi trong ngày.',
      'Arrivals of domestic and foreign visitors, those of a single day included.',
    ],
    source: 'Luật Du lịch',
  },
  'tourism-revenue': {
    name: ['Doanh thu du lịch', 'Tourism receipts'],
    unit: 'tỷ đồng',
    roll: ['sum', 'cumulative'],
    owner: 'Sở Văn hóa, Thể thao và Du lịch',
    means: [
      'Tổng thu từ khách: lưu trú, ăn uống, lữ hành, vận chuyển và mua sắm.',
      'All that visitors spend: lodging, meals, tours, transport and purchases.',
    ],
    source: 'Luật Du lịch',
  },
})
