import sharp from 'sharp'

export interface Damage {
  /** Degrees, clockwise. */
  readonly turn: number
  /** Standard deviation of the noise, on the scale of 0 to 255. */
  readonly noise: number
  /** Of the JPEG, 1 to 100. */
  readonly quality: number
  readonly seed: number
}

/** What a worn office scanner does to a page: laid on askew, grainy, saved small. The same seed gives the same grain. */
export async function damage(
  page: { data: Uint8Array; width: number; height: number },
  { turn, noise, quality, seed }: Damage,
): Promise<Uint8Array> {
  const turned = await sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } })
    .rotate(turn, { background: '#ffffff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = turned.info
  const grain = normals(seed)
  const pixels = Uint8Array.from(turned.data, (value) =>
    Math.max(0, Math.min(255, Math.round(value + noise * grain()))),
  )
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .withMetadata({ density: 200 })
    .jpeg({ quality })
    .toBuffer()
}

/** Chance that repeats itself: the mulberry32 generator. @returns numbers from 0 up to 1 */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Normally distributed numbers by the method of Box and Muller. */
function normals(seed: number): () => number {
  const chance = chances(seed)
  return () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}
