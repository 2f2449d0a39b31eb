import Type, { type Static } from 'typebox'
import { Abilities, Day, Id, Instant, Nullable, Text } from './shared.ts'

const Words = Nullable(Type.String())
const Span = { start: Type.Integer(), end: Type.Integer() }
const Printed = Nullable(Type.Number({ description: 'As printed, with its unit' }))

/** What the machine read in one document; spans are UTF-16 offsets into the document's text. */
export const Reading = Type.Object({
  span: Type.Array(Type.Integer(), { minItems: 2, maxItems: 2 }),
  metadata: Type.Object({
    issuer: Words,
    parentIssuer: Words,
    symbol: Words,
    number: Words,
    type: Words,
    date: Words,
    place: Words,
    subject: Words,
    signer: Words,
    signerTitle: Words,
    signAuthority: Words,
    urgency: Words,
    symbolSource: Type.Optional(Type.String()),
  }),
  arrival: Nullable(Type.Object({ number: Words, date: Words, forwardedTo: Words, ...Span })),
  themes: Type.Array(Type.Object({ text: Type.String(), ...Span })),
  outline: Type.Array(
    Type.Object({ label: Type.String(), path: Type.String(), depth: Type.Integer(), title: Type.String(), ...Span }),
  ),
  targets: Type.Array(
    Type.Object({
      quote: Type.String(),
      indicator: Type.String(),
      comparator: Type.String(),
      value: Printed,
      valueHigh: Printed,
      unit: Words,
      baseline: Printed,
      deadline: Words,
      period: Words,
      contentPath: Words,
      confidence: Type.Number(),
      doubts: Type.Optional(
        Type.Array(Type.String(), { description: 'What lowers the confidence; absent in older readings' }),
      ),
      ...Span,
    }),
  ),
  window: Type.Object({ start: Words, startText: Words, end: Words }),
  reviews: Type.Object({ midterm: Words, final: Words }),
  duties: Type.Array(Type.Object({ actor: Words, role: Type.String(), text: Type.String(), ...Span })),
  recipients: Type.Array(Type.String()),
  references: Type.Array(Type.Object({ symbol: Type.String(), date: Words, issuer: Words, ...Span })),
  findings: Type.Array(Type.Object({ code: Type.String(), severity: Type.String(), message: Type.String(), ...Span })),
})
export type Reading = Static<typeof Reading>

export const DocumentRow = Type.Object({
  id: Id,
  direction: Type.Enum(['incoming', 'outgoing']),
  symbol: Words,
  documentType: Words,
  subject: Words,
  issuer: Words,
  issuedOn: Nullable(Day),
  receivedAt: Instant,
  register: Nullable(Type.Object({ number: Type.String(), on: Day })),
  arrivedWithId: Nullable(Id),
  campaignId: Nullable(Id),
})
export type DocumentRow = Static<typeof DocumentRow>

export const DocumentList = Type.Object({
  documents: Type.Array(DocumentRow),
  nextCursor: Nullable(Type.String()),
  abilities: Abilities,
})
export const DocumentListQuery = Type.Object({
  direction: Type.Optional(Type.Enum(['incoming', 'outgoing'])),
  state: Type.Optional(Type.Enum(['unregistered', 'registered'])),
  q: Type.Optional(Type.String({ maxLength: 100 })),
  cursor: Type.Optional(Type.String({ maxLength: 100 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
})

export const PasteDocumentBody = Type.Object(
  { text: Type.String({ maxLength: 1_500_000 }) },
  { additionalProperties: false },
)

const File = Type.Object({
  sha256: Type.String(),
  fileName: Type.String(),
  role: Type.String(),
  mediaType: Type.String(),
  bytes: Type.Integer(),
})
const Alike = Type.Object({
  documentId: Id,
  degree: Type.Enum(['same', 'similar']),
  symbol: Words,
  issuedOn: Nullable(Day),
})

export const DocumentReceived = Type.Object({
  documents: Type.Array(Type.Object({ id: Id, symbol: Words, documentType: Words })),
  intake: Nullable(
    Type.Object(
      { id: Id, pageCount: Type.Integer() },
      { description: 'Being read: its documents come when it is done' },
    ),
  ),
})

/** A file whose pages are being read, or the last word on it. */
export const Intake = Type.Object({
  id: Id,
  fileName: Type.String(),
  pageCount: Type.Integer(),
  pagesRead: Type.Integer(),
  receivedAt: Instant,
  state: Type.Enum(['reading', 'read', 'cancelled', 'failed']),
  failed: Nullable(Type.Object({ code: Type.String(), message: Type.String() })),
  documentId: Nullable(Id),
  abilities: Abilities,
})
export type Intake = Static<typeof Intake>
export const IntakeList = Type.Object({ intakes: Type.Array(Intake) })

/** `[start, end, left, top, right, bottom]` of one word: offsets into the text, and its box in the page's own measure. */
const PlacedWord = Type.Array(Type.Number(), { minItems: 6, maxItems: 6 })
export const DocumentPage = Type.Object({
  page: Type.Integer(),
  width: Type.Integer(),
  height: Type.Integer(),
  source: Type.Enum(['text', 'ocr'], { description: 'Printed as text in the file, or recognised in its picture' }),
  hasPicture: Type.Boolean(),
  words: Type.Array(PlacedWord),
})
export type DocumentPage = Static<typeof DocumentPage>
export const DocumentPages = Type.Object({ pages: Type.Array(DocumentPage) })

const Party = Type.Object({ id: Words, name: Words })
/** What the header of the packet said that brought a document, beside what the document says of itself. */
export const Packet = Type.Object({
  kind: Type.Enum(['document', 'status']),
  documentId: Words,
  from: Party,
  to: Type.Array(Party),
  symbol: Words,
  date: Words,
  place: Words,
  type: Words,
  subject: Words,
  signer: Type.Object({ authority: Words, title: Words, name: Words }),
  dueOn: Words,
  recipients: Type.Array(Type.String()),
  urgency: Words,
  business: Type.Enum(['new', 'withdraw', 'update', 'replace']),
  statusCode: Words,
  attachments: Type.Array(Type.Object({ name: Type.String(), bytes: Type.Integer() })),
})

export const DocumentDetail = Type.Object({
  document: DocumentRow,
  text: Nullable(Type.String()),
  reading: Nullable(Reading),
  files: Type.Array(File),
  packet: Nullable(Packet),
  pageCount: Type.Integer({ description: 'Pages whose words have places; 0 for a file without pages' }),
  together: Type.Array(DocumentRow, { description: 'Other documents of the same file' }),
  alike: Type.Array(Alike),
  register: Nullable(Type.Object({ number: Type.String(), on: Day, forwardedTo: Words, note: Words })),
  book: Type.Object({ keptBy: Type.Enum(['ours', 'elsewhere']), nextNumber: Nullable(Type.String()) }),
  deliveryId: Nullable(Id),
  abilities: Abilities,
})
export type DocumentDetail = Static<typeof DocumentDetail>

export const RegisterBody = Type.Object(
  {
    number: Type.Optional(Text(40)),
    arrivedOn: Day,
    forwardedTo: Type.Optional(Type.String({ maxLength: 300 })),
    note: Type.Optional(Type.String({ maxLength: 1000 })),
  },
  { additionalProperties: false },
)
export const Registered = Type.Object({
  number: Type.String(),
  findings: Type.Array(Type.Object({ code: Type.String(), message: Type.String() })),
})
export const BookBody = Type.Object(
  { keptBy: Type.Enum(['ours', 'elsewhere']), year: Type.Integer({ minimum: 1945, maximum: 2200 }) },
  { additionalProperties: false },
)
