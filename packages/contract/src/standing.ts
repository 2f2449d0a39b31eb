import { COMPARATORS } from '@thidua/domain/campaign/target'
import Type, { type Static } from 'typebox'
import { Said, UnitRef } from './demand.ts'
import { TilePlace } from './map-tiles.ts'
import { Branch, Tier } from './org-unit.ts'
import { AnswerView } from './figure-answer.ts'
import { Day, Figure, Id, Instant, Nullable } from './shared.ts'

const Words = Nullable(Type.String())
const Share = Nullable(Figure)

export const Counts = {
  expected: Type.Integer({ description: 'n: figures that are to come' }),
  reported: Type.Integer({ description: 'k: figures that came' }),
  verified: Type.Integer(),
  late: Type.Integer({ description: 'Came late, or did not come by the last day' }),
}

export const NodeRef = Type.Object({
  id: Id,
  orgUnitId: Id,
  name: Type.String(),
  closed: Type.Boolean({ description: 'Its inside is its own line’s; seen is what it reports itself' }),
})

export const BoardPeriod = Type.Object({ id: Id, name: Type.String(), startsOn: Day, endsOn: Day, dueOn: Day })

export const Outlook = Type.Object(
  {
    on: Day,
    value: Figure,
    low: Figure,
    high: Figure,
    verdict: Nullable(Type.Enum(['likely', 'unlikely', 'open'])),
  },
  { description: 'The closing day if it goes on as it went' },
)

export const BoardRow = Type.Object({
  targetId: Id,
  indicator: Type.String(),
  contentPath: Words,
  measureUnit: Words,
  aggregation: Type.Enum(['sum', 'ratio', 'count', 'own']),
  accumulation: Type.Enum(['cumulative', 'latest', 'per-period']),
  comparator: Type.Enum([...COMPARATORS]),
  change: Nullable(Type.Enum(['relative', 'points'], { description: 'Percent of the base, or points of it' })),
  direction: Type.Enum(['up', 'down', 'hit', 'rank']),
  goal: Nullable(Figure),
  goalHigh: Nullable(Figure),
  base: Nullable(Figure),
  pledged: Nullable(Figure),
  value: Nullable(Figure),
  stale: Type.Boolean({ description: 'Carried from an earlier period' }),
  reached: Nullable(Figure),
  percentOfPlan: Nullable(Figure),
  /** The same period of last year of all who have reported; of a rate the unit’s own. */
  samePeriod: Nullable(Figure),
  percentOfSamePeriod: Nullable(Figure),
  bar: Share,
  expectedToday: Nullable(Figure),
  percentOfPace: Nullable(Figure),
  status: Type.Enum(['none', 'met', 'on', 'risk', 'off']),
  reason: Said,
  ...Counts,
  path: Type.Array(Type.Object({ periodId: Id, endsOn: Day, value: Nullable(Figure) })),
  outlook: Nullable(Outlook),
  children: Type.Integer(),
})
export type BoardRow = Static<typeof BoardRow>

export const Board = Type.Object({
  campaign: Type.Object({ id: Id, title: Type.String() }),
  node: NodeRef,
  period: Nullable(BoardPeriod),
  periods: Type.Array(BoardPeriod),
  headings: Type.Array(Type.Object({ path: Type.String(), title: Type.String() }), {
    description: 'Words of the headings under which the rows stand',
  }),
  rows: Type.Array(BoardRow),
})
/** Which units beneath a node are compared: of one tier, of one branch, of one cluster. */
const Among = { tier: Type.Optional(Tier), branch: Type.Optional(Branch), cluster: Type.Optional(Id) }

export const BoardQuery = Type.Object({ node: Type.Optional(Id), period: Type.Optional(Id), ...Among })

/** By what the units beneath a node can be told apart: kinds with at least two of them each. */
export const ChildGroups = Type.Object({
  all: Type.Integer(),
  groups: Type.Array(
    Type.Object({
      kind: Type.Enum(['tier', 'branch', 'cluster']),
      key: Type.String({ description: 'What the query takes' }),
      name: Words,
      count: Type.Integer(),
    }),
  ),
})
export type ChildGroups = Static<typeof ChildGroups>

/** Units against targets; a cell that is not there was not asked of the unit. */
export const Matrix = Type.Object({
  node: NodeRef,
  period: Nullable(BoardPeriod),
  targets: Type.Array(Type.Object({ targetId: Id, indicator: Type.String(), measureUnit: Words })),
  rows: Type.Array(
    Type.Object({
      node: NodeRef,
      tile: Nullable(TilePlace),
      cells: Type.Array(
        Type.Object({
          targetId: Id,
          value: Nullable(Figure),
          stale: Type.Boolean({ description: 'Carried from an earlier period, and judged by that period’s day' }),
          percentOfPlan: Nullable(Figure),
          status: Type.Enum(['none', 'met', 'on', 'risk', 'off']),
          expected: Type.Integer(),
          reported: Type.Integer(),
        }),
      ),
    }),
  ),
})

export const ChildStanding = Type.Object({
  node: NodeRef,
  value: Nullable(Figure),
  goal: Nullable(Figure),
  pledged: Nullable(Figure),
  percentOfPlan: Nullable(Figure),
  rank: Nullable(Type.Integer()),
  silent: Type.Boolean({ description: 'Owes figures and none came' }),
  ...Counts,
})
export type ChildStanding = Static<typeof ChildStanding>

/** One sent figure about the node’s own unit, with the report that it stands in. */
export const ReportBehind = Type.Object({
  draftId: Id,
  reportId: Id,
  revision: Type.Integer(),
  reporter: UnitRef,
  subject: UnitRef,
  submittedAt: Instant,
  source: Type.Enum(['owner', 'unit']),
  status: Type.Enum(['estimate', 'preliminary', 'official']),
  value: Nullable(Figure),
  numerator: Nullable(Figure),
  denominator: Nullable(Figure),
  note: Words,
  counts: Type.Boolean({ description: 'The one that the standing is made from' }),
  evidence: Type.Array(Type.Object({ id: Id, fileName: Type.String() })),
  amended: Type.Boolean({ description: 'Sent after an earlier revision had been accepted' }),
  answer: Type.Union([AnswerView, Type.Null()], { description: 'What the unit says of a figure of others about it' }),
})
export type ReportBehind = Static<typeof ReportBehind>

export const TargetBoard = Type.Object({
  node: NodeRef,
  period: Nullable(BoardPeriod),
  row: BoardRow,
  outlookRecord: Nullable(
    Type.Object({ tries: Type.Integer(), meanError: Figure }, { description: 'Of earlier forecasts, in percent' }),
  ),
  /** What the units themselves expect of the whole year. */
  yearEstimate: Nullable(Figure),
  yearEstimates: Type.Integer({ description: 'Units that said what they expect of the whole year' }),
  childRows: Type.Array(ChildStanding),
  reports: Type.Array(ReportBehind),
})

export const TraceQuery = Type.Object({ target: Id, ...BoardQuery.properties })
export const Trace = Type.Object({
  ...TargetBoard.properties,
  endsHere: Type.Boolean({ description: 'What lies beneath is behind a closed line' }),
  /** Of the indicator that the target names in the catalogue. */
  meaning: Nullable(
    Type.Object({ name: Type.String(), definition: Type.String(), owner: Type.String(), source: Type.String() }),
  ),
  words: Type.Object({
    quote: Words,
    spanStart: Nullable(Type.Integer()),
    spanEnd: Nullable(Type.Integer()),
    addedByPerson: Type.Boolean(),
    documentId: Nullable(Id),
    symbol: Words,
    issuedOn: Nullable(Day),
  }),
})
