import { Refusal } from '@thidua/domain/kernel/refusal'
import { isHead } from './letterhead.ts'

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
/** Where the description of a Word 97 file begins in its main stream, and the flag that says its words are locked. */
const FIB_MAGIC = [0xec, 0xa5]
const LOCKED = 0x01

/** A compound file of Microsoft, as Word 97 to 2003 wrote; also what Office wraps around a document under a password. */
export const isCompound = (bytes: Uint8Array): boolean => COMPOUND.every((byte, at) => bytes[at] === byte)

/** A modern Office document under a password lies in such a file under this name. */
export const isLockedPackage = (bytes: Uint8Array): boolean =>
  isCompound(bytes) && Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/**
 * The words of a Word 97 file, one paragraph a line: a letterhead of the page header first, then the text, text boxes,
 * foot- and endnotes. Labels that Word counts by itself are not in such a file's words.
 * @throws Refusal reading.word-encrypted | reading.not-a-doc
 */
export async function extractDoc(bytes: Uint8Array): Promise<string> {
  if (isLockedPackage(bytes) || isLocked(bytes)) throw new Refusal('reading.word-encrypted')
  if (!isCompound(bytes)) throw new Refusal('reading.not-a-doc')
  const { default: WordExtractor } = await import('word-extractor')
  // the library would make plain quotes of typographic ones
  const whole = { filterUnicode: false, includeFooters: false }
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes))
    const body = document.getBody(whole)
    const headers = document.getHeaders(whole)
    const parts = [
      isHead(headers) && !isHead(body) ? headers : '',
      body,
      document.getTextboxes(whole),
      document.getFootnotes(whole),
      document.getEndnotes(whole),
    ]
    return parts
      .filter((part) => part.trim() !== '')
      .map(withCells)
      .join('\n')
  } catch {
    throw new Refusal('reading.not-a-doc')
  }
}

function isLocked(bytes: Uint8Array): boolean {
  // streams begin at sectors of 512 bytes
  for (let at = 512; at + 12 <= bytes.length && at < 1_000_000; at += 512)
    if (bytes[at] === FIB_MAGIC[0] && bytes[at + 1] === FIB_MAGIC[1]) return ((bytes[at + 11] ?? 0) & LOCKED) !== 0
  return false
}

const CLOSING = /Nơi nhận|^- Lưu|\tTM\.|\tKT\.|\tTL\.|\t[^\t]*CHỦ TỊCH|\t[^\t]*GIÁM ĐỐC|^Số ?:/u

/** A tab ends each cell. Rows of figures stay rows; cells that hold lines of their own are read one after the other. */
function withCells(text: string): string {
  return text
    .replaceAll('\r', '\n')
    .split('\n')
    .flatMap((line) => {
      if (!line.includes('\t')) return [line]
      const laysOut = !line.endsWith('\t') || isHead(line) || CLOSING.test(line.normalize('NFC'))
      const row = line.replace(/\t+$/u, '')
      return laysOut ? row.split('\t') : [row]
    })
    .join('\n')
}
