import type { ErrorBody } from '@thidua/contract/shared'
import { allErrors, wordsOf } from '@thidua/contract/errors/all'
import { Refusal, type FieldRefusal } from '@thidua/domain/kernel/refusal'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from './language.ts'

/** Codes of the HTTP library that a caller may cause, in our words. */
const libraryCodes: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'input.not-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'input.not-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'input.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'input.media-type',
  FST_REQ_FILE_TOO_LARGE: 'input.too-large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'input.media-type',
}

const codeOfKeyword: Record<string, string> = {
  required: 'input.required',
  type: 'input.type',
  format: 'input.format',
  pattern: 'input.format',
  minLength: 'input.too-short',
  minItems: 'input.required',
  maxLength: 'input.too-long',
  maxItems: 'input.too-long',
  additionalProperties: 'input.unknown-field',
  enum: 'input.choice',
  const: 'input.choice',
}

function fieldsOf(error: FastifyError): FieldRefusal[] {
  return (error.validation ?? [])
    .filter((fault) => fault.keyword !== 'anyOf')
    .map((fault) => {
      const missing = fault.keyword === 'required' ? `/${String(fault.params['missingProperty'])}` : ''
      const path = `${fault.instancePath}${missing}`.replaceAll('/', '.').replace(/^\./, '')
      return { path, code: codeOfKeyword[fault.keyword] ?? 'input.invalid', params: {} }
    })
}

/** Turns whatever was thrown into a refusal with a code that has words; what we did not foresee stays a failure. */
function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return allErrors[error.code] === undefined ? undefined : error
  const known = error as FastifyError
  if (known.validation !== undefined) return new Refusal('input.invalid', {}, fieldsOf(known))
  if (known.statusCode === 429) return new Refusal('request.too-many')
  const code = libraryCodes[known.code ?? '']
  return code === undefined ? undefined : new Refusal(code)
}

export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const language = languageOf(request)
  const body: ErrorBody = {
    error: {
      code: refusal.code,
      message: wordsOf(refusal.code, refusal.params, language),
      fields: refusal.fields.map((field) => ({
        path: field.path,
        code: field.code,
        message: wordsOf(field.code, field.params, language),
      })),
      requestId: request.id,
    },
  }
  return reply.status(allErrors[refusal.code]?.status ?? 500).send(body)
}

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal === undefined) request.log.error({ err: error }, 'request failed')
    return sendRefusal(request, reply, refusal ?? new Refusal('server.failed'))
  })
}
