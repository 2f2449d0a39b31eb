import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'

export interface SheetLine {
  /** As a spreadsheet numbers it, from 1; empty lines are counted. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A sheet's cells as text, line by line; empty lines are left out. Undefined when it is neither XLSX nor CSV. */
export async function readSheet(bytes: Uint8Array): Promise<SheetLine[] | undefined> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  try {
    const rows = isZip ? await xlsxRows(bytes) : csvRows(bytes)
    return rows
      .map((cells, at) => ({ line: at + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  } catch {
    return undefined
  }
}

async function xlsxRows(bytes: Uint8Array): Promise<string[][]> {
  const [sheet] = await readXlsx(Buffer.from(bytes))
  return (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
}

function csvRows(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (text.includes('\u0000')) throw new Error('not text')
  const delimiter = text.split('\n', 1)[0]?.includes(';') === true ? ';' : ','
  return parse(text, { delimiter, bom: true, relax_column_count: true })
}
