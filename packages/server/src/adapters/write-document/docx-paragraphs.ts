import { PAGE, STYLES, type LaidBlock, type LaidLine, type WrittenRun } from '@thidua/official-document'
import { BorderStyle, ExternalHyperlink, Paragraph, TextRun } from 'docx'
import { millimetres, styleId } from './docx-units.ts'

const textWidth = PAGE.width - PAGE.margin.left - PAGE.margin.right

/** Mean width of a letter of Times New Roman, in ems; enough to draw a rule under a line of text. */
const MEAN_LETTER = { capitals: 0.69, small: 0.45, bold: 1.05 }

/** A line, and under it the rule that belongs to it: the upper border of an empty paragraph, drawn in from both sides. */
export function lineParagraphs(line: LaidLine, shareOfWidth: number): Paragraph[] {
  const paragraph = new Paragraph({ style: styleId(line.style), children: [new TextRun(line.text)], keepNext: true })
  if (line.rule === undefined) return [paragraph]
  const room = textWidth * shareOfWidth - 4
  const length = Math.min(widthOf(line) * line.rule, room)
  const indent = millimetres((room - length) / 2)
  const rule = new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 40, after: 0, line: 120 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })
  return [paragraph, rule]
}

/** In millimetres. */
function widthOf({ text, style }: LaidLine): number {
  const { size, bold } = STYLES[style]
  const letter = text === text.toUpperCase() ? MEAN_LETTER.capitals : MEAN_LETTER.small
  return text.length * letter * (bold ? MEAN_LETTER.bold : 1) * size * (25.4 / 72)
}

export function bodyParagraph(block: Extract<LaidBlock, { kind: 'paragraph' }>): Paragraph {
  return new Paragraph({ style: styleId(block.style), children: block.runs.map(runOf), keepNext: block.keepWithNext })
}

/** A number that knows where it comes from is a link, printed like any other word. */
export const runOf = (run: WrittenRun): TextRun | ExternalHyperlink =>
  run.trace === undefined
    ? new TextRun(run.text)
    : new ExternalHyperlink({ link: run.trace, children: [new TextRun(run.text)] })

/** One addressee stands in the line of "Kính gửi"; several each on a line of their own. */
export function addresseeParagraphs(addressees: readonly string[]): Paragraph[] {
  const [only, ...others] = addressees
  if (only === undefined) return []
  const style = styleId('addressee')
  const gap = { before: 120, after: 120 }
  if (others.length === 0)
    return [new Paragraph({ style, alignment: 'center', spacing: gap, children: [new TextRun(`Kính gửi: ${only}`)] })]
  return [
    new Paragraph({
      style,
      indent: { left: millimetres(20) },
      spacing: { before: 120 },
      children: [new TextRun('Kính gửi:')],
    }),
    ...addressees.map(
      (name, at) =>
        new Paragraph({
          style,
          indent: { left: millimetres(38) },
          children: [new TextRun(`- ${name}${at === addressees.length - 1 ? '.' : ';'}`)],
        }),
    ),
  ]
}
