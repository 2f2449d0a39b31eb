import { foldLetters, oneLine } from '../text/letters.ts'
import { AGENCY_WORDS } from './agency-words.ts'

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

/** Heads of names after which an unknown word is a proper name: schools, hospitals, firms, Party committees. */
const BEARS_NAME =
  /^(?:trường|đại học|học viện|bệnh viện|công ty|tổng công ty|tập đoàn|xí nghiệp|nhà máy|ngân hàng|kho bạc|điện lực|hợp tác xã|đoàn|(?:tỉnh|huyện|thành|thị|quận|đảng) ủy|đảng bộ|cục (?:thuế|hải quan|thống kê)|chi cục (?:thuế|hải quan|thống kê))(?!\p{L})/u
const LONGEST_WORD = 6
const known = new Map(AGENCY_WORDS.map((written) => [foldLetters(written), written]))

/**
 * A name printed in capitals in the letters of running text. The names of places take capitals throughout, a field
 * of work on its first syllable (Decree 30/2020/NĐ-CP, Annex II); what no list knows is a proper name after a head
 * that bears one (`HỌC VIỆN QUẢN LÝ PHƯƠNG NAM`), else a field.
 */
export function nameFromCapitals(capitals: string): string {
  const syllables = oneLine(foldLetters(expandAgency(capitals))).split(' ')
  const place = placeFrom(syllables)
  const proper = BEARS_NAME.test(syllables.join(' '))
  const written: string[] = []
  for (let i = 0; i < place;) {
    const word = longestWord(syllables, i, place)
    if (word !== null) {
      written.push(i === 0 ? capital(word.written) : word.written)
      i += word.length
    } else {
      const syllable = syllables[i] ?? ''
      written.push(i <= 1 || (proper && !/^\P{L}/u.test(syllable)) ? capital(syllable) : syllable)
      i += 1
    }
  }
  syllables.slice(place).forEach((word, i) => written.push(i < 2 && PLACE_KIND.test(word) ? word : capital(word)))
  return expandAgency(capital(written.join(' ')))
}

/** The longest known word that begins at a syllable. */
function longestWord(
  syllables: readonly string[],
  from: number,
  to: number,
): { readonly written: string; readonly length: number } | null {
  for (let length = Math.min(LONGEST_WORD, to - from); length > 0; length--) {
    const written = known.get(syllables.slice(from, from + length).join(' '))
    if (written !== undefined) return { written, length }
  }
  return null
}

const PLACE_KIND = /^(?:đặc|khu|tỉnh|huyện|xã|phường|quận|thị|trấn|thành|phố|thôn)$/u
const PLACE =
  /(?<!\p{L})(?:tỉnh|huyện|quận|phường|thôn|đặc khu|thành phố|thị xã|thị trấn|(?<!hợp tác )xã)(?! (?:ủy|hội)(?!\p{L}))(?= \p{L})/u

/** Index of the syllable where the name of a place begins; the number of syllables where there is none. */
function placeFrom(syllables: readonly string[]): number {
  const name = syllables.join(' ')
  const own = /^(?:tỉnh|huyện|thành|thị|xã|phường) đoàn(?!\p{L})/u.exec(name)?.[0].length ?? 0
  const rest = name.slice(own).search(PLACE)
  const at = rest < 0 ? -1 : rest + own
  return at < 0 ? syllables.length : name.slice(0, at).split(' ').length - 1
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
