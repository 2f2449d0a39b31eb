import { MENDED_FIELDS } from '@thidua/domain/campaign/reader-report'
import Type, { type Static } from 'typebox'
import { Id, Instant, Nullable } from './shared.ts'

const Words = Nullable(Type.String())
const Field = Type.Enum([...MENDED_FIELDS])

/** What the reader gets wrong, by what people of one’s own unit made of its proposals. */
export const ReaderReport = Type.Object({
  looked: Type.Integer({ description: 'Targets that people have looked at' }),
  right: Type.Integer(),
  mended: Type.Integer(),
  notATarget: Type.Integer({ description: 'Read where there was none' }),
  missed: Type.Integer({ description: 'Not read, added by hand' }),
  byField: Type.Array(Type.Object({ field: Field, count: Type.Integer() })),
  examples: Type.Array(
    Type.Object({
      targetId: Id,
      documentId: Nullable(Id),
      symbol: Words,
      indicator: Type.String(),
      quote: Words,
      spanStart: Nullable(Type.Integer()),
      spanEnd: Nullable(Type.Integer()),
      verdict: Type.Enum(['mended', 'not-a-target', 'missed']),
      changes: Type.Array(Type.Object({ field: Field, before: Words, after: Words })),
      at: Instant,
    }),
    { description: 'The newest fifty that were not read rightly' },
  ),
})
export type ReaderReport = Static<typeof ReaderReport>
