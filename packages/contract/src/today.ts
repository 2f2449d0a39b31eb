import Type, { type Static } from 'typebox'
import { Day, Id, Nullable } from './shared.ts'

const Action = Type.Object({
  kind: Type.Enum(['open', 'post']),
  key: Type.String({ description: 'Names the verb; the words are the screen’s' }),
  href: Type.String(),
  body: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

export const TodayItem = Type.Object({
  id: Type.String(),
  group: Type.Enum(['overdue', 'today', 'week', 'waiting']),
  kind: Type.String(),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  dueOn: Nullable(Day),
  daysLate: Type.Integer(),
  link: Type.String(),
  actions: Type.Array(Action),
})
export type TodayItem = Static<typeof TodayItem>

export const Today = Type.Object({
  date: Day,
  campaign: Nullable(
    Type.Object({ id: Id, title: Type.String(), startsOn: Day, endsOn: Day, daysLeft: Type.Integer() }),
  ),
  items: Type.Array(TodayItem),
})
export type Today = Static<typeof Today>

export const SearchQuery = Type.Object({ q: Type.String({ minLength: 1, maxLength: 100 }) })
export const SearchResults = Type.Object({
  results: Type.Array(
    Type.Object({
      kind: Type.Enum(['org-unit', 'document', 'campaign', 'person']),
      id: Id,
      title: Type.String(),
      detail: Type.String(),
      href: Type.String(),
    }),
  ),
})
