import { Refusal } from '@thidua/domain/kernel/refusal'
import { extractDoc, isCompound, isLockedPackage } from './doc.ts'
import { extractDocx, isZip } from './docx.ts'
import { type FileKind, hasPages, kindOf, mediaTypeOf } from './file-kind.ts'
import type { IncomingFile } from './incoming-file.ts'
import { decodeText } from './plain-text.ts'

/** The text of a file. For text files it is the file as given, byte order mark included. */
export type ExtractedText = { readonly text: string; readonly mediaType: string }

/** Larger files are refused before anything is unpacked or decoded. */
const MOST_BYTES = 25 * 1024 * 1024
const MOST_TEXT_BYTES = 5 * 1024 * 1024

/**
 * What the name says a file is, once its size is known to be fit.
 * @throws Refusal reading.file-empty | reading.file-too-large | reading.unsupported-format
 */
export function checkedKind({ bytes, fileName }: IncomingFile): FileKind {
  if (bytes.length === 0) throw new Refusal('reading.file-empty')
  const kind = kindOf(fileName)
  const most = kind === 'text' || kind === 'markdown' ? MOST_TEXT_BYTES : MOST_BYTES
  if (bytes.length > most) throw new Refusal('reading.file-too-large', { bytes: bytes.length, most })
  return kind
}

/**
 * Takes the text out of a `.txt`, `.md`, `.docx` or `.doc` file; files with pages and packets are read elsewhere.
 * @throws Refusal of `checkedKind`, reading.not-text | reading.not-a-docx | reading.not-a-doc | reading.word-encrypted |
 *   reading.no-text
 */
export async function extractText(file: IncomingFile): Promise<ExtractedText> {
  const kind = checkedKind(file)
  if (hasPages(kind) || kind === 'edxml') throw new Refusal('reading.unsupported-format', { ending: kind })
  const text = kind === 'docx' || kind === 'doc' ? await extractWord(kind, file.bytes) : decodeText(file.bytes)
  refuseEmpty(text)
  return { text, mediaType: mediaTypeOf(file.fileName) }
}

/** A Word file is told by its bytes: offices rename one kind into the other. */
async function extractWord(kind: 'docx' | 'doc', bytes: Uint8Array): Promise<string> {
  if (isZip(bytes)) return extractDocx(bytes)
  if (isLockedPackage(bytes)) throw new Refusal('reading.word-encrypted')
  if (isCompound(bytes)) return extractDoc(bytes)
  throw new Refusal(kind === 'docx' ? 'reading.not-a-docx' : 'reading.not-a-doc')
}

/** @throws Refusal reading.no-text */
export function refuseEmpty(text: string): void {
  if (text.trim() === '' || text.trim() === '\ufeff') throw new Refusal('reading.no-text')
}
