import type { TargetSemantics } from './proposal/types.ts'

/** An indicator that provincial campaigns set targets on, known by its words. The first that fits is taken. */
export type CataloguedIndicator = Omit<TargetSemantics, 'indicatorSlug'> & {
  readonly slug: string
  readonly words: RegExp
}

const of = (
  slug: string,
  words: RegExp,
  direction: TargetSemantics['direction'],
  aggregation: TargetSemantics['aggregation'],
  accumulation: TargetSemantics['accumulation'],
): CataloguedIndicator => ({ slug, words, direction, aggregation, accumulation })

/**
 * Definitions follow the national list of statistical indicators (Luật Thống kê 89/2015/QH13 and its amended list);
 * surveyed and composite indices stand at their own level and are never added up.
 */
export const INDICATORS: readonly CataloguedIndicator[] = [
  of('voter-turnout', /cử tri (?:tham gia |đi )?(?:bầu|bỏ phiếu)/u, 'rising', 'ratio', 'latest'),
  of('election-seats-filled', /bầu đủ/u, 'rising', 'ratio', 'per-period'),
  of('grdp-per-capita', /(?:grdp|gdp|thu nhập).{0,12}bình quân/u, 'rising', 'own', 'per-period'),
  of('grdp-growth', /tăng trưởng|grdp/u, 'rising', 'own', 'per-period'),
  of('iip', /sản xuất công nghiệp/u, 'rising', 'own', 'per-period'),
  of(
    'ntm-advanced-new',
    /nông thôn mới (?:nâng cao|kiểu mẫu)|ntm (?:nâng cao|kiểu mẫu)/u,
    'rising',
    'count',
    'cumulative',
  ),
  of('ntm-commune-new', /nông thôn mới|chuẩn ntm/u, 'rising', 'count', 'cumulative'),
  of('ocop-products', /ocop/u, 'rising', 'count', 'latest'),
  of('commune-road-paved', /đường ô tô đến trung tâm xã|xã có đường/u, 'rising', 'ratio', 'latest'),
  of(
    'village-road-hard',
    /đường ô tô đến trung tâm thôn|thôn có đường|cứng hóa|cứng hoá/u,
    'rising',
    'ratio',
    'latest',
  ),
  of('budget-revenue', /thu ngân sách/u, 'rising', 'sum', 'cumulative'),
  of('public-investment-disbursed', /giải ngân/u, 'rising', 'ratio', 'cumulative'),
  of('schools-national-standard-new', /trường.{0,30}chuẩn quốc gia/u, 'rising', 'count', 'cumulative'),
  of('communes-health-criteria-new', /quốc gia về y tế/u, 'rising', 'count', 'cumulative'),
  of('doctors-per-10k', /bác s[ĩỹ]/u, 'rising', 'ratio', 'latest'),
  of('beds-per-10k', /giường bệnh/u, 'rising', 'ratio', 'latest'),
  of('health-insurance-cover', /bảo hiểm y tế|bhyt/u, 'rising', 'ratio', 'latest'),
  of('social-insurance-cover', /bảo hiểm xã hội|bhxh/u, 'rising', 'ratio', 'latest'),
  of('near-poor-rate', /cận nghèo/u, 'falling', 'ratio', 'latest'),
  of('poverty-rate', /hộ nghèo/u, 'falling', 'ratio', 'latest'),
  of('online-public-services', /dịch vụ công trực tuyến/u, 'rising', 'ratio', 'latest'),
  of('e-government-rank', /chính quyền điện tử|chính quyền số|chuyển đổi số/u, 'rising', 'own', 'per-period'),
  of('pci', /năng lực cạnh tranh|(?<!\p{L})pci(?!\p{L})/u, 'rising', 'own', 'per-period'),
  of('par-index', /cải cách hành chính|par index/u, 'rising', 'own', 'per-period'),
  of('papi', /papi|quản trị và hành chính công/u, 'rising', 'own', 'per-period'),
  of('satisfaction', /hài lòng/u, 'rising', 'own', 'per-period'),
  of('traffic-accidents', /tai nạn giao thông/u, 'falling', 'sum', 'cumulative'),
  of('criminal-cases', /phạm pháp hình sự|vụ phạm tội|tội phạm về/u, 'falling', 'sum', 'cumulative'),
  of('fires', /vụ cháy|cháy, nổ|cháy nổ/u, 'falling', 'sum', 'cumulative'),
  of('casework-timely', /khiếu nại|tố cáo/u, 'rising', 'ratio', 'cumulative'),
  of('one-stop-on-time', /hồ sơ.{0,40}(?:đúng hạn|trước hạn)|(?:đúng hạn|trước hạn)/u, 'rising', 'ratio', 'cumulative'),
  of('online-payment', /thanh toán trực tuyến/u, 'rising', 'ratio', 'cumulative'),
  of('forest-cover', /che phủ rừng/u, 'rising', 'ratio', 'latest'),
  of('forest-planted', /trồng rừng|rừng trồng|rừng mới/u, 'rising', 'sum', 'cumulative'),
  of('clean-water-urban', /nước sạch.{0,30}đô thị|đô thị.{0,40}nước sạch/u, 'rising', 'ratio', 'latest'),
  of('clean-water-rural', /nước sạch|nước hợp vệ sinh/u, 'rising', 'ratio', 'latest'),
  of('urban-waste-collected', /rác thải|chất thải/u, 'rising', 'ratio', 'latest'),
  of('urbanisation', /đô thị (?:hóa|hoá)/u, 'rising', 'ratio', 'latest'),
  of('trained-labour', /qua đào tạo/u, 'rising', 'ratio', 'latest'),
  of('jobs-created', /việc làm/u, 'rising', 'sum', 'cumulative'),
  of('unemployment', /thất nghiệp/u, 'falling', 'own', 'per-period'),
  of('child-malnutrition', /suy dinh dưỡng/u, 'falling', 'ratio', 'per-period'),
  of('vaccination', /tiêm chủng|tiêm vắc/u, 'rising', 'ratio', 'cumulative'),
  of('export-turnover', /kim ngạch/u, 'rising', 'sum', 'cumulative'),
  of('retail-sales', /bán lẻ/u, 'rising', 'sum', 'cumulative'),
  of('new-enterprises', /doanh nghiệp (?:thành lập )?mới/u, 'rising', 'sum', 'cumulative'),
  of('tourism-visitors', /khách du lịch|lượt khách/u, 'rising', 'sum', 'cumulative'),
  of('cultural-family', /gia đình văn (?:hóa|hoá)/u, 'rising', 'ratio', 'per-period'),
  of(
    'cultural-village',
    /(?:thôn|làng|bản|khu dân cư|tổ dân phố|khu phố).{0,40}văn (?:hóa|hoá)/u,
    'rising',
    'ratio',
    'per-period',
  ),
  of('cultural-unit', /cơ quan.{0,40}văn (?:hóa|hoá)/u, 'rising', 'ratio', 'per-period'),
  of('initiatives', /sáng kiến/u, 'rising', 'sum', 'cumulative'),
  of('exemplars', /điển hình/u, 'rising', 'sum', 'cumulative'),
  of('party-members-admitted', /đảng viên (?:mới|được kết nạp)|kết nạp/u, 'rising', 'sum', 'cumulative'),
  of('highschool-pass', /tốt nghiệp/u, 'rising', 'ratio', 'per-period'),
]
