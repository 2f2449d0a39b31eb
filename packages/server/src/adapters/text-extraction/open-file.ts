import { Refusal } from '@thidua/domain/kernel/refusal'
import { type OpenedPacket, openPacket, type Packet } from './edxml.ts'
import { checkedKind } from './extract-text.ts'
import { type FileKind, kindOf } from './file-kind.ts'
import type { IncomingFile } from './incoming-file.ts'

/** What is to be read of a file that came in: itself, or the document that an exchanged packet carries. */
export interface OpenedFile {
  readonly file: IncomingFile
  readonly kind: Exclude<FileKind, 'edxml'>
  readonly packet: Packet | null
}

/** @throws Refusal reading.* for a file that nothing can be read of */
export async function openFile(file: IncomingFile): Promise<OpenedFile> {
  const kind = checkedKind(file)
  if (kind !== 'edxml') return { file, kind, packet: null }
  const opened = openPacket(file.bytes)
  const main = mainFile(opened)
  const inner = checkedKind(main)
  if (inner === 'edxml') throw new Refusal('reading.edxml-without-document')
  return { file: main, kind: inner, packet: opened.packet }
}

/** By custom the document itself comes first; what cannot be read (tables, archives) is passed over. */
function mainFile({ files }: OpenedPacket): IncomingFile {
  const readable = files.find((file) => isReadable(file.fileName))
  if (readable === undefined) throw new Refusal('reading.edxml-without-document')
  return readable
}

function isReadable(fileName: string): boolean {
  try {
    return kindOf(fileName) !== 'edxml'
  } catch {
    return false
  }
}
