import type { GreyPicture } from './pdf-pictures.ts'
import type { PageSource, PlacedPage } from './placed.ts'
import type { Recogniser } from './recognise.ts'

/** A page that was read, and a light picture of it (WebP) where one was asked for. */
export interface PageRead extends PlacedPage {
  readonly source: PageSource
  readonly picture: Uint8Array | null
}

/** A file that has pages, opened. */
export interface PagedFile {
  readonly pages: number
  /** Pages whose words have to be recognised in their picture, counted from 1. */
  readonly scanned: ReadonlySet<number>
  /** Reads one page, counted from 1. */
  readonly read: (page: number) => Promise<PageRead>
  readonly close: () => Promise<void>
}

/** What reading pages needs; the recogniser is started when the first scanned page is met. */
export interface PageTools {
  readonly recogniser: () => Promise<Recogniser>
  /** Pages are also drawn, to be shown beside their text. */
  readonly withPictures: boolean
}

/** Wide enough to be read on a screen at its full width. */
export const SHOWN_WIDTH = 1240

/** Below this the recogniser saw no writing; the page may stand on its head. */
const DOUBTFUL = 55

/** Reads the picture of a page. */
export async function readScan(page: GreyPicture, { recogniser, withPictures }: PageTools): Promise<PageRead> {
  const { makeUpright, shownPicture, turnedRound } = await import('./upright.ts')
  const { recognise } = await recogniser()
  let upright = await makeUpright(page)
  let found = await recognise(upright)
  if (found.confidence < DOUBTFUL) {
    const round = await turnedRound(upright)
    const again = await recognise(round)
    if (again.confidence > found.confidence) [upright, found] = [round, again]
  }
  const picture = withPictures ? await shownPicture(upright, SHOWN_WIDTH) : null
  return { width: found.width, height: found.height, segments: found.segments, source: 'ocr', picture }
}

/** Starts the recogniser once, when it is first wanted. */
export function lazyRecogniser(): { readonly get: () => Promise<Recogniser>; readonly close: () => Promise<void> } {
  let started: Promise<Recogniser> | undefined
  return {
    get: () => (started ??= import('./recognise.ts').then(({ startRecogniser }) => startRecogniser())),
    close: async () => {
      if (started !== undefined) await (await started).close()
      started = undefined
    },
  }
}
