import type { GreyPicture } from './pdf-pictures.ts'

/** Farther than this a page is not askew but lies on its side. */
const MOST_DEGREES = 8

export interface Skew {
  /** Degrees by which the lines fall to the right; turning by its opposite makes them level. */
  readonly degrees: number
  /** How clearly dark and white rows take turns at that angle; greater is clearer. */
  readonly sharpness: number
}

/**
 * Finds the angle at which the rows of a small picture part most clearly into lines of writing and white between them.
 * Each dark dot is counted in the row where it would lie after the turn; the sum of squares is greatest when lines are level.
 */
export function findSkew(picture: GreyPicture): Skew {
  const dots = darkDots(picture)
  if (dots.x.length === 0) return { degrees: 0, sharpness: 0 }
  const measure = (degrees: number): number => sharpnessAt(dots, picture.height, picture.width, degrees)
  const coarse = best(range(-MOST_DEGREES, MOST_DEGREES, 0.5), measure)
  const fine = best(range(coarse - 0.5, coarse + 0.5, 0.1), measure)
  return { degrees: fine, sharpness: measure(fine) }
}

interface Dots {
  readonly x: Int32Array
  readonly y: Int32Array
}

/** The dark rim that a lid or a table leaves says nothing of the writing: the outermost strip is not looked at. */
const RIM = 0.03

function darkDots({ data, width, height }: GreyPicture): Dots {
  let sum = 0
  for (const value of data) sum += value
  const dark = (sum / Math.max(1, data.length)) * 0.72
  const dots = { x: new Int32Array(data.length), y: new Int32Array(data.length) }
  let count = 0
  for (let y = Math.ceil(RIM * height); y < (1 - RIM) * height; y += 1)
    for (let x = Math.ceil(RIM * width); x < (1 - RIM) * width; x += 1)
      if ((data[y * width + x] ?? 255) < dark) {
        dots.x[count] = x
        dots.y[count] = y
        count += 1
      }
  return { x: dots.x.subarray(0, count), y: dots.y.subarray(0, count) }
}

function sharpnessAt({ x, y }: Dots, height: number, width: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const spare = Math.ceil(width * Math.abs(slope)) + 1
  const rows = new Float64Array(height + 2 * spare)
  for (let at = 0; at < x.length; at += 1) {
    const row = Math.round((y[at] ?? 0) - (x[at] ?? 0) * slope) + spare
    rows[row] = (rows[row] ?? 0) + 1
  }
  let sum = 0
  for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return sum / Math.max(1, x.length)
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_none, at) => from + at * step)

const best = (values: readonly number[], measure: (value: number) => number): number =>
  values
    .map((value) => ({ value, worth: measure(value) }))
    .reduce((one, other) => (other.worth > one.worth ? other : one)).value
