import type { Finding, OfficialDocument, Span } from '@thidua/official-document'
import type { Comparator } from '../target.ts'
import type { Doubt } from './confidence.ts'

/** What a figure means over time and in the tree; proposed from the catalogue of indicators, changed by the officer. */
export type TargetSemantics = {
  /** `rising`: more is better. */
  readonly direction: 'rising' | 'falling'
  /** How a parent's figure comes from its children: added, sum over sum, units counted, or the parent's own. */
  readonly aggregation: 'sum' | 'ratio' | 'count' | 'own'
  /** How one period's figure relates to the one before. */
  readonly accumulation: 'cumulative' | 'latest' | 'per-period'
  /** Slug in the catalogue where the indicator's words are known. */
  readonly indicatorSlug: string | null
}

/** One number or range that the document sets as a goal. Spans are in the given text and `quote` is their slice. */
export type ProposedTarget = Span &
  TargetSemantics & {
    readonly quote: string
    readonly indicator: string
    readonly comparator: Comparator
    /** As printed with its unit; null for a goal in words. */
    readonly value: number | null
    readonly valueHigh: number | null
    readonly unit: string | null
    readonly baseline: number | null
    /** ISO at the precision of the target's own sentence. */
    readonly deadline: string | null
    readonly period: string | null
    readonly contentPath: string | null
    /** 0 to 1. */
    readonly confidence: number
    /** What lowers the confidence. */
    readonly doubts: readonly Doubt[]
  }

export type ProposedTheme = Span & { readonly text: string }

/** `lead` chủ trì, `support` phối hợp, `do` is told to, `asked` is requested (đề nghị). */
export type DutyRole = 'lead' | 'support' | 'do' | 'asked'
export type ProposedDuty = Span & { readonly actor: string; readonly role: DutyRole; readonly text: string }

/** ISO days; `startText` holds the words where the start is no day (`ngày phát động`). */
export type ProposedWindow = {
  readonly start: string | null
  readonly startText: string | null
  readonly end: string | null
}
export type ProposedReviews = { readonly midterm: string | null; readonly final: string | null }

/** What a campaign would be made from, with the words it was read from. */
export type CampaignProposal = {
  readonly themes: readonly ProposedTheme[]
  readonly targets: readonly ProposedTarget[]
  readonly window: ProposedWindow
  readonly reviews: ProposedReviews
  readonly duties: readonly ProposedDuty[]
  readonly findings: readonly Finding[]
}

/** A document with the campaign it proposes: what the reading command prints for each document of a file. */
export type ReadDocument = OfficialDocument & CampaignProposal
