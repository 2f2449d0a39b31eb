import { heightOf, median, wordsText, type PlacedWord, type Segment } from '../placed.ts'
import type { Band } from './bands.ts'
import type { Row } from './rows.ts'

/** One line of the text to be: cells that a tab parts, of words that blanks part. */
export interface Paragraph {
  readonly cells: readonly (readonly PlacedWord[])[]
  /** Its last line runs to the right margin: it may go on after the page. */
  readonly endsOpen: boolean
  /** Its first line begins at the left margin: it may have begun on the page before. */
  readonly startsAtMargin: boolean
}

interface Margins {
  readonly left: number
  readonly right: number
  readonly pitch: number
}

const STARTS = /^(?:[-–+•*●]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)|[IVX]{1,5}\.|Điều \d+)(?:\s|$)/u

/** Makes the paragraphs of one page out of its stretches. */
export function paragraphsOf(bands: readonly Band[]): Paragraph[] {
  const plain = bands.flatMap((band) => (band.kind === 'lines' ? band.rows : []))
  const margins = marginsOf(plain)
  return bands.flatMap((band) => {
    if (band.kind === 'lines') return unwrapped(band.rows, margins)
    if (band.kind === 'columns') return band.columns.flatMap((column) => column.map((one) => closed([one.words])))
    return band.rows.map((row) => closed(row.map((cell) => cell.flatMap((one) => one.words))))
  })
}

const closed = (cells: readonly (readonly PlacedWord[])[]): Paragraph => ({
  cells,
  endsOpen: false,
  startsAtMargin: false,
})

/** The margins of running text: where most of its long lines begin and end. */
function marginsOf(rows: readonly Row[]): Margins {
  const widest = Math.max(0, ...rows.map((row) => row.box[2] - row.box[0]))
  const long = rows.filter((row) => row.box[2] - row.box[0] > 0.8 * widest)
  const pitches = rows.slice(1).map((row, at) => row.box[1] - (rows[at]?.box[1] ?? 0))
  return {
    left: Math.min(...long.map((row) => row.box[0])),
    right: median(long.map((row) => row.box[2])),
    pitch: median(pitches.filter((pitch) => pitch > 0)),
  }
}

/** Sets lines that a margin broke together again. */
function unwrapped(rows: readonly Row[], margins: Margins): Paragraph[] {
  const paragraphs: Row[][] = []
  for (const row of rows) {
    const open = paragraphs.at(-1)
    const above = open?.at(-1)
    if (open !== undefined && above !== undefined && goesOn(open, above, row, margins)) open.push(row)
    else paragraphs.push([row])
  }
  return paragraphs.map((lines) => {
    const [first] = lines
    const last = lines.at(-1)
    return {
      cells: [lines.flatMap((line) => line.segments.flatMap((segment) => segment.words))],
      endsOpen: last !== undefined && isFull(last, margins),
      startsAtMargin: first !== undefined && isAtMargin(first, margins),
    }
  })
}

function goesOn(open: readonly Row[], above: Row, row: Row, margins: Margins): boolean {
  if (row.box[1] - above.box[1] > 1.5 * margins.pitch || !isFull(above, margins)) return false
  const first = open[0]
  // hanging paragraphs go on below their own words, not at the margin
  const hangs = open.length > 1 || (first !== undefined && row.box[0] > first.box[0])
  const em = heightOf(row.box)
  const isNear = isAtMargin(row, margins) || (hangs && Math.abs(row.box[0] - above.box[0]) < 2.5 * em)
  if (!isNear) return false
  return !(STARTS.test(textOf(row)) && row.box[0] > margins.left + 0.8 * em)
}

const textOf = (row: Row): string => wordsText(row.segments.flatMap((one: Segment) => one.words))
const isFull = (row: Row, { right }: Margins): boolean => row.box[2] > right - 2.2 * heightOf(row.box)
const isAtMargin = (row: Row, { left }: Margins): boolean => row.box[0] < left + 0.8 * heightOf(row.box)
