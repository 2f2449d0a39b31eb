import Type, { type Static } from 'typebox'
import { DemandLetter, Due, Said, UnitRef } from './demand.ts'
import { AnswerView } from './figure-answer.ts'
import { Abilities, Day, Figure, Id, Instant, Nullable, Text } from './shared.ts'

const Words = Nullable(Type.String())
export const ReportStatus = Type.Enum(['none', 'draft', 'presented', 'approved', 'sent', 'returned', 'verified'])

/** One cell. Rates come as their two numbers; "chưa có số" is said, never a 0. */
export const ReportCell = Type.Object(
  {
    targetId: Id,
    subjectUnitId: Id,
    measure: Type.Enum(['this-period', 'year-estimate']),
    status: Type.Enum(['estimate', 'preliminary', 'official']),
    value: Nullable(Figure),
    numerator: Nullable(Figure),
    denominator: Nullable(Figure),
    notYet: Type.Boolean(),
    note: Nullable(Type.String({ maxLength: 2000 })),
  },
  { additionalProperties: false },
)
export type ReportCell = Static<typeof ReportCell>

export const ReportText = Type.Object(
  { heading: Text(300), text: Type.String({ maxLength: 20_000 }) },
  { additionalProperties: false },
)
export const SaveDraftBody = Type.Object(
  { figures: Type.Array(ReportCell, { maxItems: 20_000 }), narratives: Type.Array(ReportText, { maxItems: 100 }) },
  { additionalProperties: false },
)
export type ReportContent = Static<typeof SaveDraftBody>
export const DraftSaved = Type.Object({ draftId: Id, version: Type.Integer(), savedAt: Instant })

export const ReportColumns = Type.Object({
  samePeriodLastYear: Nullable(Figure),
  thisPeriod: Nullable(Figure),
  cumulative: Nullable(Figure),
  yearEstimate: Nullable(Figure),
  percentOfPlan: Nullable(Figure),
  percentOfSamePeriod: Nullable(Figure),
})

const Amount = Type.Union([
  Type.Object({ kind: Type.Literal('number'), value: Figure }),
  Type.Object({ kind: Type.Literal('ratio'), numerator: Figure, denominator: Figure }),
])

export const ReportRow = Type.Object({
  targetId: Id,
  indicator: Type.String(),
  measureUnit: Words,
  aggregation: Type.Enum(['sum', 'ratio', 'count', 'own']),
  accumulation: Type.Enum(['cumulative', 'latest', 'per-period']),
  wholeNumber: Type.Boolean(),
  scale: Figure,
  subject: UnitRef,
  source: Type.Enum(['owner', 'unit']),
  assigned: Nullable(Figure),
  previous: Nullable(Figure),
  cumulativeBefore: Nullable(Figure),
  columns: ReportColumns,
  cells: Type.Array(ReportCell),
  returned: Words,
  verified: Type.Boolean(),
  answer: Type.Union([AnswerView, Type.Null()], {
    description: 'What the unit says of the figure that was sent about it; null of one’s own',
  }),
  before: Type.Object(
    { own: Nullable(Amount), total: Nullable(Amount), firstOfYear: Type.Boolean() },
    { description: 'Of the period before, exact, so that a browser works the columns out by the same rules' },
  ),
})
export type ReportRow = Static<typeof ReportRow>

const CellFinding = Type.Object({ path: Type.String(), code: Type.String(), message: Type.String() })

export const ReportFactView = Type.Object({
  kind: Type.Enum([
    'drafted',
    'presented',
    'approved',
    'handed-back',
    'sent',
    'returned',
    'verified',
    'verification-withdrawn',
  ]),
  revision: Type.Integer(),
  at: Instant,
  decidedBy: Words,
  enteredBy: Type.String(),
  reason: Words,
  targetId: Nullable(Id),
  subjectUnitId: Nullable(Id),
})

/** An acceptance that a later revision has overtaken. */
export const Amended = Type.Object({
  acceptedRevision: Type.Integer(),
  acceptedAt: Instant,
  revision: Type.Integer(),
  sentAt: Instant,
})

export const ReportForm = Type.Object({
  draftId: Nullable(Id),
  version: Type.Integer({ description: '0 while nothing was saved' }),
  revision: Type.Integer(),
  status: ReportStatus,
  period: Type.Object({ id: Id, name: Type.String(), startsOn: Day, endsOn: Day, dueOn: Day }),
  due: Due,
  campaign: Type.Object({ id: Id, title: Type.String() }),
  reporter: UnitRef,
  receiver: UnitRef,
  letter: Nullable(DemandLetter),
  outline: Type.Array(Type.String()),
  rows: Type.Array(ReportRow),
  narratives: Type.Array(ReportText),
  facts: Type.Array(ReportFactView),
  amended: Type.Union([Amended, Type.Null()], { description: 'Corrected after it was accepted' }),
  evidence: Type.Array(Type.Object({ id: Id, targetId: Nullable(Id), fileName: Type.String(), addedAt: Instant })),
  faults: Type.Array(CellFinding, { description: 'What keeps it from being sent as it is' }),
  oddities: Type.Array(CellFinding, { description: 'What has to be explained in its note' }),
  abilities: Abilities,
})
export type ReportForm = Static<typeof ReportForm>

export const ReportListItem = Type.Object({
  periodId: Id,
  periodName: Type.String(),
  campaign: Type.Object({ id: Id, title: Type.String() }),
  reporter: UnitRef,
  receiver: UnitRef,
  draftId: Nullable(Id),
  revision: Type.Integer(),
  status: ReportStatus,
  dueOn: Day,
  due: Due,
  sentAt: Nullable(Instant),
  targets: Type.Integer({ description: 'Figures that it owes; 0 where it reports words' }),
})
export type ReportListItem = Static<typeof ReportListItem>
export const ReportListQuery = Type.Object({ state: Type.Optional(ReportStatus) })
export const ReportList = Type.Object({
  mine: Type.Array(ReportListItem),
  received: Type.Array(ReportListItem),
  abilities: Abilities,
})

export const ApproveBody = Type.Object(
  { decidedBy: Type.Optional(Text(120)) },
  { additionalProperties: false, description: 'Whose decision is entered for him; empty when the caller decides' },
)
export const HandBackBody = Type.Object(
  { reason: Text(1000), decidedBy: Type.Optional(Text(120)) },
  { additionalProperties: false },
)
const Cells = Type.Array(Type.Object({ targetId: Id, subjectUnitId: Id }, { additionalProperties: false }), {
  maxItems: 20_000,
  description: 'Whole report when left out',
})
export const ReturnBody = Type.Object(
  { reason: Text(1000), figures: Type.Optional(Cells) },
  { additionalProperties: false },
)
export const VerifyBody = Type.Object({ figures: Type.Optional(Cells) }, { additionalProperties: false })
export const ReportActed = Type.Object({ draftId: Id, status: ReportStatus, revision: Type.Integer() })
export const Submitted = Type.Object({
  draftId: Id,
  reportId: Id,
  revision: Type.Integer(),
  submittedAt: Instant,
  due: Due,
  notes: Type.Array(Said),
})
export const EvidenceAdded = Type.Object({ id: Id, sha256: Type.String() })
