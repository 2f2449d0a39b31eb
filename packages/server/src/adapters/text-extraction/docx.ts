import { Refusal } from '@thidua/domain/kernel/refusal'
import mammoth from 'mammoth'
import { unpackedSize } from './zip.ts'

/** What mammoth's document tree holds that we read; everything else is passed through to its children. */
type Node = {
  readonly type: string
  readonly value?: string
  readonly breakType?: string
  readonly children?: readonly Node[]
}

/** A DOCX of more than this, unpacked, is no letter. */
const MOST_UNPACKED = 200 * 1024 * 1024

/** A zip file begins with `PK`. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * The words of a Word document, one paragraph a line. A table that lays out columns (several paragraphs in a cell)
 * is read cell by cell, a table of figures row by row with tabs between the cells.
 * Refuses with `reading.not-a-docx` what is no such document.
 */
export async function extractDocx(bytes: Uint8Array): Promise<string> {
  const size = unpackedSize(bytes)
  if (size === null) throw new Refusal('reading.not-a-docx')
  if (size > MOST_UNPACKED) throw new Refusal('reading.file-too-large', { bytes: size, most: MOST_UNPACKED })
  const lines: string[] = []
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        externalFileAccess: false,
        ignoreEmptyParagraphs: false,
        transformDocument: (document: Node): Node => {
          lines.push(...linesOf(document))
          return { ...document, children: [] }
        },
      },
    )
  } catch {
    throw new Refusal('reading.not-a-docx')
  }
  return lines.join('\n')
}

function linesOf(node: Node): string[] {
  if (node.type === 'paragraph') return textOf(node).split('\n')
  if (node.type === 'table') return (node.children ?? []).flatMap(rowLines)
  return (node.children ?? []).flatMap(linesOf)
}

function rowLines(row: Node): string[] {
  const cells = (row.children ?? []).map((cell) => linesOf(cell).filter((line) => line.trim() !== ''))
  return cells.some((cell) => cell.length > 1) ? [...cells.flat(), ''] : [cells.map((cell) => cell[0] ?? '').join('\t')]
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return '\n'
  return (node.children ?? []).map(textOf).join('')
}
