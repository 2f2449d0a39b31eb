import { PAGE, type LaidBlock } from '@thidua/official-document'
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx'
import { runOf } from './docx-paragraphs.ts'
import { millimetres, points, styleId } from './docx-units.ts'

const textWidth = millimetres(PAGE.width - PAGE.margin.left - PAGE.margin.right)
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }

const columnsOf = (shares: readonly number[]) => shares.map((share) => Math.round(textWidth * share))

/** The columns of the head and of the end stand in a table without lines, as Word's own forms do it. */
export function borderlessRow(shares: readonly number[], cells: readonly Paragraph[][]): Table {
  const columnWidths = columnsOf(shares)
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, at) =>
            new TableCell({
              width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 0, bottom: points(4) },
              children: children.length === 0 ? [new Paragraph('')] : children,
            }),
        ),
      }),
    ],
  })
}

/** A table of the body; its head is repeated on every page. The second column holds names and stands to the left. */
export function bodyTable(block: Extract<LaidBlock, { kind: 'table' }>): FileChild[] {
  const columnWidths = columnsOf(block.widths)
  const cell = (at: number, paragraph: Paragraph): TableCell =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins: { top: points(3), bottom: points(3), left: points(3), right: points(3) },
      verticalAlign: VerticalAlign.CENTER,
      children: [paragraph],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((title, at) =>
      cell(at, new Paragraph({ style: styleId('tableHead'), children: [new TextRun(title)] })),
    ),
  })
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((run, at) =>
          cell(
            at,
            new Paragraph({
              style: styleId('tableText'),
              children: [runOf(run)],
              ...(at === 1 ? {} : { alignment: AlignmentType.CENTER }),
            }),
          ),
        ),
      }),
  )
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    rows: [head, ...rows],
  })
  return [table, new Paragraph({ style: styleId('tableText') })]
}
