import { foldLetters, isCapitals } from '../text/letters.ts'
import { mendDigits } from '../values/digits.ts'
import { typeNameAt } from '../words/document-types.ts'

/** Small tests for the fixed elements of an official document, each on one cell or line of plain text. */

const NATION = /^c[ộọô]ng\s+h[òóoọ]a\s+x[ãa]\s+h[ộọô]i\s+ch[ủu]\s+ngh[ĩỉi]a/u
const PARTY = /^đảng\s+cộng\s+sản\s+việt\s+nam$/u
const MOTTO = /^độc\s+lập\s*-\s*tự\s+do/u
const PLACE_DATE =
  /^([\p{L}][\p{L}\s.]{1,40}?)\s*,\s*ngày\s*([\d.…_\s]{0,12}?)\s*tháng\s*([\d.…_\s]{0,12}?)\s*năm\s*(\d{4})?[\s.…]*$/u
const SYMBOL_LINE =
  /^s[ốoôọ]\s*[:;.]?\s*([\d.…\s]{0,14}?)\s*([/-]\s*[\p{L}\d]{1,14}(?:\s?[-/–&.]\s?[\p{L}\d&.]{1,20}){0,5})\s*$/iu
const RECIPIENTS = /^n[ơo]i\s+nh[ậâạ]n\s*:?\s*$|^n[ơo]i\s+nh[ậâạ]n\s*:/u
const ADDRESSEES = /^kính\s+gửi\s*:?/u
const ABOUT = /^v\s?\/\s?v\s*:?\s*|^về việc\s*:?\s*/u
const AUTHORITY = /^(t\/?m|k\/?t|t\/?l|tuq|q)\s?[./]?\s?(?=\p{L})/u

export const isNation = (text: string): boolean => NATION.test(foldLetters(text))
export const isParty = (text: string): boolean => PARTY.test(foldLetters(text)) && isCapitals(text)
export const isMotto = (text: string): boolean => MOTTO.test(foldLetters(text))
export const isRecipients = (text: string): boolean => RECIPIENTS.test(foldLetters(text))
export const isAddressees = (text: string): boolean => ADDRESSEES.test(foldLetters(text))

/** `V/v …` at the head of a letter: the words after it, or null. */
export function aboutOf(text: string): string | null {
  const match = ABOUT.exec(foldLetters(text))
  return match === null || !/^v\s?\//u.test(match[0]) ? null : text.slice(match[0].length).trim()
}

/** `KT.`, `TM.` … at the start of a line, with what follows. */
export function authorityOf(text: string): { readonly mark: string; readonly rest: string } | null {
  const match = AUTHORITY.exec(foldLetters(text))
  if (match === null) return null
  const rest = text.slice(match[0].length).trim()
  if (!/[./]/u.test(match[0]) || !/^\p{Lu}/u.test(rest)) return null
  return { mark: `${(match[1] ?? '').replace('/', '').toUpperCase()}.`, rest }
}

/** Place and date of issue. A day or month left blank for the hand is empty. */
export type PlaceDate = { readonly place: string; readonly day: string; readonly month: string; readonly year: string }

/** Scanning puts blanks between the digits (`0 4`) and letters in their place. */
const figures = (part: string | undefined): string => {
  const digits = (part ?? '').replace(/\s/gu, '')
  return /^\d{1,2}$/u.test(digits) ? digits : ''
}

export function placeDateOf(text: string): PlaceDate | null {
  const match = PLACE_DATE.exec(mendDigits(foldLetters(text)))
  if (match === null) return null
  return {
    place: text.slice(0, (match[1] ?? '').length).trim(),
    day: figures(match[2]),
    month: figures(match[3]),
    year: match[4] ?? '',
  }
}

/** `Số: 124/VKS-VP`: the number (empty while the clerk has not filled it) and the rest, without blanks. */
export function symbolOf(
  text: string,
): { readonly number: string; readonly symbol: string | null; readonly rest: string } | null {
  const match = SYMBOL_LINE.exec(text.normalize('NFC'))
  if (match === null) return null
  const number = (match[1] ?? '').replace(/[\s.…]/gu, '')
  const rest = (match[2] ?? '').replace(/\s/gu, '').replace(/[.]+$/u, '')
  if (!/\p{L}/u.test(rest)) return null
  return { number, symbol: number === '' ? null : number + rest, rest }
}

/** A line that is the name of a type, alone or, in capitals, with the subject after it. */
export function typeLineOf(text: string): { readonly name: string; readonly rest: string } | null {
  const type = typeNameAt(foldLetters(text))
  if (type === null) return null
  if (text.length === type.length && /^\p{Lu}/u.test(text)) return { name: type.name, rest: '' }
  if (!isCapitals(text.slice(0, type.length))) return null
  const rest = text.slice(type.length).trim()
  return /^[:.]/u.test(rest) && rest.length > 1 ? null : { name: type.name, rest: rest.replace(/^:$/u, '') }
}

const NAME =
  /^(?:\(?đã ký\)?\s*)?(?:(?:thiếu|trung|thượng|đại)\s+(?:tá|tướng|úy)\s+|(?:gs|pgs|ts|ths|bs|ds|cn|ks|kts|ck|ckii?|bsckii?|dsckii?|bscki|ths|tskh|nsưt|nsnd|nghệ sĩ ưu tú|nhà giáo ưu tú|thầy thuốc ưu tú|ttưt|ngưt|luật sư|bác sĩ|dược sĩ|tiến sĩ|thạc sĩ|giáo sư|phó giáo sư|hòa thượng|thượng tọa|linh mục)(?:[.,]\s*|\s+))*((?:\p{Lu}\p{Ll}+|\p{Lu})(?:\s+(?:\p{Lu}\p{Ll}*)){1,5})$/iu
const PROPER = /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u
/** Names of the Highlands: `K'Brễu`, `H'Lim Niê`. */
const HIGHLAND = /^\p{Lu}\p{Ll}?'\s?\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,4}$/u

/** A person's name alone on its line (every syllable with a capital), or null. */
export function personNameOf(text: string): string | null {
  if (HIGHLAND.test(text)) return text
  const match = NAME.exec(text)
  const name = match?.[1] ?? ''
  return PROPER.test(name) && /\p{Ll}/u.test(name) && name.split(/\s+/u).length <= 6 ? name.replace(/\s+/gu, ' ') : null
}
