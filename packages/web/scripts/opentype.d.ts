/** The part of opentype.js 2 that the figure face is cut with; the package brings no types of its own. */
declare module 'opentype.js' {
  type Command =
    | { type: 'M' | 'L'; x: number; y: number }
    | { type: 'Q'; x: number; y: number; x1: number; y1: number }
    | { type: 'C'; x: number; y: number; x1: number; y1: number; x2: number; y2: number }
    | { type: 'Z' }
  export class Path {
    commands: Command[]
    moveTo(x: number, y: number): void
    lineTo(x: number, y: number): void
    close(): void
  }
  export class Glyph {
    constructor(shape: { name: string; unicode?: number; advanceWidth: number; path: Path })
    path: Path
    getBoundingBox(): { x1: number; y1: number; x2: number; y2: number }
  }
  export class Font {
    constructor(face: {
      familyName: string
      styleName: string
      unitsPerEm: number
      ascender: number
      descender: number
      glyphs: Glyph[]
    })
    charToGlyph(character: string): Glyph
    toArrayBuffer(): ArrayBuffer
  }
  export function parse(bytes: ArrayBufferLike): Font
}
