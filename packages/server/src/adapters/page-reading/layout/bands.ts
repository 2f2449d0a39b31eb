import { heightOf, wordsText, type Segment } from '../placed.ts'
import type { Row } from './rows.ts'

/** A stretch of a page that is read in one way: line after line, column after column, or as the rows of a table. */
export type Band =
  | { readonly kind: 'lines'; readonly rows: readonly Row[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Segment[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Segment[])[])[] }

/** A strip that no word of the stretch crosses. */
interface Gutter {
  readonly left: number
  readonly right: number
}

/** Parts a page into stretches, from the top to the foot. */
export function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = []
  let plain: Row[] = []
  for (let at = 0; at < rows.length;) {
    const end = endOfBand(rows, at)
    if (end === at) {
      const row = rows[at]
      if (row !== undefined) plain.push(row)
      at += 1
      continue
    }
    if (plain.length > 0) bands.push({ kind: 'lines', rows: plain })
    plain = []
    bands.push(bandOf(rows.slice(at, end)))
    at = end
  }
  if (plain.length > 0) bands.push({ kind: 'lines', rows: plain })
  return bands
}

/** Where the stretch that begins with this row of several segments ends; the row itself where it has only one. */
function endOfBand(rows: readonly Row[], from: number): number {
  const first = rows[from]
  if (first === undefined || first.segments.length < 2) return from
  let gutters = guttersBetween(first.segments)
  let end = from + 1
  let lastWide = end
  for (; end < rows.length; end += 1) {
    const row = rows[end]
    const above = rows[end - 1]
    if (row === undefined || above === undefined) break
    // a wide white strip parts a letterhead from the text, except where the row below has its columns again
    if (row.box[1] - above.box[3] > 3 * heightOf(above.box) && row.segments.length < 2) break
    const left = narrowed(gutters, row.segments)
    if (left.length === 0) break
    gutters = left
    if (row.segments.length >= 2) lastWide = end + 1
  }
  return trailing(rows, lastWide, end, gutters)
}

/** Single segments after the last row of columns belong to it only where they go on within one column. */
function trailing(rows: readonly Row[], lastWide: number, end: number, gutters: readonly Gutter[]): number {
  let at = lastWide
  for (; at < end; at += 1) {
    const row = rows[at]
    const above = rows[at - 1]
    if (row === undefined || above === undefined) break
    if (row.box[1] - above.box[3] > 1.2 * heightOf(above.box) && !isRight(row, gutters)) break
  }
  return at
}

const isRight = (row: Row, gutters: readonly Gutter[]): boolean =>
  gutters.some((gutter) => row.box[0] >= gutter.right - 1)

const guttersBetween = (segments: readonly Segment[]): Gutter[] =>
  segments.slice(1).map((segment, at) => ({ left: segments[at]?.box[2] ?? 0, right: segment.box[0] }))

/** The gutters that stay free when these segments are set across them, each cut to what stays. */
function narrowed(gutters: readonly Gutter[], segments: readonly Segment[]): Gutter[] {
  return gutters.flatMap((gutter) => {
    let { left, right } = gutter
    for (const { box } of segments) {
      if (box[2] <= (left + right) / 2) left = Math.max(left, box[2])
      else if (box[0] >= (left + right) / 2) right = Math.min(right, box[0])
      else if (box[2] < right) left = Math.max(left, box[2])
      else if (box[0] > left) right = Math.min(right, box[0])
      else return []
    }
    const height = segments[0] === undefined ? 0 : heightOf(segments[0].box)
    return right - left > 0.05 * height ? [{ left, right }] : []
  })
}

function bandOf(rows: readonly Row[]): Band {
  const first = rows[0]
  let gutters = guttersBetween(first?.segments ?? [])
  for (const row of rows) gutters = narrowed(gutters, row.segments)
  const columnOf = (segment: Segment): number =>
    gutters.filter((gutter) => segment.box[0] >= (gutter.left + gutter.right) / 2).length
  const cells = rows.map((row) =>
    Array.from({ length: gutters.length + 1 }, (_none, column) =>
      row.segments.filter((segment) => columnOf(segment) === column),
    ),
  )
  if (isTable(rows, gutters.length + 1)) return { kind: 'table', rows: joinWrapped(rows, cells) }
  return {
    kind: 'columns',
    columns: Array.from({ length: gutters.length + 1 }, (_none, column) => cells.flatMap((row) => row[column] ?? [])),
  }
}

const OFFICIAL = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập|Nơi nhận|^Số ?:|V\/v|^Kính gửi/u

/** Two columns with the words of a letterhead or of a closing are read one after the other; three make a table. */
function isTable(rows: readonly Row[], columns: number): boolean {
  const words = rows.flatMap((row) => row.segments.map((one) => wordsText(one.words).normalize('NFC')))
  if (words.some((one) => OFFICIAL.test(one))) return false
  return columns >= 3 || rows.filter((row) => row.segments.length >= 2).length >= 3
}

/** Rows of words into rows of the table: what wraps in a cell stands closer than the next row does. */
function joinWrapped(
  rows: readonly Row[],
  cells: readonly (readonly (readonly Segment[])[])[],
): (readonly (readonly Segment[])[])[] {
  const pitches = rows.slice(1).map((row, at) => row.box[1] - (rows[at]?.box[1] ?? 0))
  const height = Math.max(1, ...rows.map((row) => heightOf(row.box)))
  const usual = Math.min(...pitches, 1.6 * height)
  const joined: (readonly Segment[])[][] = []
  for (const [at, row] of cells.entries()) {
    const above = joined.at(-1)
    const isNear = at > 0 && (pitches[at - 1] ?? 0) < 1.25 * usual
    const startsAnew = (row[0]?.length ?? 0) > 0 && (above?.[0]?.length ?? 0) > 0
    if (above !== undefined && isNear && !startsAnew)
      for (const [column, more] of row.entries()) above[column] = [...(above[column] ?? []), ...more]
    else joined.push([...row])
  }
  return joined
}
