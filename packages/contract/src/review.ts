import Type, { type Static } from 'typebox'
import { Abilities, Day, Figure, Id, Instant, Nullable, Text } from './shared.ts'

const closed = { additionalProperties: false } as const

export const Trace = Type.Object({ targetId: Id, nodeId: Id, periodId: Id }, closed)
export const Run = Type.Union([
  Type.Object({ kind: Type.Literal('text'), text: Type.String({ maxLength: 20_000 }) }, closed),
  Type.Object(
    { kind: Type.Literal('figure'), text: Type.String({ maxLength: 60 }), value: Figure, trace: Trace },
    closed,
  ),
])
const Runs = Type.Array(Run, { maxItems: 400 })
export const Block = Type.Union([
  Type.Object({ kind: Type.Literal('paragraph'), runs: Runs }, closed),
  Type.Object({ kind: Type.Literal('item'), runs: Runs }, closed),
  Type.Object(
    {
      kind: Type.Literal('table'),
      head: Type.Array(Type.String({ maxLength: 200 }), { minItems: 1, maxItems: 20 }),
      rows: Type.Array(Runs, { maxItems: 1000 }),
    },
    closed,
  ),
])
export const Section = Type.Object({ heading: Text(300), blocks: Type.Array(Block, { maxItems: 2000 }) }, closed)
const Line = Type.String({ maxLength: 300 })

/** The report as it is being written: what the decree asks for around the words, and the words with their figures. */
export const ReviewDraft = Type.Object(
  {
    head: Type.Object(
      {
        parentIssuer: Nullable(Line),
        issuer: Text(300),
        symbol: Type.String({
          pattern: '^[\\p{L}\\d&.-]+$',
          maxLength: 60,
          description: 'What follows the number: BC-SNV',
        }),
        place: Text(100),
        addressees: Type.Array(Line, { maxItems: 30 }),
        recipients: Type.Array(Line, { maxItems: 60 }),
        signature: Type.Object({ authority: Nullable(Line), title: Line, name: Line }, closed),
      },
      closed,
    ),
    title: Text(60),
    subject: Text(500),
    sections: Type.Array(Section, { maxItems: 40 }),
  },
  closed,
)
export type ReviewDraft = Static<typeof ReviewDraft>

export const MEDIA_TYPES = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const
export const MediaType = Type.Enum([...MEDIA_TYPES])
export type MediaType = (typeof MEDIA_TYPES)[number]

export const ReviewRow = Type.Object({
  id: Id,
  kind: Type.Enum(['midterm', 'final']),
  periodId: Id,
  periodName: Type.String(),
  cutOff: Day,
  frozenAt: Instant,
  frozenBy: Type.String(),
})
export const ReviewList = Type.Object({ reviews: Type.Array(ReviewRow), abilities: Abilities })

export const Rendition = Type.Object({
  mediaType: MediaType,
  state: Type.Enum(['pending', 'ready', 'failed']),
  draftVersion: Type.Integer(),
  isCurrent: Type.Boolean({ description: 'Made from the text as it stands now' }),
  requestedAt: Instant,
  finishedAt: Nullable(Instant),
})

/** A figure of the review that its unit has corrected since; the review keeps what it froze. */
export const AmendedFigure = Type.Object({
  indicator: Type.String(),
  measureUnit: Nullable(Type.String()),
  orgUnitName: Type.String(),
  frozen: Nullable(Figure),
  now: Nullable(Figure),
  sentAt: Instant,
})
export type AmendedFigure = Static<typeof AmendedFigure>

export const ReviewDetail = Type.Object({
  ...ReviewRow.properties,
  campaignId: Id,
  version: Type.Integer({ description: 'Of the text; travels as ETag and If-Match' }),
  draft: ReviewDraft,
  unitsWords: Type.Array(
    Type.Object({
      heading: Type.Enum(['implementation', 'results', 'shortcomings', 'next-tasks']),
      words: Type.Array(Type.Object({ orgUnitName: Type.String(), text: Type.String() })),
    }),
  ),
  amended: Type.Array(AmendedFigure, { description: 'Figures that were corrected after they were frozen' }),
  renditions: Type.Array(Rendition),
  abilities: Abilities,
})
export type ReviewDetail = Static<typeof ReviewDetail>

export const FreezeBody = Type.Object({ kind: Type.Literal('midterm'), periodId: Id, cutOff: Day }, closed)
export const ReviewFrozen = Type.Object({ id: Id })
export const ReviewSaved = Type.Object({ id: Id, version: Type.Integer() })
export const RenderBody = Type.Object({ mediaType: MediaType }, closed)
export const RenderAsked = Type.Object({ renditionId: Id })
