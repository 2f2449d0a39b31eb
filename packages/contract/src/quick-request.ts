import { QUESTION_KINDS } from '@thidua/domain/quick-request/question'
import Type, { type Static } from 'typebox'
import { UnitRef } from './demand.ts'
import { Abilities, Figure, Id, Instant, Nullable, Text } from './shared.ts'

const Words = Nullable(Type.String())

const question = {
  kind: Type.Enum([...QUESTION_KINDS]),
  words: Type.String({ maxLength: 300 }),
  measureUnit: Nullable(Text(40)),
  wholeNumber: Type.Boolean(),
  sums: Type.Boolean({ description: 'The numbers of all units are added up' }),
  choices: Type.Array(Type.String({ maxLength: 120 }), { maxItems: 20 }),
  optional: Type.Boolean(),
}
export const QuickQuestionBody = Type.Object(question, { additionalProperties: false })
export const QuickQuestion = Type.Object({ questionId: Id, ...question })
export type QuickQuestion = Static<typeof QuickQuestion>

const UnitIds = Type.Array(Id, { minItems: 1, maxItems: 2000, uniqueItems: true })
export const AskQuicklyBody = Type.Object(
  {
    title: Text(200),
    documentSymbol: Nullable(Text(60)),
    note: Nullable(Text(2000)),
    campaignId: Nullable(Id),
    dueAt: Instant,
    questions: Type.Array(QuickQuestionBody, { minItems: 1, maxItems: 50 }),
    orgUnitIds: UnitIds,
  },
  { additionalProperties: false },
)
export type AskQuicklyBody = Static<typeof AskQuicklyBody>
export const AskedQuickly = Type.Object({ id: Id })
export const QuickRecipientsQuery = Type.Object({ campaign: Type.Optional(Id) })

const Due = Type.Object({
  kind: Type.Enum(['sent', 'sent-late', 'waiting', 'late']),
  minutes: Type.Integer({ description: 'Until it is due, or by which it is or came too late' }),
})

export const QuickRequestItem = Type.Object({
  id: Id,
  title: Type.String(),
  asker: UnitRef,
  askedAt: Instant,
  dueAt: Instant,
  status: Type.Enum(['open', 'closed']),
  answered: Type.Integer({ description: 'Units that have answered; of what we were asked, ours alone' }),
  expected: Type.Integer(),
  due: Type.Object({ ...Due.properties }, { description: 'Ours where we were asked, the silent ones’ where we ask' }),
})
export type QuickRequestItem = Static<typeof QuickRequestItem>
export const QuickRequestList = Type.Object({
  asked: Type.Array(QuickRequestItem),
  received: Type.Array(QuickRequestItem),
  abilities: Abilities,
})

const Values = Type.Array(Type.Object({ questionId: Id, value: Type.String() }))

/** One unit's line of the table. */
export const QuickRow = Type.Object({
  unit: UnitRef,
  revision: Type.Integer({ description: '0 while it is silent' }),
  sentAt: Nullable(Instant),
  sentBy: Words,
  due: Due,
  urgedAt: Nullable(Instant),
  values: Values,
})
export type QuickRow = Static<typeof QuickRow>

export const QuickSum = Type.Object({
  questionId: Id,
  answered: Type.Integer(),
  total: Nullable(Figure),
  counts: Type.Array(Type.Object({ choice: Type.String(), count: Type.Integer() })),
})

export const QuickRequestView = Type.Object({
  id: Id,
  title: Type.String(),
  documentSymbol: Words,
  note: Words,
  campaign: Nullable(Type.Object({ id: Id, title: Type.String() })),
  asker: UnitRef,
  askedBy: Type.String(),
  askedAt: Instant,
  dueAt: Instant,
  status: Type.Enum(['open', 'closed']),
  closed: Nullable(Type.Object({ at: Instant, by: Type.String() })),
  questions: Type.Array(QuickQuestion),
  mine: Type.Union(
    [
      Type.Object({
        ...QuickRow.properties,
        revisions: Type.Array(
          Type.Object({ revision: Type.Integer(), sentAt: Instant, sentBy: Type.String(), values: Values }),
        ),
      }),
      Type.Null(),
    ],
    { description: 'What the acting unit was asked and said' },
  ),
  table: Type.Union(
    [
      Type.Object({
        rows: Type.Array(QuickRow),
        sums: Type.Array(QuickSum),
        answered: Type.Integer(),
        expected: Type.Integer(),
      }),
      Type.Null(),
    ],
    { description: 'All units, for whoever asked' },
  ),
  abilities: Abilities,
})
export type QuickRequestView = Static<typeof QuickRequestView>

export const AnswerQuicklyBody = Type.Object(
  {
    values: Type.Array(
      Type.Object({ questionId: Id, value: Type.String({ maxLength: 2000 }) }, { additionalProperties: false }),
      { maxItems: 50 },
    ),
  },
  { additionalProperties: false },
)
export type AnswerQuicklyBody = Static<typeof AnswerQuicklyBody>
export const AnsweredQuickly = Type.Object({ revision: Type.Integer(), sentAt: Instant, due: Due })
export const NewDueBody = Type.Object({ dueAt: Instant }, { additionalProperties: false })
export const QuickActed = Type.Object({ status: Type.Enum(['open', 'closed']), dueAt: Instant })
export const UrgeQuicklyBody = Type.Object(
  { orgUnitIds: Type.Optional(UnitIds) },
  { additionalProperties: false, description: 'All that are silent where no unit is named' },
)
