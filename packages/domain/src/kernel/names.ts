/** Letters in the order of Vietnamese dictionaries; digits stand before them. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'

/** Combining marks in the order of dictionaries: ngang (none), huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** `Khu vực 2` stands before `Khu vực 10`. */
const NUMBER_WIDTH = 8

const TONE_MARK = /[\u0300\u0309\u0303\u0301\u0323]/

function tidy(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** What a search compares: lower case, no accents, đ as d, single spaces. `lang son` finds `Lạng Sơn`. */
export function searchKey(name: string): string {
  return tidy(name).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/** A syllable without its tone, and the tone's rank. */
function splitTone(syllable: string): { letters: string; tone: number } {
  const marked = syllable.normalize('NFD')
  const mark = TONE_MARK.exec(marked)?.[0] ?? ''
  return { letters: marked.replaceAll(new RegExp(TONE_MARK, 'g'), '').normalize('NFC'), tone: TONES.indexOf(mark) }
}

/** Each letter becomes one byte that stands in dictionary order; `!` (0x21) ends the letters of a syllable. */
function rankOf(letter: string): string {
  if (/\d/.test(letter)) return letter
  const place = LETTERS.indexOf(letter)
  return place === -1 ? `~${letter}` : String.fromCharCode(0x41 + place)
}

/**
 * A key whose bytes compare as Vietnamese names do, syllable by syllable: letters first (a ă â … d đ … o ô ơ … u ư),
 * then tone (ngang, huyền, hỏi, ngã, sắc, nặng). For columns under COLLATE "C", since databases lack the collation.
 */
export function sortKey(name: string): string {
  return tidy(name)
    .split(' ')
    .filter((syllable) => syllable !== '')
    .map((syllable) => {
      if (/^\d+$/.test(syllable)) return syllable.padStart(NUMBER_WIDTH, '0')
      const { letters, tone } = splitTone(syllable)
      return `${[...letters].map(rankOf).join('')}!${tone}`
    })
    .join(' ')
}

/** A name as it begins a sentence or a row: its first letter a capital. */
export function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

const OF_THE_PLACE = /^(?:Ủy|Uỷ) ban nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) /u

/** The place alone, for a map: `Ủy ban nhân dân huyện Cao Lộc` is `Cao Lộc`; any other name is left as it is. */
export const placeName = (name: string): string => capitalised(name.replace(OF_THE_PLACE, ''))
