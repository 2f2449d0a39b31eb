/** Whose map it is. */
export const MAP_OF = 'ubnd-tinh'

/** Where the districts lie to one another, as squares from the north-west: column and row from 1. */
export const mapTiles: ReadonlyMap<string, readonly [column: number, row: number]> = new Map([
  ['ubnd-huyen-trang-dinh', [3, 1]],
  ['ubnd-huyen-binh-gia', [2, 2]],
  ['ubnd-huyen-van-lang', [3, 2]],
  ['ubnd-huyen-bac-son', [1, 3]],
  ['ubnd-huyen-van-quan', [2, 3]],
  ['ubnd-tp-lang-son', [3, 3]],
  ['ubnd-huyen-cao-loc', [4, 3]],
  ['ubnd-huyen-huu-lung', [1, 4]],
  ['ubnd-huyen-chi-lang', [2, 4]],
  ['ubnd-huyen-loc-binh', [3, 4]],
  ['ubnd-huyen-dinh-lap', [4, 4]],
])
