import Type, { type Static } from 'typebox'

/** Small shapes that many subjects share. */
export const Id = Type.String({ format: 'uuid' })
export const Day = Type.String({ format: 'date', description: 'A day of law, 2021-10-30' })
export const Instant = Type.String({ format: 'date-time', description: 'An instant in UTC' })
export const Figure = Type.String({
  pattern: '^-?\\d+(\\.\\d+)?$',
  // a quotient carries forty digits beside its point and sign
  maxLength: 80,
  description: 'An exact decimal as text',
})
export const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
export const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
export const Abilities = Type.Array(Type.String(), { description: 'What the caller may do next' })

export const ErrorBody = Type.Object(
  {
    error: Type.Object({
      code: Type.String(),
      message: Type.String(),
      fields: Type.Array(Type.Object({ path: Type.String(), code: Type.String(), message: Type.String() })),
      requestId: Type.String(),
    }),
  },
  { $id: 'ErrorBody' },
)
export type ErrorBody = Static<typeof ErrorBody>
