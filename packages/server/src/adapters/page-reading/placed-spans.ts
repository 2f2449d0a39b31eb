import { type Box, boxAround, type PlacedText, type WordSpan } from './placed.ts'

export interface PlacedSpan {
  readonly page: number
  readonly box: Box
  /** One box for each printed line, where there is more than one. */
  readonly boxes?: readonly { readonly page: number; readonly box: Box }[]
}

/** Where the words from `start` to `end` stand: the page of the first, the box around those on it, and each line's own. */
export function placeOfSpan({ words }: PlacedText, start: number, end: number): PlacedSpan | null {
  const found: WordSpan[] = []
  for (const word of words.slice(firstEndingAfter(words, start))) {
    if (word.start >= end) break
    found.push(word)
  }
  const [first] = found
  if (first === undefined) return null
  const lines = linesOf(found)
  const box = boxAround(found.filter((word) => word.page === first.page).map((word) => word.box))
  return lines.length > 1 ? { page: first.page, box, boxes: lines } : { page: first.page, box }
}

/** Words are in order; the first that ends after an offset is found by halving. */
function firstEndingAfter(words: readonly WordSpan[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function linesOf(words: readonly WordSpan[]): { page: number; box: Box }[] {
  const lines: WordSpan[][] = []
  for (const word of words) {
    const before = lines.at(-1)?.at(-1)
    const isSameLine =
      before !== undefined && before.page === word.page && word.box[0] >= before.box[0] && word.box[1] < before.box[3]
    if (isSameLine) lines.at(-1)?.push(word)
    else lines.push([word])
  }
  return lines.map((line) => ({ page: line[0]?.page ?? 1, box: boxAround(line.map((word) => word.box)) }))
}

/** Adds page and box to whatever in a reading names a stretch of the text. */
export function withPlaces(value: unknown, placed: PlacedText): unknown {
  if (Array.isArray(value)) return value.map((one) => withPlaces(one, placed))
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlaces(inner, placed)]))
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start !== 'number' || typeof end !== 'number') return copy
  return { ...copy, ...placeOfSpan(placed, start, end) }
}
