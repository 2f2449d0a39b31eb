/** `1OO %`, `2O21`: an `o` that scanning saw for a nought; `l,5 %`, `l2 xã`: an `l` that it saw for a one. */
const NOUGHTS = /(?<![\p{L}\d])o(?=,\d)|(?<=\d[.,]?)o(?=[\do]*(?:[.,]\d|[^\p{L}]|$))/gu
const ONES = /(?<![\p{L}\d])l(?=[.,]?\d)|(?<=\d)l(?=\d|[.,]\d|\s?%)/gu
const SUSPECT = /\d[.,]?o|o,\d|l[.,]?\d|\dl/u

/** Folded text with digits where the letters around a digit can only be digits; the length stays the same. */
export function mendDigits(folded: string): string {
  if (!SUSPECT.test(folded)) return folded
  let mended = folded
  for (let turn = 0; turn < 3; turn++) {
    const next = mended.replace(NOUGHTS, '0').replace(ONES, '1')
    if (next === mended) break
    mended = next
  }
  return mended
}
