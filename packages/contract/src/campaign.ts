import { COMPARATORS } from '@thidua/domain/campaign/target'
import Type, { type Static } from 'typebox'
import { Abilities, Day, Figure, Id, Nullable, Text } from './shared.ts'

const Words = Nullable(Type.String())
const spans = { spanStart: Nullable(Type.Integer()), spanEnd: Nullable(Type.Integer()) }
const UnitRef = Type.Object({ id: Id, name: Type.String() })
const Said = Type.Object({ code: Type.String(), message: Type.String() })

export const CampaignStatus = Type.Enum(['draft', 'tracked', 'reviewed', 'closed', 'withdrawn'])
export const TargetFields = {
  indicator: Text(400),
  comparator: Type.Enum([...COMPARATORS]),
  value: Nullable(Figure),
  valueHigh: Nullable(Figure),
  measureUnit: Nullable(Type.String({ maxLength: 60 })),
  base: Nullable(Figure),
  direction: Type.Enum(['up', 'down', 'hit', 'rank']),
  change: Nullable(Type.Enum(['relative', 'points'])),
  aggregation: Type.Enum(['sum', 'ratio', 'count', 'own']),
  accumulation: Type.Enum(['cumulative', 'latest', 'per-period']),
  knownOnce: Type.Boolean({ description: 'Known once a year; no status until then' }),
  deadline: Nullable(Day),
  contentPath: Nullable(Type.String({ maxLength: 40 })),
}

export const Target = Type.Object({
  id: Id,
  ...TargetFields,
  indicatorSlug: Words,
  scale: Figure,
  wholeNumber: Type.Boolean(),
  quote: Words,
  ...spans,
  confidence: Nullable(Type.Number()),
  addedByPerson: Type.Boolean(),
  confirmed: Type.Boolean(),
  dropped: Type.Boolean(),
  version: Type.Integer(),
})
export type Target = Static<typeof Target>

const ContentItem = Type.Object({
  id: Id,
  path: Type.String(),
  label: Type.String(),
  depth: Type.Integer(),
  title: Type.String(),
  confirmed: Type.Boolean(),
  ...spans,
})
const Duty = Type.Object({
  id: Id,
  actor: Words,
  actorUnit: Nullable(UnitRef),
  role: Type.Enum(['lead', 'support', 'do', 'asked']),
  text: Type.String(),
  confirmed: Type.Boolean(),
  ...spans,
})
const Milestone = Type.Object({
  id: Id,
  kind: Type.Enum(['midterm-review', 'final-review', 'event']),
  title: Words,
  happensOn: Type.String(),
  confirmed: Type.Boolean(),
})

export const CampaignRow = Type.Object({
  id: Id,
  title: Type.String(),
  status: CampaignStatus,
  startsOn: Nullable(Day),
  endsOn: Nullable(Day),
  leadUnit: Nullable(UnitRef),
  legalBasis: Nullable(Type.Object({ documentId: Id, symbol: Words, documentType: Words, issuedOn: Nullable(Day) })),
  targetCount: Type.Integer(),
  confirmedCount: Type.Integer(),
  nodeId: Nullable(Id),
})
export type CampaignRow = Static<typeof CampaignRow>
export const CampaignList = Type.Object({ campaigns: Type.Array(CampaignRow), abilities: Abilities })

export const CampaignDetail = Type.Object({
  ...CampaignRow.properties,
  theme: Words,
  startText: Words,
  rootUnit: UnitRef,
  version: Type.Integer(),
  readingDocumentId: Nullable(Id),
  contents: Type.Array(ContentItem),
  targets: Type.Array(Target),
  duties: Type.Array(Duty),
  milestones: Type.Array(Milestone),
  missing: Type.Array(Said, { description: 'What is missing before it can be tracked' }),
  notes: Type.Array(Said),
  abilities: Abilities,
})
export type CampaignDetail = Static<typeof CampaignDetail>

export const DraftCampaignBody = Type.Object({ title: Type.Optional(Text(500)) }, { additionalProperties: false })
export const CampaignCreated = Type.Object({ id: Id })
export const EditCampaignBody = Type.Object(
  {
    title: Text(500),
    theme: Nullable(Type.String({ maxLength: 3000 })),
    leadUnitId: Nullable(Id),
    startsOn: Nullable(Day),
    endsOn: Nullable(Day),
  },
  { additionalProperties: false },
)
const named = { indicatorSlug: Type.Optional(Nullable(Type.String({ maxLength: 60 }))) }
export const TargetBody = Type.Object({ ...TargetFields, ...named }, { additionalProperties: false })
export const AddTargetBody = Type.Object(
  { ...TargetFields, ...named, quote: Nullable(Type.String({ maxLength: 2000 })), ...spans },
  { additionalProperties: false },
)
export const EditDutyBody = Type.Object({ actorUnitId: Nullable(Id) }, { additionalProperties: false })
export const ConfirmBody = Type.Object(
  { parts: Type.Array(Type.Enum(['contents', 'duties', 'milestones']), { minItems: 1 }) },
  { additionalProperties: false },
)
export const TargetChanged = Type.Object({ id: Id, version: Type.Integer() })
export const CampaignChanged = Type.Object({ id: Id, version: Type.Integer() })
