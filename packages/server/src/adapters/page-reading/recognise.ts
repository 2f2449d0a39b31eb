import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, type Worker } from 'tesseract.js'
import { mendWords } from './mend-words.ts'
import type { GreyPicture } from './pdf-pictures.ts'
import { type Box, type PlacedPage, type Segment, segmentOf } from './placed.ts'

/** Reads pictures of pages; keeps one worker thread with the Vietnamese model until it is closed. */
export interface Recogniser {
  readonly recognise: (page: GreyPicture) => Promise<PlacedPage & { readonly confidence: number }>
  readonly close: () => Promise<void>
}

/** The model lies in a package of ours: nothing is fetched, nothing is cached outside of it. */
const model = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))

export async function startRecogniser(): Promise<Recogniser> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(model, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  })
  await worker.setParameters({ user_defined_dpi: '200' })
  return { recognise: (page) => recognise(worker, page), close: async () => void (await worker.terminate()) }
}

async function recognise(worker: Worker, page: GreyPicture): ReturnType<Recogniser['recognise']> {
  const { data } = await worker.recognize(portableGreymap(page), {}, { text: false, blocks: true })
  const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
  return {
    width: page.width,
    height: page.height,
    confidence: data.confidence,
    segments: lines.flatMap((line): Segment[] => {
      const words = line.words.filter((word) => isLegible(word.text, word.confidence, boxOf(word.bbox)))
      if (words.length === 0) return []
      const mended = mendWords(words.map(({ text, bbox }) => ({ text, box: boxOf(bbox) })))
      const { box } = segmentOf(mended)
      // as high as the line, but only as wide as the words that were kept
      return [{ words: mended, box: [box[0], line.bbox.y0, box[2], line.bbox.y1] }]
    }),
  }
}

const boxOf = ({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): Box => [x0, y0, x1, y1]

/** Specks, the rules of a letterhead and the rims of stamps come as short words that the recogniser itself doubts. */
function isLegible(text: string, confidence: number, [left, top, right, bottom]: Box): boolean {
  const letters = text.trim().length
  if (letters === 0 || confidence <= 5) return false
  if (letters <= 3 && right - left > 8 * (bottom - top) && !/^[-–—]+$/u.test(text)) return false
  if (/^[-–—:;,./%]+$/u.test(text)) return confidence >= 30
  return confidence >= 50 || letters > 3 || (confidence >= 30 && (letters > 2 || /\d/u.test(text)))
}

/** The plainest picture file there is: the reader decodes it without work. */
function portableGreymap({ data, width, height }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data])
}
