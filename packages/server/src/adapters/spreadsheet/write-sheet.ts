import { writeXlsx, type CellStyle, type CellValue, type DataValidation } from 'hucre/xlsx'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Exact numbers of at most so many digits survive a spreadsheet; longer ones go in as text. */
const DIGITS_KEPT = 15

/** How a cell looks and whether it can be typed in. */
export type CellLook = 'title' | 'head' | 'plain' | 'number' | 'typed' | 'typed-number'

export interface OutCell {
  readonly value: CellValue
  readonly look: CellLook
}

export interface OutSheet {
  readonly name: string
  /** Widths in letters; 0 hides the column. */
  readonly widths: readonly number[]
  /** Lines from 1. */
  readonly lines: ReadonlyMap<number, readonly OutCell[]>
  /** Heads above this line and left of this column stay in sight. */
  readonly frozen: { readonly lines: number; readonly columns: number }
  /** Where given, everything but the typed cells is locked. */
  readonly isForm?: boolean
  readonly lists?: readonly { readonly range: string; readonly values: readonly string[] }[]
}

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const
const border = { top: line, right: line, bottom: line, left: line }
const font = { name: 'Times New Roman', size: 12 }
const exactFormat = '#,##0.##########'
const typedFill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF9E5' } } as const

const looks: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...font, bold: true } },
  head: {
    font: { ...font, bold: true },
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF3' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  plain: { font, border, alignment: { vertical: 'top', wrapText: true } },
  number: { font, border, numFmt: exactFormat, alignment: { vertical: 'top' } },
  typed: {
    font,
    border,
    fill: typedFill,
    alignment: { vertical: 'top', wrapText: true },
    protection: { locked: false },
  },
  'typed-number': {
    font,
    border,
    fill: typedFill,
    numFmt: exactFormat,
    alignment: { vertical: 'top' },
    protection: { locked: false },
  },
}

/** An exact figure as a spreadsheet can keep it. */
export function numberCell(value: string | null, look: CellLook = 'number'): OutCell {
  if (value === null) return { value: null, look }
  const digits = value.replaceAll(/[-.]/g, '').replace(/^0+/, '')
  return { value: digits.length > DIGITS_KEPT ? value : Number(value), look }
}

/** Writes one sheet as XLSX. */
export async function writeSheet(sheet: OutSheet): Promise<Uint8Array> {
  const last = Math.max(0, ...sheet.lines.keys())
  const rows = Array.from({ length: last }, (_, at) => (sheet.lines.get(at + 1) ?? []).map((cell) => cell.value))
  const cells = new Map<string, { style: CellStyle; value: CellValue }>()
  for (const [number, some] of sheet.lines)
    for (const [column, cell] of some.entries())
      cells.set(`${number - 1},${column}`, { value: cell.value, style: looks[cell.look] })
  const dataValidations: DataValidation[] = (sheet.lists ?? []).map(({ range, values }) => ({
    type: 'list',
    range,
    values: [...values],
    allowBlank: true,
    showErrorMessage: true,
  }))
  return writeXlsx({
    sheets: [
      {
        name: sheet.name,
        columns: sheet.widths.map((width) => (width === 0 ? { hidden: true } : { width })),
        rows,
        cells,
        dataValidations,
        freezePane: { rows: sheet.frozen.lines, columns: sheet.frozen.columns },
        ...(sheet.isForm === true
          ? { protection: { sheet: true, formatColumns: false, formatRows: false, selectLockedCells: false } }
          : {}),
      },
    ],
  })
}
