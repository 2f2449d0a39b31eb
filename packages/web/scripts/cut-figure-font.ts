/**
 * Cuts the figure face: the digits of Be Vietnam Pro, each in a cell of one width, with `≥` and `≤` drawn new.
 * Be Vietnam Pro has no tabular figures (no `tnum`) and lacks both signs; columns of figures need them.
 * Run on demand: `node scripts/cut-figure-font.ts` in packages/web. The output is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as OpenType from 'opentype.js'
import type { Font, Glyph, Path } from 'opentype.js'

/** Widths in units of 1000 to the em: `cell` is the advance of every digit, `stem` the thickness of an upright. */
const weights = [
  { weight: 400, cell: 640, stem: 66 },
  { weight: 500, cell: 648, stem: 78 },
  { weight: 600, cell: 658, stem: 92 },
  { weight: 700, cell: 668, stem: 106 },
] as const

type Point = readonly [x: number, y: number]

const require = createRequire(import.meta.url)
/** A script of the old kind: its named exports are seen only when it is required. */
const opentype: typeof OpenType = require('opentype.js')
const source = dirname(require.resolve('@fontsource/be-vietnam-pro/package.json'))
const target = join(import.meta.dirname, '../src/ui/fonts')

for (const { weight, cell, stem } of weights) {
  const bytes = readFileSync(join(source, `files/be-vietnam-pro-latin-${weight}-normal.woff`))
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const glyphs = [
    new opentype.Glyph({ name: '.notdef', advanceWidth: cell, path: new opentype.Path() }),
    ...[...'0123456789'].map((digit) => tabularDigit(font, digit, cell, stem)),
    comparison('≥', stem),
    comparison('≤', stem),
  ]
  const cut = new opentype.Font({
    familyName: 'Be Vietnam Pro So',
    styleName: `w${weight}`,
    unitsPerEm: 1000,
    ascender: 1000,
    descender: -265,
    glyphs,
  })
  writeFileSync(join(target, `figures-${weight}.otf`), Buffer.from(cut.toArrayBuffer()))
}

/** The digit centred in its cell; `1` gets a foot, else it leaves a hole in a column. */
function tabularDigit(font: Font, digit: string, cell: number, stem: number): Glyph {
  const drawn = font.charToGlyph(digit)
  const box = drawn.getBoundingBox()
  const footCentre = box.x2 - stem * 0.62
  const footHalf = 205 + stem / 2
  const left = digit === '1' ? Math.min(box.x1, footCentre - footHalf) : box.x1
  const right = digit === '1' ? footCentre + footHalf : box.x2
  const shift = Math.round((cell - (right - left)) / 2 - left)

  const path = new opentype.Path()
  if (digit === '1') {
    const [from, to] = [Math.round(footCentre - footHalf + shift), Math.round(footCentre + footHalf + shift)]
    const height = Math.round(stem * 0.94)
    outline(path, [
      [from, 0],
      [from, height],
      [to, height],
      [to, 0],
    ])
  }
  for (const command of drawn.path.commands) {
    const moved = { ...command }
    if ('x' in moved) moved.x += shift
    if ('x1' in moved) moved.x1 += shift
    if ('x2' in moved) moved.x2 += shift
    path.commands.push(moved)
  }
  return new opentype.Glyph({ name: `d${digit}`, unicode: digit.charCodeAt(0), advanceWidth: cell, path })
}

/** `≥` drawn from the stem of the weight; `≤` is its mirror (with the turn of the outline kept). */
function comparison(sign: '≥' | '≤', stem: number): Glyph {
  const [width, margin, middle, top, bottom] = [620, 80, 400, 620, 180]
  const right = width - margin
  const thick = stem * 1.12
  const wedge: Point[] = [
    [margin, top],
    [right, middle + thick / 2],
    [right, middle - thick / 2],
    [margin, bottom],
    [margin, bottom + thick],
    [right - 110, middle],
    [margin, top - thick],
  ]
  const bar: Point[] = [
    [margin, 90],
    [right, 90],
    [right, 90 - stem],
    [margin, 90 - stem],
  ]
  const mirrored = (points: Point[]): Point[] =>
    sign === '≥' ? points : points.map(([x, y]): Point => [width - x, y]).reverse()
  const path = new opentype.Path()
  outline(path, mirrored(wedge))
  outline(path, mirrored(bar))
  const unicode = sign.charCodeAt(0)
  return new opentype.Glyph({ name: `u${unicode.toString(16)}`, unicode, advanceWidth: width, path })
}

function outline(path: Path, [first, ...rest]: readonly Point[]): void {
  if (first === undefined) return
  path.moveTo(...first)
  for (const point of rest) path.lineTo(...point)
  path.close()
}
