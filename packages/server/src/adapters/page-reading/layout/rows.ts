import { boxAround, heightOf, segmentOf, wordsText, type Box, type PlacedWord, type Segment } from '../placed.ts'

/** What stands side by side at one height, from left to right. */
export interface Row {
  readonly segments: readonly Segment[]
  readonly box: Box
}

/** In heights of the line: a gap as wide as this parts columns. Justified lines stay below it. */
const WIDE_GAP = 1.3
const LABEL = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zđ][.)]|[IVX]{1,5}[.)]|[-–+•*●o])$/u
const NATION = /^(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG)$/u

/** Puts segments that share a height into rows, from the top of the page to its foot. */
export function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Segment[][] = []
  for (const segment of segments.flatMap(splitAtGaps).toSorted((left, right) => middleOf(left) - middleOf(right))) {
    const row = rows.at(-1)
    if (row !== undefined && row.every((other) => shareHeight(other.box, segment.box))) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => {
    const sorted = joinLabels(row.toSorted((left, right) => left.box[0] - right.box[0]))
    return { segments: sorted, box: boxAround(sorted.map((one) => one.box)) }
  })
}

const middleOf = ({ box }: Segment): number => (box[1] + box[3]) / 2

function shareHeight(one: Box, other: Box): boolean {
  const shared = Math.min(one[3], other[3]) - Math.max(one[1], other[1])
  return shared > 0.5 * Math.min(heightOf(one), heightOf(other))
}

/** A reader of pictures may run the columns of a letterhead together; the name of the nation begins one of its own. */
function splitAtGaps(segment: Segment): Segment[] {
  const parts: PlacedWord[][] = []
  for (const [at, word] of segment.words.entries()) {
    const before = segment.words[at - 1]
    const next = segment.words[at + 1]
    const gap = before === undefined ? 0 : word.box[0] - before.box[2]
    const isNation = before !== undefined && NATION.test(`${word.text} ${next?.text ?? ''}`.normalize('NFC'))
    if (before === undefined || gap > WIDE_GAP * heightOf(segment.box) || isNation) parts.push([word])
    else parts.at(-1)?.push(word)
  }
  if (parts.length === 1) return [segment]
  return parts.map((words) => {
    const { box } = segmentOf(words)
    return { words, box: [box[0], segment.box[1], box[2], segment.box[3]] }
  })
}

/** A label that hangs before its paragraph is no column. */
function joinLabels(row: readonly Segment[]): Segment[] {
  const [first, second, ...rest] = row
  if (first === undefined || second === undefined || rest.length > 0) return [...row]
  const hangs = second.box[0] - first.box[2] < 4 * heightOf(first.box)
  return hangs && LABEL.test(wordsText(first.words))
    ? [{ words: [...first.words, ...second.words], box: boxAround([first.box, second.box]) }]
    : [...row]
}
