import type { DocumentPage } from '@thidua/contract/document'

/** A part of a page in hundredths of its width and height, so that it holds at any size of the picture. */
export interface Place {
  page: number
  left: number
  top: number
  width: number
  height: number
}

/** Where words of the text stand on the paper, one place for each printed line. */
export function placesOf(pages: readonly DocumentPage[], start: number, end: number): Place[] {
  return pages.flatMap((page) => {
    const lines: number[][] = []
    for (const word of page.words) {
      const [from = 0, to = 0, left = 0, top = 0, right = 0, bottom = 0] = word
      if (to <= start || from >= end) continue
      const line = lines.at(-1)
      const isSameLine = line !== undefined && left >= (line[0] ?? 0) && top < (line[3] ?? 0)
      if (isSameLine)
        lines[lines.length - 1] = [
          line[0] ?? left,
          Math.min(line[1] ?? top, top),
          right,
          Math.max(line[3] ?? bottom, bottom),
        ]
      else lines.push([left, top, right, bottom])
    }
    return lines.map(([left = 0, top = 0, right = 0, bottom = 0]) => ({
      page: page.page,
      left: (100 * left) / page.width,
      top: (100 * top) / page.height,
      width: (100 * (right - left)) / page.width,
      height: (100 * (bottom - top)) / page.height,
    }))
  })
}

/** The part of the first page that holds all of these, with some paper around it; at least one is given. */
export function patchOf(places: readonly Place[], margin = 0.8): Place | null {
  const [first] = places
  if (first === undefined) return null
  const onPage = places.filter((place) => place.page === first.page)
  const left = Math.max(0, Math.min(...onPage.map((place) => place.left)) - margin)
  const top = Math.max(0, Math.min(...onPage.map((place) => place.top)) - margin / 2)
  const right = Math.min(100, Math.max(...onPage.map((place) => place.left + place.width)) + margin)
  const bottom = Math.min(100, Math.max(...onPage.map((place) => place.top + place.height)) + margin / 2)
  return { page: first.page, left, top, width: right - left, height: bottom - top }
}
