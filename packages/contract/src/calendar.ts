import Type, { type Static } from 'typebox'
import { Day, Id, Nullable } from './shared.ts'

export const CalendarQuery = Type.Object({ from: Day, to: Day })

export const CalendarEntry = Type.Object({
  id: Type.String(),
  kind: Type.Enum([
    'report-due',
    'reports-expected',
    'midterm-review',
    'final-review',
    'event',
    'campaign-starts',
    'campaign-ends',
  ]),
  on: Day,
  wholeMonth: Type.Boolean({ description: 'The document names the month only; `on` is then its last day' }),
  title: Nullable(Type.String()),
  campaignId: Id,
  campaignTitle: Type.String(),
  done: Type.Boolean({ description: 'A due report that has been submitted' }),
  link: Type.String(),
})
export type CalendarEntry = Static<typeof CalendarEntry>

export const Calendar = Type.Object({ today: Day, entries: Type.Array(CalendarEntry) })
