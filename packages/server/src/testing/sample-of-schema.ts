/** As much of a JSON schema as the published API description uses. */
export interface JsonSchema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly minItems?: number
  readonly minimum?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

/** The smallest value that a schema takes; every id in it is `id`. @throws Error for what no description uses yet */
export function sampleOf(schema: JsonSchema, id: string): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.anyOf?.[0] !== undefined) return sampleOf(schema.anyOf[0], id)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {}, id)]),
      )
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, id))
    case 'string':
      return textOf(schema, id)
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return false
    case 'null':
      return null
    default:
      return {}
  }
}

function textOf({ format, pattern, minLength = 1 }: JsonSchema, id: string): string {
  if (format === 'uuid') return id
  if (format === 'date') return '2021-03-01'
  if (format === 'date-time') return '2021-03-01T00:00:00.000Z'
  if (pattern === undefined) return 'x'.repeat(Math.max(1, minLength))
  const fitting = ['1', '0'.repeat(64), id].find((text) => new RegExp(pattern).test(text))
  if (fitting === undefined) throw new Error(`no sample for ${pattern}`)
  return fitting
}
