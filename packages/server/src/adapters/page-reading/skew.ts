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

function darkDots({ data, width, height }: GreyPicture): Dots {
  const mean = data.reduce((sum, value) => sum + value, 0) / Math.max(1, data.length)
  const dark = mean * 0.72
  const found: number[] = []
  for (let at = 0; at < data.length; at += 1) if ((data[at] ?? 255) < dark) found.push(at)
  // the dark rim that a lid or a table leaves says nothing of the writing
  const inside = found.filter((at) => {
    const x = at % width
    const y = Math.floor(at / width)
    return x > 0.03 * width && x < 0.97 * width && y > 0.03 * height && y < 0.97 * height
  })
  return {
    x: Int32Array.from(inside, (at) => at % width),
    y: Int32Array.from(inside, (at) => Math.floor(at / width)),
  }
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
  values.map((value) => ({ value, worth: measure(value) })).reduce((one, other) => (other.worth > one.worth ? other : one)).value
