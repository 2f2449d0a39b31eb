/** Damage as scanning does it, of the same length, so that every offset still holds. */

const LOSES_MARKS: readonly (readonly [string, string])[] = [
  ['đ', 'd'],
  ['ô', 'o'],
  ['ơ', 'o'],
  ['ư', 'u'],
  ['ê', 'e'],
  ['ă', 'a'],
  ['â', 'a'],
  ['ạ', 'a'],
  ['ả', 'à'],
  ['ế', 'ê'],
  ['ệ', 'ê'],
  ['ộ', 'ô'],
  ['ợ', 'ơ'],
  ['ữ', 'ừ'],
  ['ỉ', 'i'],
  ['ị', 'i'],
  ['%', '9'],
  [';', ','],
  [':', '.'],
  [',', '.'],
  ['0', 'O'],
  ['1', 'l'],
  ['≥', '>'],
  ['m', 'n'],
  ['t', 'l'],
]
const LOST = new Map(LOSES_MARKS)

/** Numbers between 0 and 1 that are the same for every run with the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The text with a share of its letters that can be misread misread. */
export function damaged(text: string, share: number, seed: number): string {
  const chance = chances(seed)
  return Array.from(text, (letter) => {
    const lost = LOST.get(letter)
    return lost !== undefined && chance() < share ? lost : letter
  }).join('')
}
