import { oneLine } from '../text/letters.ts'
import { expandAgency } from '../words/agencies.ts'

/** Words that stand before the proper name of a place, and end the name of an agency's kind. */
const PLACE = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s\p{Lu}.*$/u
const JOINING = new Set(['và', 'các', 'của', '-'])

/** The usual short name in a symbol: `Sở Nội vụ tỉnh Lạng Sơn` is `SNV`, a People's Committee `UBND`. A clerk may mend it. */
export function symbolNameOf(agency: string): string {
  const kind = oneLine(expandAgency(agency)).replace(PLACE, '')
  return kind
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !JOINING.has(word.toLowerCase()))
    .map((word) => word.normalize('NFD').slice(0, 1).toUpperCase())
    .join('')
}

/**
 * The names of the letterhead: the body above may shorten common words (UBND, HĐND), the issuer never does; a place
 * that the body above names already is not said twice. Annex I, Part I, section II.2.
 */
export function letterheadNames(
  agency: string,
  superior: string | null,
): { issuer: string; parentIssuer: string | null } {
  const place = PLACE.exec(agency)?.[0] ?? ''
  const isCommittee = /^ủy ban nhân dân/iu.test(agency)
  const kind = agency.slice(0, agency.length - place.length)
  if (isCommittee || superior === null)
    return { issuer: place === '' ? agency : `${kind}\n${place.trim()}`, parentIssuer: null }
  const shortened = superior.replace(/^ủy ban nhân dân/iu, 'UBND').replace(/^hội đồng nhân dân/iu, 'HĐND')
  return { issuer: place !== '' && superior.endsWith(place) ? kind : agency, parentIssuer: shortened }
}

/** The place of a seat as its name says it: `Sở Nội vụ tỉnh Lạng Sơn` sits in `Lạng Sơn`. `null` where none is named. */
export function placeOf(agency: string): string | null {
  const [, words] = /\s\S*?(?:tỉnh|phố|huyện|quận|xã|phường|trấn|khu)\s(\p{Lu}.*)$/u.exec(agency) ?? []
  return words ?? null
}

/** Who signs at the head of a body of this kind, and in whose name; collective bodies are signed for (TM.). */
export function headSignature(agency: string): { authority: string | null; title: string } {
  const lower = agency.toLowerCase()
  if (lower.startsWith('ủy ban')) return { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH' }
  if (lower.startsWith('sở')) return { authority: null, title: 'GIÁM ĐỐC' }
  if (lower.startsWith('viện kiểm sát')) return { authority: null, title: 'VIỆN TRƯỞNG' }
  if (lower.startsWith('tòa án')) return { authority: null, title: 'CHÁNH ÁN' }
  return { authority: null, title: 'THỦ TRƯỞNG ĐƠN VỊ' }
}
