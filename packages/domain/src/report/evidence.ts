/** A file as it was tied to a figure: the same content may be tied to several, in several reports and campaigns. */
export interface TiedFile {
  readonly sha256: string
}

/** One piece of evidence, however often it is tied. */
export interface Piece<T extends TiedFile> {
  /** As it was tied last. */
  readonly newest: T
  readonly uses: number
}

/** Counts by content and not by ties: one photograph that serves three targets is one piece. Given oldest first; newest first out. */
export function piecesOf<T extends TiedFile>(tied: readonly T[]): Piece<T>[] {
  const byContent = Map.groupBy(tied.toReversed(), ({ sha256 }) => sha256)
  return [...byContent.values()].flatMap((same) => {
    const [newest] = same
    return newest === undefined ? [] : [{ newest, uses: same.length }]
  })
}
