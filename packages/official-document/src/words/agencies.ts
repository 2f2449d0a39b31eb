import { foldLetters, oneLine } from '../text/letters.ts'

/** Short forms of agency names that are written out in a full name. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBMTTQ(?:VN)?(?!\p{L})/gu, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  [/(?<!\p{L})MTTQ(?:VN)?(?!\p{L})/gu, 'Mặt trận Tổ quốc Việt Nam'],
  [/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân'],
  [/(?<!\p{L})(?:VKSND|VIỆN KSND|Viện KSND)(?!\p{L})/gu, 'Viện kiểm sát nhân dân'],
  [/(?<!\p{L})(?:TAND)(?!\p{L})/gu, 'Tòa án nhân dân'],
  [/(?<!\p{L})LĐLĐ(?!\p{L})/gu, 'Liên đoàn Lao động'],
  [/(?<!\p{L})BHXH(?!\p{L})/gu, 'Bảo hiểm xã hội'],
  [/(?<!\p{L})THPT(?!\p{L})/gu, 'Trung học phổ thông'],
  [/(?<!\p{L})THCS(?!\p{L})/gu, 'Trung học cơ sở'],
  [/(?<!\p{L})GD ?& ?ĐT(?!\p{L})|(?<=(?:SỞ|Sở|PHÒNG|Phòng|BỘ|Bộ) )GDĐT(?!\p{L})/gu, 'Giáo dục và Đào tạo'],
  [/(?<!\p{L})NN ?& ?PTNT(?!\p{L})/gu, 'Nông nghiệp và Phát triển nông thôn'],
  [/(?<!\p{L})TN ?& ?MT(?!\p{L})/gu, 'Tài nguyên và Môi trường'],
  [/(?<!\p{L})KH ?& ?ĐT(?!\p{L})/gu, 'Kế hoạch và Đầu tư'],
  [/(?<!\p{L})TT ?& ?TT(?!\p{L})/gu, 'Thông tin và Truyền thông'],
  [/(?<!\p{L})LĐ ?-? ?TB ?(?:&|VÀ)? ?XH(?!\p{L})/gu, 'Lao động - Thương binh và Xã hội'],
  [/(?<!\p{L})CHQS(?!\p{L})/gu, 'Chỉ huy quân sự'],
  [/(?<!\p{L})LHPN(?!\p{L})/gu, 'Liên hiệp Phụ nữ'],
  [/(?<!\p{L})BCH(?= )/gu, 'Ban Chấp hành'],
  [/(?<!\p{L})TĐKT(?!\p{L})/gu, 'Thi đua - Khen thưởng'],
]

/** First words of the names of agencies and other issuers, folded. */
export const AGENCY_HEADS =
  'ủy ban|ubnd|ubmttq|hđnd|hội đồng|sở|bộ|viện|ban|cục|tổng cục|chi cục|vụ|văn phòng|phòng|trường|trung tâm|công an|' +
  'liên đoàn|tổng liên đoàn|liên hiệp|liên minh|tỉnh ủy|huyện ủy|thành ủy|thị ủy|quận ủy|đảng ủy|đảng bộ|chi bộ|hội|tỉnh đoàn|huyện đoàn|thành đoàn|đoàn|mặt trận|' +
  'tòa án|tand|bch|vksnd|kho bạc|bảo hiểm xã hội|bhxh|ngân hàng|tập đoàn|tổng công ty|công ty|bệnh viện|đại học|học viện|' +
  'thanh tra|quân khu|bộ chỉ huy|đài|báo|chính phủ|thủ tướng|quốc hội|cụm thi đua|khối thi đua|công đoàn|đảng|' +
  'kiểm toán|ban quản lý|hạt kiểm lâm|trạm|thư viện|bảo tàng|nhà hát|quỹ|hợp tác xã|chủ tịch'
const HEAD = new RegExp(`^(?:${AGENCY_HEADS.replaceAll(' ', '\\s+')})(?!\\p{L})`, 'u')

/** True when the words begin like the name of an agency. */
export function beginsLikeAgency(text: string): boolean {
  return HEAD.test(foldLetters(text))
}

/** Writes short forms out; the rest stays as printed. */
export function expandAgency(name: string): string {
  let full = name
  for (const [short, long] of SHORT) full = full.replace(short, long)
  return oneLine(full)
}

const PLACE_KIND = /^(?:đặc|khu|tỉnh|huyện|xã|phường|quận|thị|trấn|thành|phố|thôn)$/u
const COMMON = [
  'ủy ban nhân dân|Ủy ban nhân dân',
  'hội đồng nhân dân|Hội đồng nhân dân',
  'mặt trận tổ quốc|Mặt trận Tổ quốc',
  'việt nam|Việt Nam',
  'viện kiểm sát nhân dân|Viện kiểm sát nhân dân',
  'tòa án nhân dân|Tòa án nhân dân',
  'thi đua - khen thưởng|Thi đua - Khen thưởng',
  'thi đua, khen thưởng|Thi đua, Khen thưởng',
  'liên đoàn lao động|Liên đoàn Lao động',
  'chính phủ|Chính phủ',
  'bảo hiểm xã hội|Bảo hiểm xã hội',
  'hồ chí minh|Hồ Chí Minh',
  'trung ương|Trung ương',
  'cộng sản|Cộng sản',
  'phụ nữ|Phụ nữ',
  'nông dân|Nông dân',
  'cựu chiến binh|Cựu chiến binh',
  'thể thao|Thể thao',
  'du lịch|Du lịch',
  'đào tạo|Đào tạo',
  'môi trường|Môi trường',
  'công nghệ|Công nghệ',
  'truyền thông|Truyền thông',
  'đầu tư|Đầu tư',
  'xã hội|Xã hội',
  'phát triển nông thôn|Phát triển nông thôn',
  'thương binh|Thương binh',
  'vận tải|Vận tải',
  'thương mại|Thương mại',
  'tổ chức|Tổ chức',
  'chỉ đạo|Chỉ đạo',
  'chấp hành|Chấp hành',
  'thường vụ|Thường vụ',
  'tuyên giáo|Tuyên giáo',
  'dân vận|Dân vận',
  'nội chính|Nội chính',
  'pháp chế|Pháp chế',
  'kho bạc nhà nước|Kho bạc Nhà nước',
  'quản lý|Quản lý',
  'công thương|Công Thương',
  'chỉ huy quân sự|Chỉ huy quân sự',
  'bộ đội biên phòng|Bộ đội Biên phòng',
  'tư lệnh|Tư lệnh',
  'quân khu|Quân khu',
  'hội liên hiệp phụ nữ|Hội Liên hiệp Phụ nữ',
  'tổng liên đoàn lao động|Tổng Liên đoàn Lao động',
  'hội liên hiệp thanh niên|Hội Liên hiệp Thanh niên',
  'bảo hiểm xã hội|Bảo hiểm xã hội',
  'cao su|Cao su',
  'điện lực|Điện lực',
  'cấp nước|Cấp nước',
  'trung học phổ thông|Trung học phổ thông',
  'trung học cơ sở|Trung học cơ sở',
  'tncs|TNCS',
  'tnhh|TNHH',
  'mtv|MTV',
  'cổ phần|Cổ phần',
].map((pair) => pair.split('|') as [string, string])
/** The name of a school follows its level. */
const SCHOOL =
  /^(Trường (?:Trung học phổ thông|Trung học cơ sở|Tiểu học|Mầm non|Phổ thông|Cao đẳng(?: nghề)?) |Kho bạc Nhà nước |Cục (?:Thuế|Hải quan|Thống kê) |Điện lực )(?!tỉnh|thành phố|khu vực|huyện|quận)(.+)$/iu
/** After these words the field or proper name begins with a capital letter: Sở Nội vụ, tỉnh Bắc Giang. */
const BEFORE_NAME = /^(?:sở|bộ|ban|cục|vụ|phòng|trường|viện|đài|báo|hội|đoàn|kho|liên|công|trung|tổng|chi|bệnh)$/u

/**
 * A name printed in capitals in the letters of running text. The names of places take capitals throughout, a field
 * of work on its first syllable (Decree 30/2020/NĐ-CP, Annex II).
 */
export function nameFromCapitals(capitals: string): string {
  const syllables = oneLine(foldLetters(expandAgency(capitals))).split(' ')
  const placeFrom = syllables.findIndex(
    (word, i) => PLACE_KIND.test(word) && !/^(?:phố|trấn)$/u.test(word) && isPlace(syllables, i),
  )
  const isParty = /^(?:tỉnh|huyện|thành|thị|quận|đảng) ủy$/u.test(syllables.slice(0, 2).join(' '))
  const isFirm = /^(?:công ty|tổng công|tập đoàn|xí nghiệp|nhà máy)$/u.test(syllables.slice(0, 2).join(' '))
  const fixed = syllables.map((word, i) => {
    if (i === 0) return capital(word)
    if (isParty) return i === 1 ? word : capital(word)
    if (isFirm) return i === 1 || (i === 2 && syllables[1] === 'công') ? word : capital(word)
    if (placeFrom >= 0 && i >= placeFrom) return PLACE_KIND.test(word) && i < placeFrom + 2 ? word : capital(word)
    const before = syllables[i - 1] ?? ''
    return BEFORE_NAME.test(before) && i === 1 && !isPlain(before, word) ? capital(word) : word
  })
  let name = fixed.join(' ')
  for (const [common, written] of COMMON) {
    const at = name.toLowerCase().indexOf(common)
    if (at > 0 && at + common.length <= name.length && (placeFrom < 0 || !isInPlace(fixed, placeFrom, at)))
      name = name.slice(0, at) + written + name.slice(at + common.length)
    else if (at === 0) name = written + name.slice(common.length)
  }
  const school = SCHOOL.exec(name)
  if (school !== null) name = (school[1] ?? '') + (school[2] ?? '').split(' ').map(capital).join(' ')
  return expandAgency(name)
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
/** Two syllables that make one word: công an, bệnh viện, trung tâm. */
const isPlain = (first: string, second: string): boolean =>
  /^(?:công an|công ty|công đoàn|bệnh viện|trung tâm|tổng cục|tổng công|chi cục|liên đoàn|liên minh|kho bạc|hội đồng|viện kiểm|hội nông|hội phụ)$/u.test(
    `${first} ${second}`,
  )
const isPlace = (words: readonly string[], i: number): boolean =>
  (words[i] !== 'đặc' || words[i + 1] === 'khu') && words[i] !== 'khu' && isLocal(words, i)
const isLocal = (words: readonly string[], i: number): boolean =>
  words[i] !== 'xã' || words[i + 1] !== 'hội' ? words[i] !== 'thành' || words[i + 1] === 'phố' : false
const isInPlace = (words: readonly string[], placeFrom: number, at: number): boolean =>
  at >= words.slice(0, placeFrom).join(' ').length
