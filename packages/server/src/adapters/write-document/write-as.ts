import type { MediaType } from '@thidua/contract/review'
import type { DocumentToWrite } from '@thidua/official-document'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'

const writers: Record<MediaType, (document: DocumentToWrite) => Uint8Array | Promise<Uint8Array>> = {
  'application/pdf': writePdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': writeDocx,
}

/** An official document in the form that is asked for. */
export const writeAs = async (mediaType: MediaType, document: DocumentToWrite): Promise<Uint8Array> =>
  writers[mediaType](document)

/** How its file name ends. */
export const endingOf = (mediaType: MediaType): 'pdf' | 'docx' => (mediaType === 'application/pdf' ? 'pdf' : 'docx')
