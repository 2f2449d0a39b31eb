import {
  layOut,
  PAGE,
  STYLES,
  type DocumentToWrite,
  type LaidOutDocument,
  type StyleName,
} from '@thidua/official-document'
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphStyleOptions,
} from 'docx'
import { borderlessRow, bodyTable } from './docx-tables.ts'
import { addresseeParagraphs, bodyParagraph, lineParagraphs } from './docx-paragraphs.ts'
import { alignmentOf, halfPoints, lineSpacing, millimetres, points, styleId } from './docx-units.ts'

/** Shares of the head's width that its two columns take. */
const HEAD = [0.41, 0.59] as const
const CLOSING = [0.5, 0.5] as const
/** Room for the signature's picture, in lines of the name. */
const SIGNATURE_ROOM = 5

/** The document as Word reads it: real paragraph styles, so that a clerk mends text and not formatting. */
export async function writeDocx(document: DocumentToWrite): Promise<Uint8Array> {
  const laid = layOut(document)
  const file = new Document({
    title: document.subject,
    creator: document.issuer.replaceAll('\n', ' '),
    styles: {
      default: {
        document: { run: { font: PAGE.typeface, size: halfPoints(STYLES.body.size), language: { value: 'vi-VN' } } },
      },
      paragraphStyles: (Object.keys(STYLES) as StyleName[]).map(styleOf),
    },
    sections: [
      {
        properties: { titlePage: true, page: pageOf() },
        headers: {
          first: new Header({ children: [new Paragraph('')] }),
          default: new Header({ children: [pageNumber()] }),
        },
        children: childrenOf(laid),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function childrenOf(laid: LaidOutDocument): FileChild[] {
  const { letterhead, numberRow, closing } = laid
  const signature = closing.right.flatMap((line, at) => [
    ...(at === closing.right.length - 1
      ? Array.from({ length: SIGNATURE_ROOM }, () => new Paragraph({ style: styleId('signatureName'), keepNext: true }))
      : []),
    ...lineParagraphs(line, CLOSING[1]),
  ])
  return [
    borderlessRow(HEAD, [
      letterhead.left.flatMap((line) => lineParagraphs(line, HEAD[0])),
      letterhead.right.flatMap((line) => lineParagraphs(line, HEAD[1])),
    ]),
    borderlessRow(HEAD, [
      numberRow.left.flatMap((line) => lineParagraphs(line, HEAD[0])),
      numberRow.right.flatMap((line) => lineParagraphs(line, HEAD[1])),
    ]),
    new Paragraph({ style: styleId('body'), spacing: { before: 0, after: 0 } }),
    ...laid.title.flatMap((line) => lineParagraphs(line, 1)),
    ...addresseeParagraphs(laid.addressees),
    ...laid.body.flatMap((block) => (block.kind === 'table' ? bodyTable(block) : [bodyParagraph(block)])),
    new Paragraph({ style: styleId('body'), spacing: { before: 0, after: 0 }, keepNext: true }),
    borderlessRow(CLOSING, [closing.left.flatMap((line) => lineParagraphs(line, CLOSING[0])), signature]),
  ]
}

function styleOf(name: StyleName): IParagraphStyleOptions {
  const { size, bold, italic, align } = STYLES[name]
  const isBody = name === 'body' || name.startsWith('heading')
  return {
    id: styleId(name),
    name: styleId(name),
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: PAGE.typeface, size: halfPoints(size), bold, italics: italic },
    paragraph: {
      alignment: alignmentOf(align),
      ...(isBody
        ? {
            indent: { firstLine: millimetres(PAGE.firstLineIndent) },
            spacing: {
              before: points(PAGE.paragraphGap),
              after: points(PAGE.paragraphGap),
              line: lineSpacing(PAGE.lineHeight),
            },
          }
        : { spacing: { before: 0, after: 0 } }),
      ...(name === 'heading1' ? { outlineLevel: 0, keepNext: true } : {}),
      ...(name === 'heading2' ? { outlineLevel: 1, keepNext: true } : {}),
    },
  }
}

const pageOf = () => ({
  size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
  margin: {
    top: millimetres(PAGE.margin.top),
    bottom: millimetres(PAGE.margin.bottom),
    left: millimetres(PAGE.margin.left),
    right: millimetres(PAGE.margin.right),
    header: millimetres(10),
  },
})

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ font: PAGE.typeface, size: halfPoints(PAGE.pageNumberSize), children: [PageNumber.CURRENT] }),
    ],
  })
