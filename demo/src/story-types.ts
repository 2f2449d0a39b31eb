import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { DemoPeriod } from './periods.ts'
import type { DemoRegistration } from './pledges.ts'
import type { ReportAct } from './report-fates.ts'

/** A question of a quick report. */
export interface DemoQuickQuestion {
  readonly kind: 'number' | 'choice' | 'yes-no' | 'text'
  readonly words: string
  readonly measureUnit: string | null
  readonly wholeNumber: boolean
  readonly sums: boolean
  readonly choices: readonly string[]
  readonly optional: boolean
}

type Happening =
  /** The paper is signed (`documentKey`). */
  | { readonly kind: 'issued'; readonly documentKey: string }
  /** The campaign office takes the campaign under tracking, or gives the targets out. */
  | { readonly kind: 'tracking-started' | 'allocated' }
  /** `unitKey` passes the directive to `toKeys`; with a letter of its own, except the one who issued it. */
  | { readonly kind: 'delivered'; readonly letterKey: string | null; readonly toKeys: readonly string[] }
  /** Until when units are to register what they pledge. */
  | { readonly kind: 'pledging-opened'; readonly dueOn: PlainDate }
  /** The unit registers: what is not named is pledged as assigned. */
  | { readonly kind: 'pledged'; readonly registration: DemoRegistration }
  /** A district gives its part of a target on to its communes. */
  | { readonly kind: 'given-on'; readonly targetSlug: string; readonly parts: Readonly<Record<string, string>> }
  | { readonly kind: 'opened' }
  /** Entered in the unit's own book; `arrivalNumber` as its clerk writes it. */
  | { readonly kind: 'registered'; readonly arrivalNumber: string; readonly arrivedOn: PlainDate }
  /** Told at a meeting. */
  | { readonly kind: 'briefed'; readonly heldOn: PlainDate; readonly present: number; readonly of: number }
  /** These people confirm that they have read. */
  | { readonly kind: 'confirmed'; readonly readerKeys: readonly string[] }
  /** The letter that demands reports opens its period. */
  | { readonly kind: 'demanded'; readonly periodKey: DemoPeriod['key']; readonly documentKey: string }
  | {
      readonly kind: 'reminded'
      readonly reminder: 'urge' | 'nudge'
      readonly about: 'register' | 'read' | 'report' | 'pledge'
      readonly periodKey: DemoPeriod['key'] | null
      readonly toKeys: readonly string[]
    }
  /** Answers the last reminder about the same thing. */
  | {
      readonly kind: 'reminder-answered'
      readonly about: 'register' | 'read' | 'report'
      readonly answer: 'done' | 'more-time' | 'not-ours'
    }
  /** A unit agrees to all that an owner says of it, but for the one figure to which it objects. */
  | {
      readonly kind: 'figures-answered'
      readonly periodKey: DemoPeriod['key']
      readonly ownerKey: string
      readonly objection: {
        readonly targetSlug: string
        readonly numerator: string
        readonly denominator: string
        readonly reason: string
      } | null
    }
  /** The owner keeps its figure against an objection. */
  | {
      readonly kind: 'figure-upheld'
      readonly periodKey: DemoPeriod['key']
      readonly subjectKey: string
      readonly targetSlug: string
      readonly reason: string
    }
  /** A quick report is asked of `toKeys`, answered in the order of its questions (empty where left out), and closed. */
  | {
      readonly kind: 'quick-asked'
      readonly quickKey: string
      readonly title: string
      readonly documentSymbol: string | null
      readonly note: string | null
      readonly dueAt: string
      readonly questions: readonly DemoQuickQuestion[]
      readonly toKeys: readonly string[]
    }
  | { readonly kind: 'quick-answered'; readonly quickKey: string; readonly said: readonly string[] }
  | { readonly kind: 'quick-closed'; readonly quickKey: string }
  /** One step of a report; returned and verified are done by the receiver. */
  | {
      readonly kind: 'report'
      readonly periodKey: DemoPeriod['key']
      readonly reporterKey: string
      readonly act: ReportAct
    }

/** What somebody of `unitKey` did, at an instant (ISO, UTC). */
export type StoryEvent = Happening & {
  readonly at: string
  readonly unitKey: string
  /** Person of `staffOf(unitKey)` who does it in the system. */
  readonly actorKey: string
}
