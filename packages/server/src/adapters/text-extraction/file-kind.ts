import { Refusal } from '@thidua/domain/kernel/refusal'

/** What is done with a file: read as text at once, or page by page. */
export type FileKind = 'text' | 'markdown' | 'docx' | 'doc' | 'edxml' | 'pdf' | 'picture'

const byEnding: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  md: 'markdown',
  docx: 'docx',
  doc: 'doc',
  xml: 'edxml',
  edxml: 'edxml',
  pdf: 'pdf',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  tif: 'picture',
  tiff: 'picture',
  webp: 'picture',
}

const mediaTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  xml: 'application/xml',
  edxml: 'application/xml',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp',
}

const endingOf = (fileName: string): string => /\.([a-z0-9]{1,8})$/iu.exec(fileName)?.[1]?.toLowerCase() ?? ''

/** By the ending of the name, as offices send files. @throws Refusal reading.unsupported-format */
export function kindOf(fileName: string): FileKind {
  const ending = endingOf(fileName)
  const kind = byEnding[ending]
  if (kind === undefined) throw new Refusal('reading.unsupported-format', { ending })
  return kind
}

export const mediaTypeOf = (fileName: string): string => mediaTypes[endingOf(fileName)] ?? 'application/octet-stream'

/** Such files are read page by page. */
export const hasPages = (kind: FileKind): boolean => kind === 'pdf' || kind === 'picture'
