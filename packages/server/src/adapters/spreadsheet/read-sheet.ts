import { figure } from '@thidua/domain/kernel/decimal'
import { cellText, type SheetCell, type SheetLine } from '@thidua/domain/kernel/sheet'
import { parse } from 'csv-parse/sync'
import { readXlsx, type CellValue } from 'hucre/xlsx'
import { unpackedSize } from '../text-extraction/zip.ts'

/** A sheet of 20,000 lines unpacks to some ten megabytes; what claims more than this is no form of ours. */
const MOST_UNPACKED = 64 * 1024 * 1024
/** A spreadsheet keeps numbers to so many digits; what lies behind them is the machine's rounding. */
const DIGITS_KEPT = 15

/** A sheet's lines with their cells, empty lines left out. Undefined when it is neither XLSX nor CSV, or a bomb. */
export async function readSheet(bytes: Uint8Array): Promise<SheetLine[] | undefined> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  try {
    const rows = isZip ? await xlsxRows(bytes) : csvRows(bytes)
    return rows
      .map((cells, at) => ({ line: at + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''))
  } catch {
    return undefined
  }
}

async function xlsxRows(bytes: Uint8Array): Promise<SheetCell[][]> {
  const size = unpackedSize(bytes)
  if (size === null || size > MOST_UNPACKED) throw new Error('not a sheet')
  const book = await readXlsx(bytes, { sheets: [0] })
  return (book.sheets[0]?.rows ?? []).map((row) => row.map(toCell))
}

function toCell(value: CellValue): SheetCell {
  if (value === null || value === '') return { kind: 'empty' }
  if (typeof value === 'number') return { kind: 'number', value: exact(value) }
  return { kind: 'text', text: value instanceof Date ? value.toISOString().slice(0, 10) : String(value) }
}

/** The shortest decimal that the spreadsheet shows for its number, never with an exponent. */
function exact(value: number): string {
  const [digits = '', power] = value.toPrecision(DIGITS_KEPT).split('e')
  if (power === undefined) return figure(digits)
  return figure(BigInt(Math.trunc(value)).toString())
}

function csvRows(bytes: Uint8Array): SheetCell[][] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (text.includes('\u0000')) throw new Error('not text')
  const delimiter = text.split('\n', 1)[0]?.includes(';') === true ? ';' : ','
  const rows: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true })
  return rows.map((row) => row.map((cell) => (cell === '' ? { kind: 'empty' } : { kind: 'text', text: cell })))
}
