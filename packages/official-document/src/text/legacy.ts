/** Encodings from before Unicode, whose letters arrive as those of Western Europe (`Uû BAN NH¢N D¢N`, `Uyû ban`). */

/** What each unit of the given text becomes: its letters, and how many units they took; no letters inside a pair. */
export type Decoded = { readonly letters: readonly string[]; readonly taken: readonly number[] }

/** TCVN 5712:1993 with 8 bits (ABC fonts): one unit for every letter. */
const TCVN3: ReadonlyMap<string, string> = pairs(
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ®đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ',
)

/** VNI: a vowel and the letter that stands for its marks; a few letters alone. */
const VNI_ALONE: ReadonlyMap<string, string> = pairs('ñđÑĐôơÔƠöưÖƯæỉÆỈóĩÓĨòịÒỊîỵÎỴ')
const ACUTE = '\u0301'
const GRAVE = '\u0300'
const HOOK = '\u0309'
const TILDE = '\u0303'
const BELOW = '\u0323'
const VNI_TONES: Readonly<Record<string, string>> = { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: BELOW }
const VNI_ROOF: Readonly<Record<string, string>> = { â: '', á: ACUTE, à: GRAVE, å: HOOK, ã: TILDE, ä: BELOW }
const VNI_BREVE: Readonly<Record<string, string>> = { ê: '', é: ACUTE, è: GRAVE, ú: HOOK, ü: TILDE, ë: BELOW }

const SAMPLE = 20_000
const UNICODE = /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9\u0300-\u0323]/gu
const OF_TCVN3 = /[®©µ¶¸¹«¬ª¨\u00ad¢§]/gu
const OF_VNI = /[aeouyôö][øùûõï]|[aoe][âáàåãä]|a[êéèúüë]|ñ/giu

/** The text decoded where it is in an old encoding; null for Unicode, which nearly all texts are. */
export function decodeLegacy(given: string): Decoded | null {
  const sample = given.slice(0, SAMPLE)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const inTcvn3 = count(OF_TCVN3)
  const inVni = count(OF_VNI)
  const least = Math.max(4, sample.length / 50)
  if (Math.max(inTcvn3, inVni) < least || count(UNICODE) * 4 > Math.max(inTcvn3, inVni)) return null
  return inTcvn3 >= inVni ? fromTcvn3(given) : fromVni(given)
}

/** In the fonts for capitals the small letters stand for the large: a line without small ASCII letters is in capitals. */
function fromTcvn3(given: string): Decoded {
  const letters: string[] = []
  for (const line of given.split(/(?<=\n)/u)) {
    const capitals = /[A-Z].*[A-Z]/u.test(line) && !/[a-z]/u.test(line)
    for (let i = 0; i < line.length; i++) {
      const letter = TCVN3.get(line[i] ?? '') ?? line[i] ?? ''
      letters.push(capitals ? letter.toUpperCase() : letter)
    }
  }
  return { letters, taken: letters.map(() => 1) }
}

function fromVni(given: string): Decoded {
  const letters: string[] = []
  const taken: number[] = []
  for (let at = 0; at < given.length; at++) {
    const one = given[at] ?? ''
    const marks = marksOf(one, given[at + 1] ?? '')
    const vowel = VNI_ALONE.get(one) ?? one
    letters.push(marks === null ? vowel : (vowel + marks).normalize('NFC'))
    taken.push(marks === null ? 1 : 2)
    if (marks !== null) {
      letters.push('')
      taken.push(0)
      at += 1
    }
  }
  return { letters, taken }
}

/** The marks that the next letter puts on a vowel, null where it is a letter of its own. */
function marksOf(vowel: string, next: string): string | null {
  const base = vowel.toLowerCase()
  const mark = next.toLowerCase()
  if (/[aeouyôö]/u.test(base) && mark in VNI_TONES) return VNI_TONES[mark] ?? null
  if (/[aeo]/u.test(base) && mark in VNI_ROOF) return `\u0302${VNI_ROOF[mark] ?? ''}`
  if (base === 'a' && mark in VNI_BREVE) return `\u0306${VNI_BREVE[mark] ?? ''}`
  return null
}

function pairs(list: string): Map<string, string> {
  const map = new Map<string, string>()
  for (let i = 0; i + 1 < list.length; i += 2) map.set(list[i] ?? '', list[i + 1] ?? '')
  return map
}
