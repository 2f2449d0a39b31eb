import type { FastifyRequest } from 'fastify'

export type Language = 'vi' | 'en'

/** Vietnamese unless the caller asks for English first. */
export const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi'
