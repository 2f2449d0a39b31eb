/** Left, top, right, bottom in the page's own measure (points of a PDF, pixels of a picture), from its upper left corner. */
export type Box = readonly [number, number, number, number]

export interface PlacedWord {
  readonly text: string
  readonly box: Box
}

/** Words that stand on one line without a wide gap, from left to right. The box is that of the line, not of its letters. */
export interface Segment {
  readonly words: readonly PlacedWord[]
  readonly box: Box
}

/** One page as its source gave it: where the words stand, in no order yet. */
export interface PlacedPage {
  readonly width: number
  readonly height: number
  readonly segments: readonly Segment[]
}

/** How a page's words were found: printed as text in the file, or recognised in its picture. */
export type PageSource = 'text' | 'ocr'

export interface PageSize {
  /** Counted from 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly source: PageSource
}

export interface WordSpan {
  readonly start: number
  readonly end: number
  readonly page: number
  readonly box: Box
}

/** The text of a file in the order in which it is read, and where on its pages each word stands. */
export interface PlacedText {
  readonly text: string
  readonly pages: readonly PageSize[]
  readonly words: readonly WordSpan[]
}

/** The box that holds all of them; at least one is given. */
export const boxAround = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
]

export const heightOf = (box: Box): number => box[3] - box[1]

export const wordsText = (words: readonly PlacedWord[]): string => words.map((word) => word.text).join(' ')

/** A segment of these words, at least one. */
export const segmentOf = (words: readonly PlacedWord[]): Segment => ({
  words,
  box: boxAround(words.map((word) => word.box)),
})

/** The middle of numbers that need not be sorted; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
