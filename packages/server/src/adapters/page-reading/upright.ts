import { Refusal } from '@thidua/domain/kernel/refusal'
import sharp, { type Sharp } from 'sharp'
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
    const picture = sharp(bytes, { page: page - 1, limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .flatten({ background: '#fff' })
    return await rawOf(picture)
  } catch {
    throw new Refusal('reading.picture-broken')
  }
}

/** The page as it will be read: level, of a good size, with even paper and without grain. */
export async function makeUpright(page: GreyPicture): Promise<GreyPicture> {
  const { standing, degrees } = await stand(page)
  const long = Math.max(standing.width, standing.height)
  const scale =
    long < 0.8 * GOOD_LONG_SIDE ? GOOD_LONG_SIDE / long : long > LARGEST_LONG_SIDE ? LARGEST_LONG_SIDE / long : 1
  let picture = sharpOf(standing)
  if (scale !== 1)
    picture = sharpOf(await rawOf(picture.resize({ width: Math.round(standing.width * scale), kernel: 'cubic' })))
  if (Math.abs(degrees) >= 0.15) picture = picture.rotate(-degrees, { background: '#ffffff' })
  return stretched(await rawOf(picture.blur(0.7)))
}

/** Ink and paper that differ by less are hard to tell apart, as on a photo taken in the evening. */
const FAINT = 130

/** Makes faint ink black and dim paper white; a page of good contrast stays as it is, since stretching brings out its grain. */
function stretched(page: GreyPicture): GreyPicture {
  const { data, width, height } = page
  const counts = new Uint32Array(256)
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1
  const black = percentile(counts, 0.01 * data.length)
  const white = Math.max(black + 1, percentile(counts, 0.7 * data.length))
  if (white - black > FAINT) return page
  const mapped = Uint8Array.from(counts, (_count, value) =>
    Math.min(255, Math.max(0, ((value - black) / (white - black)) * 255)),
  )
  const even = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at += 1) even[at] = mapped[data[at] ?? 0] ?? 0
  return { data: even, width, height }
}

function percentile(counts: Uint32Array, wanted: number): number {
  let seen = 0
  for (const [value, count] of counts.entries()) {
    seen += count
    if (seen >= wanted) return value
  }
  return 255
}

/** The same page upside down. */
export const turnedRound = (page: GreyPicture): Promise<GreyPicture> => rawOf(sharpOf(page).rotate(180))

/** Lines of writing part more clearly along than across; a page that lies on its side is stood up. */
async function stand(page: GreyPicture): Promise<{ standing: GreyPicture; degrees: number }> {
  const view = await small(page)
  const upright = findSkew(view)
  const onSide = findSkew(await rawOf(sharpOf(view).rotate(90)))
  if (onSide.sharpness <= 1.6 * upright.sharpness) return { standing: page, degrees: upright.degrees }
  return { standing: await rawOf(sharpOf(page).rotate(90)), degrees: onSide.degrees }
}

const small = (page: GreyPicture): Promise<GreyPicture> =>
  rawOf(
    sharpOf(page)
      .resize({ width: Math.min(page.width, SMALL_WIDTH), kernel: 'linear' })
      .greyscale(),
  )

const sharpOf = ({ data, width, height }: GreyPicture): Sharp =>
  sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: MOST_PIXELS * 2 })

async function rawOf(picture: Sharp): Promise<GreyPicture> {
  const { data, info } = await picture.greyscale().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** A light picture of a page to show beside its text. */
export const shownPicture = async (page: GreyPicture, width: number): Promise<Uint8Array> =>
  sharpOf(page)
    .resize({ width: Math.min(width, page.width) })
    .webp({ quality: 55 })
    .toBuffer()
