import type { PageTools } from '../page-reading/page-reader.ts'
import type { PlacedText } from '../page-reading/placed.ts'
import type { Packet } from './edxml.ts'
import { extractText, refuseEmpty } from './extract-text.ts'
import { mediaTypeOf } from './file-kind.ts'
import type { IncomingFile } from './incoming-file.ts'
import { openFile } from './open-file.ts'

/** The text of any file that is read, with the places of its words where it has pages. */
export interface FileText {
  readonly text: string
  readonly mediaType: string
  readonly placed: PlacedText | null
  readonly packet: Packet | null
}

/** Reads a file of any kind, scans included, in this process. @throws Refusal reading.* */
export async function readFileText(incoming: IncomingFile, tools: PageTools): Promise<FileText> {
  const { file, kind, packet } = await openFile(incoming)
  const mediaType = mediaTypeOf(incoming.fileName)
  if (kind !== 'pdf' && kind !== 'picture') {
    const { text } = await extractText(file)
    return { text, mediaType, placed: null, packet }
  }
  const { readAllPages } = await import('../page-reading/read-all-pages.ts')
  const placed = await readAllPages(kind, [file.bytes], tools)
  refuseEmpty(placed.text)
  return { text: placed.text, mediaType, placed, packet }
}
