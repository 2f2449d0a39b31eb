/** How many letters have to be put in, taken out or changed to make one text of the other (Levenshtein). */
export function distance(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)]
  let above = Uint32Array.from({ length: right.length + 1 }, (_none, at) => at)
  for (const [row, letter] of left.entries()) {
    const line = new Uint32Array(right.length + 1)
    line[0] = row + 1
    for (const [at, wanted] of right.entries()) {
      const changed = (above[at] ?? 0) + (letter === wanted ? 0 : 1)
      line[at + 1] = Math.min(changed, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1)
    }
    above = line
  }
  return above[right.length] ?? 0
}

/** Letters as they are compared: composed, every blank and line end one blank. */
export const compared = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
