/** A syllable, a run of digits or a mark of the folded text, with its offsets there. */
export type Token = {
  readonly kind: 'word' | 'digits' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
}

const PIECE = /\p{L}+|\d+|[^\s\p{L}\d]/gu

/** Cuts folded text into its tokens, left to right; blanks only part them. */
export function tokensOf(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  for (const { 0: piece, index } of text.matchAll(PIECE))
    tokens.push({
      kind: kindOf(piece),
      text: piece === 'tỉ' ? 'tỷ' : piece,
      start: offset + index,
      end: offset + index + piece.length,
    })
  return tokens
}

/** By its first character; letters are those that have a large and a small form. */
function kindOf(piece: string): Token['kind'] {
  const code = piece.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'digits'
  return piece.toLowerCase() === piece.toUpperCase() ? 'mark' : 'word'
}

/** Four digits that can be a year of our time. */
export const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'digits' && /^(?:19|20)\d{2}$/u.test(token.text)
