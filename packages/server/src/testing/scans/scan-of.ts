import sharp from 'sharp'
import { openPdfPictures } from '../../adapters/page-reading/pdf-pictures.ts'
import { type Damage, damage } from './damage.ts'

const WORN: Damage = { turn: 1.5, noise: 15, quality: 50, seed: 1 }

/** A page of a PDF as a scanner of 200 dots an inch gives it, a little worn. @returns JPEG */
export async function scanOf(pdf: Uint8Array, page = 1, worn: Partial<Damage> = {}): Promise<Uint8Array> {
  const pictures = await openPdfPictures(pdf)
  try {
    return await damage(await pictures.draw(page, 200), { ...WORN, ...worn })
  } finally {
    pictures.close()
  }
}

/** The same with its size, to be set into a PDF. */
export async function sizedScanOf(
  pdf: Uint8Array,
  page = 1,
): Promise<{ bytes: Uint8Array; width: number; height: number }> {
  const bytes = await scanOf(pdf, page)
  const { width, height } = await sharp(bytes).metadata()
  return { bytes, width, height }
}
