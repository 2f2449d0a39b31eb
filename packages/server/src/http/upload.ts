import { Refusal } from '@thidua/domain/kernel/refusal'
import type { FastifyRequest } from 'fastify'
import { sha256Of } from '../adapters/file-store.ts'

export interface UploadedFile {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** The first file of a request, all of them, and the text fields beside them. */
export interface Upload extends UploadedFile {
  readonly files: readonly UploadedFile[]
  readonly fields: Readonly<Record<string, string>>
}

/** Photos of one paper come together; more pages than this are scanned into one file. */
const MOST_FILES = 40
const MOST_TOGETHER = 100 * 1024 * 1024

/**
 * Reads the files of a multipart request and the text fields beside them.
 * @throws Refusal input.invalid without a file, or with several where one is taken; reading.file-too-large
 */
export async function readUpload(request: FastifyRequest, takes: 'one' | 'several'): Promise<Upload> {
  const fields: Record<string, string> = {}
  const files: UploadedFile[] = []
  let together = 0
  for await (const part of request.parts({ limits: { files: takes === 'one' ? 1 : MOST_FILES } })) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value)
    else {
      const bytes = await part.toBuffer()
      together += bytes.length
      if (together > MOST_TOGETHER)
        throw new Refusal('reading.file-too-large', { bytes: together, most: MOST_TOGETHER })
      files.push({ fileName: part.filename, mediaType: part.mimetype, bytes, sha256: sha256Of(bytes) })
    }
  }
  const [first] = files
  if (first === undefined)
    throw new Refusal('input.invalid', {}, [{ path: 'file', code: 'input.required', params: {} }])
  return { ...first, files, fields }
}
