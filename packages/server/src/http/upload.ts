import { Refusal } from '@thidua/domain/kernel/refusal'
import type { FastifyRequest } from 'fastify'
import { sha256Of } from '../adapters/file-store.ts'

export interface Upload {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly fields: Readonly<Record<string, string>>
}

/** Reads the one file of a multipart request and the text fields beside it. @throws Refusal input.required without a file */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const fields: Record<string, string> = {}
  let file: Omit<Upload, 'fields'> | undefined
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value)
    else {
      const bytes = await part.toBuffer()
      file = { fileName: part.filename, mediaType: part.mimetype, bytes, sha256: sha256Of(bytes) }
    }
  }
  if (file === undefined) throw new Refusal('input.invalid', {}, [{ path: 'file', code: 'input.required', params: {} }])
  return { ...file, fields }
}
