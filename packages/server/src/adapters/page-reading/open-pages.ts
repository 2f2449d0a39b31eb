import { Refusal } from '@thidua/domain/kernel/refusal'
import {
  oneAhead,
  type PagedFile,
  type PageRead,
  type PageTools,
  prepareScan,
  readScan,
  SHOWN_WIDTH,
} from './page-reader.ts'
import { openPdfPictures } from './pdf-pictures.ts'
import { MOST_PAGES, openPdf, pdfPageText } from './pdf-text.ts'
import type { PlacedPage } from './placed.ts'
import { greyPage, openPicture, shownPicture } from './upright.ts'

/**
 * Opens a PDF. A page is taken as text where it carries words in Vietnamese letters, and as a scan where it shows a picture
 * and carries no words, or words without marks, as poor scanners put behind their pictures.
 * @throws Refusal reading.pdf-encrypted | reading.pdf-broken | reading.too-many-pages
 */
export async function openPdfPages(bytes: Uint8Array, tools: PageTools): Promise<PagedFile> {
  const pdf = await openPdf(bytes)
  const pictures = await openPdfPictures(bytes).catch(() => {
    throw new Refusal('reading.pdf-broken')
  })
  const texts = new Map<number, PlacedPage>()
  const scanned = new Set<number>()
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const text = await pdfPageText(pdf, page).catch(() => {
      throw new Refusal('reading.pdf-broken')
    })
    if (!isVietnamese(text) && pictures.hasPicture(page)) scanned.add(page)
    else texts.set(page, text)
  }
  const prepared = oneAhead((page) => prepareScan(pictures.draw(page, 200)), scanned)
  return {
    pages: pdf.numPages,
    scanned,
    read: async (page): Promise<PageRead> => {
      const text = texts.get(page)
      if (text === undefined) return readScan(await prepared(page), tools)
      const drawn = tools.withPictures ? await pictures.draw(page, 150) : null
      return { ...text, source: 'text', picture: drawn === null ? null : await shownPicture(drawn, SHOWN_WIDTH) }
    },
    close: async () => {
      pictures.close()
      await pdf.loadingTask.destroy()
    },
  }
}

const MARKED = /đ|Đ|[\u0300-\u036f]/gu

/** In Vietnamese about one letter in four carries a mark. */
function isVietnamese({ segments }: PlacedPage): boolean {
  const text = segments
    .flatMap((one) => one.words.map((word) => word.text))
    .join(' ')
    .normalize('NFD')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters >= 30 && (text.match(MARKED)?.length ?? 0) >= 0.04 * letters
}

/**
 * Opens pictures of pages, in their order; a TIFF may hold several.
 * @throws Refusal reading.picture-broken | reading.picture-too-large | reading.too-many-pages
 */
export async function openPicturePages(files: readonly Uint8Array[], tools: PageTools): Promise<PagedFile> {
  const places: { readonly bytes: Uint8Array; readonly page: number }[] = []
  for (const bytes of files) {
    const { pages } = await openPicture(bytes)
    if (places.length + pages > MOST_PAGES)
      throw new Refusal('reading.too-many-pages', { pages: places.length + pages, most: MOST_PAGES })
    for (let page = 1; page <= pages; page += 1) places.push({ bytes, page })
  }
  const scanned = new Set(places.map((_place, at) => at + 1))
  const prepared = oneAhead(async (page) => {
    const place = places[page - 1]
    if (place === undefined) throw new Error(`there is no page ${page}`)
    return prepareScan(greyPage(place.bytes, place.page))
  }, scanned)
  return {
    pages: places.length,
    scanned,
    read: async (page) => readScan(await prepared(page), tools),
    close: () => Promise.resolve(),
  }
}
