import Type, { type Static } from 'typebox'
import { Said, UnitRef } from './demand.ts'
import { ReportStatus } from './report.ts'
import { Abilities, Id, Instant, Nullable, Text } from './shared.ts'

/** A report that was sent to the acting unit, and what asks for a look before it is accepted. */
export const ReportToCheck = Type.Object({
  draftId: Id,
  reporter: UnitRef,
  status: ReportStatus,
  sentAt: Instant,
  figures: Type.Integer(),
  isPlain: Type.Boolean({ description: 'Waits, with nothing odd: may be accepted together with others' }),
  oddities: Type.Array(Said),
  objections: Type.Integer(),
  notYet: Type.Integer(),
  sampledBecause: Type.Array(Type.Enum(['large-change', 'not-sampled-lately', 'by-lot']), {
    description: 'Why it is in the last sample; empty when it is not',
  }),
})
export type ReportToCheck = Static<typeof ReportToCheck>

export const Verification = Type.Object({
  period: Type.Object({ id: Id, name: Type.String() }),
  campaign: Type.Object({ id: Id, title: Type.String() }),
  reports: Type.Array(ReportToCheck),
  sample: Nullable(Type.Object({ seed: Type.String(), drawnAt: Instant, drawnBy: Type.String() })),
  abilities: Abilities,
})
export type Verification = Static<typeof Verification>

export const VerifyPlainBody = Type.Object(
  { draftIds: Type.Array(Id, { minItems: 1, maxItems: 2000, uniqueItems: true }) },
  { additionalProperties: false },
)
export const VerifiedPlain = Type.Object({
  accepted: Type.Array(Id),
  refused: Type.Array(Type.Object({ draftId: Id, code: Type.String(), message: Type.String() })),
})
export const WithdrawnVerification = Type.Object({
  withdrawn: Type.Array(Id),
  refused: VerifiedPlain.properties.refused,
})
export const DrawSampleBody = Type.Object(
  { size: Type.Integer({ minimum: 1, maximum: 2000 }), seed: Text(60) },
  { additionalProperties: false },
)
export const SampleDrawn = Type.Object({ sampled: Type.Integer() })
