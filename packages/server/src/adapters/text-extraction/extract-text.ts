import { Refusal } from '@thidua/domain/kernel/refusal'
import { extractDocx, isZip } from './docx.ts'
import { decodeText } from './plain-text.ts'

/** A file as it came: its bytes and the name that says what it should be. */
export type IncomingFile = { readonly bytes: Uint8Array; readonly fileName: string }

/** The text of a file. For text files it is the file as given, byte order mark included. */
export type ExtractedText = { readonly text: string; readonly mediaType: string }

/** Larger files are refused before anything is unpacked or decoded. */
const MOST_BYTES = 25 * 1024 * 1024
const MOST_TEXT_BYTES = 5 * 1024 * 1024

/**
 * Takes the text out of a `.txt`, `.md` or `.docx` file.
 * Refuses with `reading.file-empty`, `reading.file-too-large`, `reading.unsupported-format`, `reading.not-text`,
 * `reading.not-a-docx`, `reading.no-text`.
 */
export async function extractText({ bytes, fileName }: IncomingFile): Promise<ExtractedText> {
  const ending = /\.([a-z0-9]{1,8})$/iu.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (bytes.length === 0) throw new Refusal('reading.file-empty')
  const most = ending === 'txt' || ending === 'md' ? MOST_TEXT_BYTES : MOST_BYTES
  if (bytes.length > most) throw new Refusal('reading.file-too-large', { bytes: bytes.length, most })
  const extracted = await extractAs(ending, bytes)
  if (extracted.text.trim() === '' || extracted.text.trim() === '\ufeff') throw new Refusal('reading.no-text')
  return extracted
}

async function extractAs(ending: string, bytes: Uint8Array): Promise<ExtractedText> {
  switch (ending) {
    case 'txt':
      return { text: decodeText(bytes), mediaType: 'text/plain' }
    case 'md':
      return { text: decodeText(bytes), mediaType: 'text/markdown' }
    case 'docx':
      if (!isZip(bytes)) throw new Refusal('reading.not-a-docx')
      return {
        text: extractDocx(bytes),
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      }
    default:
      throw new Refusal('reading.unsupported-format', { ending })
  }
}
