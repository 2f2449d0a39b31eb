import { Refusal } from '@thidua/domain/kernel/refusal'
import sharp from 'sharp'
import type { GreyPicture } from './pdf-pictures.ts'
import { findSkew } from './skew.ts'

/** Twice an A3 page at 300 dots an inch in colour; a picture of more is refused before a dot of it is decoded. */
const MOST_PIXELS = 70_000_000
/** A4 at 200 dots an inch: smaller pictures are enlarged, far larger ones made smaller, before they are read. */
const GOOD_LONG_SIDE = 2339
const LARGEST_LONG_SIDE = 3600
const SMALL_WIDTH = 700

/** @throws Refusal reading.picture-broken | reading.picture-too-large */
export async function openPicture(bytes: Uint8Array): Promise<{ readonly pages: number }> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > MOST_PIXELS) throw new Refusal('reading.picture-too-large', { width, height })
    return { pages }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('reading.picture-broken')
  }
}

/** One page of a picture file in shades of grey, turned as the camera says. @throws Refusal reading.picture-broken */
export async function greyPage(bytes: Uint8Array, page: number): Promise<GreyPicture> {
  try {
    const picture = sharp(bytes, { page: page - 1, limitInputPixels: MOST_PIXELS }).autoOrient().flatten({ background: '#fff' })
    return await rawOf(picture.greyscale())
  } catch {
    throw new Refusal('reading.picture-broken')
  }
}

/** The page as it will be read: level, of a good size, with even paper and without grain. */
export async function makeUpright(page: GreyPicture): Promise<GreyPicture> {
  const standing = await stand(page)
  const { degrees } = findSkew(await small(standing))
  const long = Math.max(standing.width, standing.height)
  const scale = long < 0.8 * GOOD_LONG_SIDE ? GOOD_LONG_SIDE / long : long > LARGEST_LONG_SIDE ? LARGEST_LONG_SIDE / long : 1
  let picture = sharpOf(standing)
  if (scale !== 1)
    picture = sharpOf(await rawOf(picture.resize({ width: Math.round(standing.width * scale), kernel: 'cubic' })))
  if (Math.abs(degrees) >= 0.15) picture = picture.rotate(-degrees, { background: '#ffffff' })
  return rawOf(picture.greyscale().blur(0.7).normalise({ lower: 1, upper: 70 }))
}

/** The same page upside down. */
export const turnedRound = (page: GreyPicture): Promise<GreyPicture> => rawOf(sharpOf(page).rotate(180).greyscale())

/** Lines of writing part more clearly along than across; a page that lies on its side is stood up. */
async function stand(page: GreyPicture): Promise<GreyPicture> {
  const view = await small(page)
  const side = await rawOf(sharpOf(view).rotate(90).greyscale())
  if (findSkew(side).sharpness <= 1.6 * findSkew(view).sharpness) return page
  return rawOf(sharpOf(page).rotate(90).greyscale())
}

const small = (page: GreyPicture): Promise<GreyPicture> =>
  rawOf(sharpOf(page).resize({ width: Math.min(page.width, SMALL_WIDTH), kernel: 'linear' }).greyscale())

const sharpOf = ({ data, width, height }: GreyPicture): sharp.Sharp =>
  sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: MOST_PIXELS * 2 })

async function rawOf(picture: sharp.Sharp): Promise<GreyPicture> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** A light picture of a page to show beside its text. */
export const shownPicture = async (page: GreyPicture, width: number): Promise<Uint8Array> =>
  sharpOf(page).resize({ width: Math.min(width, page.width) }).webp({ quality: 55 }).toBuffer()
