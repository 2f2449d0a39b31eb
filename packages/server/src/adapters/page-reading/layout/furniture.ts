import { heightOf, wordsText, type PlacedPage, type Segment } from '../placed.ts'

/** What is printed on a page but is no part of the document's text is taken out: page numbers, running heads, signatures. */
export function withoutFurniture(pages: readonly PlacedPage[]): PlacedPage[] {
  const unsigned = pages.map((page) => ({ ...page, segments: withoutSignature(page.segments) }))
  const repeated = runningLines(unsigned)
  return unsigned.map((page) => ({
    ...page,
    segments: page.segments.filter((segment) => {
      if (!isAtEdge(page, segment)) return true
      const text = plain(segment)
      return !(PAGE_NUMBER.test(text) && isAlone(page, segment)) && !repeated.has(keyOf(text))
    }),
  }))
}

/** `3`, `- 3 -`, `Trang 3/7`. */
const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s*)?\d{1,3}(?:\s*[/|]\s*\d{1,3})?(?:\s*[-–—])?$/iu
const EDGE = 0.1

const plain = (segment: Segment): string => wordsText(segment.words).normalize('NFC').trim()
const keyOf = (text: string): string => text.replace(/\d+/gu, '0').toLowerCase()

const isAtEdge = ({ height }: PlacedPage, { box }: Segment): boolean =>
  box[3] < EDGE * height || box[1] > (1 - EDGE) * height

/** Nothing else stands at its height: a figure in the first row of a table is no page number. */
const isAlone = ({ segments }: PlacedPage, segment: Segment): boolean =>
  !segments.some((other) => other !== segment && other.box[1] < segment.box[3] && other.box[3] > segment.box[1])

/** Lines that stand at the edge of at least three pages, and of half of all. */
function runningLines(pages: readonly PlacedPage[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const keys = new Set(page.segments.filter((one) => isAtEdge(page, one)).map((one) => keyOf(plain(one))))
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return new Set([...seen].flatMap(([key, times]) => (times >= Math.max(3, pages.length / 2) ? [key] : [])))
}

const SIGNED =
  /^(?:(?:được )?ký (?:bởi|số bởi)|người ký|digitally signed by|signature (?:not )?verified|signature valid)/iu
const SIGNED_MORE =
  /^(?:(?:được )?ký (?:bởi|số bởi)|người ký|email|cơ quan|tổ chức|chức vụ|thời gian ký|ngày ký|giờ ký|thời điểm ký|lý do|địa điểm|reason|location|date|dn|digitally signed|signature|cn=|o=|ou=|c=vn|\d{4}[.-]\d{2}[.-]\d{2}|\d{2}[./-]\d{2}[./-]\d{4} \d{2}:\d{2}|[+]0?7[:']?00)/iu

/**
 * The words that a digital signature prints: a heap of small lines that begins with who signed and goes on below with
 * office, mail and time.
 */
function withoutSignature(segments: readonly Segment[]): Segment[] {
  const dropped = new Set<Segment>()
  const sorted = segments.toSorted((left, right) => left.box[1] - right.box[1])
  for (const head of sorted) {
    if (dropped.has(head) || !SIGNED.test(plain(head))) continue
    dropped.add(head)
    let last = head
    let sawTime = false
    for (const segment of sorted) {
      if (dropped.has(segment) || segment.box[1] < last.box[1]) continue
      const isBelow = segment.box[1] - last.box[3] < 0.9 * heightOf(last.box) && segment.box[0] < head.box[2]
      const isAligned = Math.abs(segment.box[0] - head.box[0]) < 2.5 * heightOf(head.box)
      if (!isBelow || !isAligned) continue
      const isKnown = SIGNED_MORE.test(plain(segment))
      const isSmall = heightOf(segment.box) <= 1.1 * heightOf(head.box)
      if (!isKnown && (sawTime || !isSmall)) break
      if (/thời gian|ngày ký|giờ ký|date|\d{2}:\d{2}:\d{2}/iu.test(plain(segment))) sawTime = true
      dropped.add(segment)
      last = segment
    }
  }
  return segments.filter((segment) => !dropped.has(segment))
}
