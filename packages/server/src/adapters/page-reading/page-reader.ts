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

/** Makes the picture of a page fit to be read. */
export async function prepareScan(page: Promise<GreyPicture>): Promise<GreyPicture> {
  const { makeUpright } = await import('./upright.ts')
  return makeUpright(await page)
}

/** Reads the prepared picture of a page. */
export async function readScan(prepared: GreyPicture, { recogniser, withPictures }: PageTools): Promise<PageRead> {
  const { shownPicture, turnedRound } = await import('./upright.ts')
  const { recognise } = await recogniser()
  let upright = prepared
  let found = await recognise(upright)
  if (found.confidence < DOUBTFUL) {
    const round = await turnedRound(upright)
    const again = await recognise(round)
    if (again.confidence > found.confidence) [upright, found] = [round, again]
  }
  const picture = withPictures ? await shownPicture(upright, SHOWN_WIDTH) : null
  return { width: found.width, height: found.height, segments: found.segments, source: 'ocr', picture }
}

/** Makes the next page ready while one is read: preparing and recognising run on different cores. */
export function oneAhead<T>(
  make: (page: number) => Promise<T>,
  pages: ReadonlySet<number>,
): (page: number) => Promise<T> {
  const ready = new Map<number, Promise<T>>()
  const begin = (page: number): Promise<T> => {
    const begun = ready.get(page) ?? make(page)
    ready.set(page, begun)
    return begun
  }
  return async (page) => {
    const wanted = begin(page)
    const made = await wanted
    ready.delete(page)
    // what goes wrong with it is told when that page is asked for
    if (pages.has(page + 1)) begin(page + 1).catch(() => undefined)
    return made
  }
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
