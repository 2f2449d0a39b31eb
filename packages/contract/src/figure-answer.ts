import Type, { type Static } from 'typebox'
import { UnitRef } from './demand.ts'
import { Abilities, Figure, Id, Instant, Nullable, Text } from './shared.ts'

const Words = Nullable(Type.String())
const amount = { value: Nullable(Figure), numerator: Nullable(Figure), denominator: Nullable(Figure) }

/** What the unit that a figure is about says of it; the amount is the unit's own where it objects. */
export const AnswerView = Type.Object({
  figureId: Id,
  status: Type.Enum(['silent', 'agreed', 'objected', 'upheld']),
  ...amount,
  reason: Words,
  answeredAt: Nullable(Instant),
  answeredBy: Words,
  upheldBecause: Type.Union([Type.String(), Type.Null()], { description: 'Why the owner keeps its figure' }),
})
export type AnswerView = Static<typeof AnswerView>

/** One figure that an owner reported about the acting unit. */
export const FigureAboutUs = Type.Object({
  targetId: Id,
  indicator: Type.String(),
  measureUnit: Words,
  aggregation: Type.Enum(['sum', 'ratio', 'count', 'own']),
  wholeNumber: Type.Boolean(),
  ...amount,
  note: Words,
  answer: AnswerView,
})
export type FigureAboutUs = Static<typeof FigureAboutUs>

/** What one owner sent about the acting unit in one period. */
export const OwnerReport = Type.Object({
  period: Type.Object({ id: Id, name: Type.String() }),
  campaign: Type.Object({ id: Id, title: Type.String() }),
  owner: UnitRef,
  sentAt: Instant,
  revision: Type.Integer(),
  figures: Type.Array(FigureAboutUs),
})
export type OwnerReport = Static<typeof OwnerReport>
export const FiguresAboutUs = Type.Object({ reports: Type.Array(OwnerReport), abilities: Abilities })

export const AnswerFiguresBody = Type.Object(
  {
    answers: Type.Array(
      Type.Object(
        {
          figureId: Id,
          kind: Type.Enum(['agreed', 'objected']),
          ...amount,
          reason: Nullable(Type.String({ maxLength: 1000 })),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 1000 },
    ),
  },
  { additionalProperties: false },
)
export type AnswerFiguresBody = Static<typeof AnswerFiguresBody>
export const FiguresAnswered = Type.Object({ answered: Type.Integer() })
export const UpholdBody = Type.Object({ reason: Text(1000) }, { additionalProperties: false })
