import Type, { type Static } from 'typebox'
import { Abilities, Day, Figure, Id, Instant, Nullable, Text } from './shared.ts'

const closed = { additionalProperties: false } as const

/** Progress as the public sees it: an immutable copy, named field by field; optional is what older copies did not keep. */
export const PublishedProgress = Type.Object({
  headline: Type.String(),
  lead: Type.Array(Type.String()),
  facts: Type.Array(Type.Object({ label: Type.String(), value: Type.String() })),
  theme: Type.Optional(Nullable(Type.String())),
  startsOn: Type.Optional(Day),
  endsOn: Type.Optional(Day),
  asOf: Day,
  source: Type.String(),
  authority: Type.String(),
  rows: Type.Array(
    Type.Object({
      name: Type.String(),
      goal: Type.String(),
      goalEn: Type.Optional(Type.String()),
      measureUnit: Type.String(),
      value: Nullable(Figure),
      percentOfPlan: Nullable(Figure),
      paceOfPlan: Nullable(Figure),
      status: Type.Enum(['met', 'on', 'risk', 'off', 'none']),
      reported: Type.Integer(),
      expected: Type.Integer(),
    }),
  ),
})
export type PublishedProgress = Static<typeof PublishedProgress>

/** A document as the public sees it; its files are downloaded by their hash. */
export const PublishedDocument = Type.Object({
  typeName: Type.String(),
  symbol: Type.String(),
  subject: Type.String(),
  issuer: Type.String(),
  issuedOn: Nullable(Day),
  file: Type.Enum(['original', 'rendition'], {
    description: 'The original where its file holds this document alone, else the document set anew',
  }),
})
export type PublishedDocument = Static<typeof PublishedDocument>

export const PublishBody = Type.Union([
  Type.Object({ kind: Type.Literal('progress'), periodId: Id, source: Text(300) }, closed),
  Type.Object({ kind: Type.Literal('document'), documentId: Id, source: Text(300) }, closed),
])
export type PublishBody = Static<typeof PublishBody>
export const PublicationMade = Type.Object({ id: Id })

export const PublishableDocument = Type.Object({
  id: Id,
  ...PublishedDocument.properties,
  fileName: Nullable(Type.String({ description: 'The original; null where nobody handed one in' })),
  publishable: Type.Boolean({
    description: 'False where there is no file, or its words cannot be set apart from others',
  }),
  publicationId: Nullable(Id),
})
export const PublishableDocuments = Type.Object({ documents: Type.Array(PublishableDocument) })

export const PublicationRow = Type.Object({
  id: Id,
  kind: Type.Enum(['progress', 'document']),
  title: Type.String(),
  source: Type.String(),
  asOf: Day,
  approvedAt: Instant,
  approvedBy: Type.String(),
  withdrawnAt: Nullable(Instant),
})
export const PublicationList = Type.Object({
  publications: Type.Array(PublicationRow),
  publicAddress: Type.String({ description: 'Where the public finds the campaign' }),
  abilities: Abilities,
})
export const PreviewQuery = Type.Object({ periodId: Id })
