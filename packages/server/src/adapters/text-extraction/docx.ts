import { Refusal } from '@thidua/domain/kernel/refusal'
import { isHead } from './letterhead.ts'
import { type Numbering, readNumbering } from './docx-numbering.ts'
import { childOf, parseXml, type XmlNode } from './xml.ts'
import { readEntries, unpackedSize } from './zip.ts'

/** A DOCX of more than this, unpacked, is no letter. */
const MOST_UNPACKED = 200 * 1024 * 1024

/** The words of a letter of five hundred pages are some ten; more than this is made to fill memory. */
const MOST_OF_WORDS = 16 * 1024 * 1024

/** A zip file begins with `PK`. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * The words of a Word document, one paragraph a line, with the labels that Word numbers by itself. A table that lays
 * out columns (several paragraphs in a cell) is read cell by cell, a table of figures row by row with tabs between
 * the cells. Text boxes follow the paragraph that holds them; a letterhead in the page header comes first.
 * Refuses with `reading.not-a-docx` what is no such document.
 */
export function extractDocx(bytes: Uint8Array): string {
  const size = unpackedSize(bytes)
  if (size === null) throw new Refusal('reading.not-a-docx')
  if (size > MOST_UNPACKED) throw new Refusal('reading.file-too-large', { bytes: size, most: MOST_UNPACKED })
  const words = unpackedSize(bytes, (name) => PART.test(name)) ?? 0
  if (words > MOST_OF_WORDS) throw new Refusal('reading.file-too-large', { bytes: words, most: MOST_OF_WORDS })
  try {
    const parts = readEntries(bytes, (name) => PART.test(name))
    const main = parts.get('word/document.xml')
    if (main === undefined) throw new Refusal('reading.not-a-docx')
    const parsed = (name: string): XmlNode | null => {
      const part = parts.get(name)
      return part === undefined ? null : parseXml(part)
    }
    const numbering = readNumbering(parsed('word/numbering.xml'), parsed('word/styles.xml'))
    const lines = linesOf(parseXml(main), numbering)
    const notes = NOTES.flatMap((name) => notesOf(parsed(name), numbering))
    return [...letterhead(parts, lines, numbering), ...lines, ...notes].join('\n')
  } catch {
    throw new Refusal('reading.not-a-docx')
  }
}

const PART = /^word\/(?:document|numbering|styles|footnotes|endnotes|header\d+)\.xml$/
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

/** Foot- and endnotes follow the text; the first two of each part are the rules that are drawn above them. */
function notesOf(part: XmlNode | null, numbering: Numbering): string[] {
  const root = part?.children.find((one) => one.name === 'w:footnotes' || one.name === 'w:endnotes')
  return (root?.children ?? [])
    .filter((one) => one.name !== '' && !one.attributes.has('w:type'))
    .flatMap((note) => linesOf(note, numbering).map((line) => line.trim()))
    .filter((line) => line !== '')
}

/** The page header, where it carries the head of the document and the body does not. */
function letterhead(parts: ReadonlyMap<string, string>, body: readonly string[], numbering: Numbering): string[] {
  if (isHead(body.join('\n'))) return []
  for (const [name, part] of parts) {
    if (!name.startsWith('word/header')) continue
    const lines = linesOf(parseXml(part), numbering)
    if (isHead(lines.join('\n'))) return lines
  }
  return []
}

function linesOf(node: XmlNode, numbering: Numbering): string[] {
  if (node.name === 'w:p') return paragraphLines(node, numbering)
  if (node.name === 'w:tbl')
    return node.children.filter((one) => one.name === 'w:tr').flatMap((row) => rowLines(row, numbering))
  if (SKIPPED.has(node.name)) return []
  return node.children.flatMap((child) => linesOf(child, numbering))
}

function rowLines(row: XmlNode, numbering: Numbering): string[] {
  const cells = cellsOf(row).map((cell) => linesOf(cell, numbering).filter((line) => line.trim() !== ''))
  return cells.some((cell) => cell.length > 1) ? [...cells.flat(), ''] : [cells.map((cell) => cell[0] ?? '').join('\t')]
}

const cellsOf = (row: XmlNode): XmlNode[] =>
  row.children.flatMap((one) =>
    one.name === 'w:tc' ? [one] : one.name === 'w:sdt' ? cellsOf(childOf(one, 'w:sdtContent') ?? one) : [],
  )

function paragraphLines(paragraph: XmlNode, numbering: Numbering): string[] {
  const boxes: XmlNode[] = []
  const text = textOf(paragraph, boxes)
  const label = text.trim() === '' ? '' : numbering(paragraph)
  return [...(label + text).split('\n'), ...boxes.flatMap((box) => linesOf({ ...box, name: 'box' }, numbering))]
}

/** Deleted words, fields' codes, and the second rendering of what newer Word draws otherwise. */
const SKIPPED = new Set(['w:del', 'w:delText', 'w:instrText', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:moveFrom'])

function textOf(node: XmlNode, boxes: XmlNode[]): string {
  switch (node.name) {
    case '':
      return ''
    case 'w:t':
      return node.children.map((child) => child.text).join('')
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:txbxContent':
      boxes.push(node)
      return ''
    default:
      return SKIPPED.has(node.name) ? '' : node.children.map((child) => textOf(child, boxes)).join('')
  }
}
