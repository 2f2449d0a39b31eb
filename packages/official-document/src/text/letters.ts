const LATE_TONE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const TONE_AT_END = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g
const LETTER = /\p{L}/u

/** Small letters and one way of placing tones (`hoà` and `hòa` become one); the length stays the same. */
export function foldLetters(text: string): string {
  const small = text.toLowerCase()
  const even = small.length === text.length ? small : Array.from(text, lowerAlone).join('')
  return even.replace(TONE_AT_END, (pair: string, at: number) =>
    even[at - 1] === 'q' || LETTER.test(even[at + 2] ?? '') ? pair : (LATE_TONE[pair] ?? pair),
  )
}

function lowerAlone(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
}

/** True when the stretch has letters and none of them is small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

const UNEVEN = /[^\S ]|\s\s/u

/** Runs of blanks and line ends as one blank, none at the ends. */
export function oneLine(text: string): string {
  if (!UNEVEN.test(text)) return text.trim()
  return text.replace(/\s+/gu, ' ').trim()
}

/** A pattern on folded text: alternatives of whole words, where a blank stands for any run of blanks. */
export function words(alternatives: string, flags = 'gu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.replaceAll(' ', '\\s+')})(?![\\p{L}\\d])`, flags)
}
