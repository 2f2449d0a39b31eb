import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyInstance, FastifySchemaCompiler } from 'fastify'

const settings = { allErrors: true, removeAdditional: false, useDefaults: true, strict: false } as const

/** Bodies are taken as they are: `null` must not become 0. Only what travels in an address is text and is converted. */
export function validateStrictly(app: FastifyInstance): void {
  const strict = new Ajv({ ...settings, coerceTypes: false })
  const converting = new Ajv({ ...settings, coerceTypes: 'array' })
  for (const validator of [strict, converting]) formats.default(validator)
  const compiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
    (httpPart === 'body' ? strict : converting).compile(schema)
  app.setValidatorCompiler(compiler)
}
