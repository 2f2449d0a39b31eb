import { Refusal } from '@thidua/domain/kernel/refusal'
import { getDocumentProxy } from 'unpdf'
import { segmentOf, type PlacedPage, type PlacedWord, type Segment } from './placed.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** What pdf.js tells of a run of letters; the matrix places its baseline, from the lower left corner. */
interface Run {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** A longer PDF is no letter of an office and would keep the machine busy for hours. */
export const MOST_PAGES = 500

/** @throws Refusal reading.pdf-encrypted | reading.pdf-broken | reading.too-many-pages */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await opened(bytes)
  if (pdf.numPages > MOST_PAGES) throw new Refusal('reading.too-many-pages', { pages: pdf.numPages, most: MOST_PAGES })
  return pdf
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js keeps and detaches what it is given
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    throw new Refusal(name === 'PasswordException' ? 'reading.pdf-encrypted' : 'reading.pdf-broken')
  }
}

/** The words that a page of a PDF carries as text, in points from the upper left corner; none on a picture. */
export async function pdfPageText(pdf: Pdf, number: number): Promise<PlacedPage> {
  const page = await pdf.getPage(number)
  const view = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const runs = content.items.filter((item): item is typeof item & Run => 'str' in item && item.str !== '')
  const words = runs.flatMap((run) => wordsOf(run, view.transform as number[]))
  page.cleanup()
  return { width: view.width, height: view.height, segments: linesOf(words) }
}

interface RunWord extends PlacedWord {
  /** A blank stands before it, or it begins a run that nothing touches. */
  readonly isApart: boolean
}

const ASCENT = 0.9
const DESCENT = 0.22

/** Parts a run at its blanks; letters are taken to be of one width, which is near enough to point at a word. */
function wordsOf({ str, transform, width }: Run, view: readonly number[]): RunWord[] {
  const [, , skew = 0, scale = 0, left = 0, baseline = 0] = transform
  const size = Math.hypot(skew, scale)
  const [x, y] = placedBy(view, left, baseline)
  const each = width / Math.max(1, str.length)
  return [...str.matchAll(/\S+/gu)].map((match) => {
    const from = x + match.index * each
    return {
      text: match[0],
      box: [from, y - ASCENT * size, from + match[0].length * each, y + DESCENT * size],
      isApart: match.index > 0,
    }
  })
}

function placedBy(matrix: readonly number[], x: number, y: number): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  return [a * x + c * y + e, b * x + d * y + f]
}

/** Words of one baseline, left to right; pieces that touch are one word (a change of face, a moved tone mark). */
function linesOf(words: readonly RunWord[]): Segment[] {
  const lines: RunWord[][] = []
  for (const word of words.toSorted((left, right) => left.box[3] - right.box[3] || left.box[0] - right.box[0])) {
    const near = lines.slice(-4).find((line) => isOnLine(line, word))
    if (near === undefined) lines.push([word])
    else near.push(word)
  }
  return lines.map((line) => segmentOf(joinTouching(line.toSorted((left, right) => left.box[0] - right.box[0]))))
}

function isOnLine(line: readonly RunWord[], word: RunWord): boolean {
  const first = line[0]
  if (first === undefined) return false
  const height = Math.min(first.box[3] - first.box[1], word.box[3] - word.box[1])
  return Math.abs(first.box[3] - word.box[3]) < 0.3 * height
}

function joinTouching(line: readonly RunWord[]): PlacedWord[] {
  const joined: PlacedWord[] = []
  for (const { text, box, isApart } of line) {
    const before = joined.at(-1)
    const height = box[3] - box[1]
    if (before !== undefined && !isApart && box[0] - before.box[2] < 0.12 * height)
      joined[joined.length - 1] = {
        text: before.text + text,
        box: [before.box[0], Math.min(before.box[1], box[1]), box[2], Math.max(before.box[3], box[3])],
      }
    else joined.push({ text, box })
  }
  return joined
}
