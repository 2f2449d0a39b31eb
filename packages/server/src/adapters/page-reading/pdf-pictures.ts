import { PDFiumLibrary } from '@hyzyla/pdfium'

/** Pixels of one page in shades of grey, one byte each, rows from the top. */
export interface GreyPicture {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

export interface PdfPictures {
  /** Draws a page (counted from 1) as it would be printed, with what a digital signature puts on top. */
  readonly draw: (page: number, dotsPerInch: number) => Promise<GreyPicture>
  /** Whether anything but letters and lines may be drawn on the page: a scan, a stamp. */
  readonly hasPicture: (page: number) => boolean
  readonly close: () => void
}

const POINTS_PER_INCH = 72
/** A page that claims to be larger than this at the wanted resolution is drawn coarser: some 33 megapixels. */
const MOST_PIXELS = 33_000_000

/** @throws Error where PDFium cannot open the file */
export async function openPdfPictures(bytes: Uint8Array): Promise<PdfPictures> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  return {
    draw: async (number, dotsPerInch) => {
      const page = document.getPage(number - 1)
      const { originalWidth, originalHeight } = page.getOriginalSize()
      const wanted = dotsPerInch / POINTS_PER_INCH
      const most = Math.sqrt(MOST_PIXELS / Math.max(1, originalWidth * originalHeight))
      const { data, width, height } = await page.render({ scale: Math.min(wanted, most), colorSpace: 'Gray' })
      return { data, width, height }
    },
    hasPicture: (number) => {
      for (const { type } of document.getPage(number - 1).objects())
        if (type === 'image' || type === 'form') return true
      return false
    },
    close: () => {
      document.destroy()
      library.destroy()
    },
  }
}
