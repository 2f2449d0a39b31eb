import type { PlainDate } from '../kernel/plain-date.ts'

/** What happened to a document on its way into one unit. Facts are only added; `at` is an instant (ISO, UTC). */
export type DeliveryFact =
  | { readonly kind: 'delivered' | 'opened' | 'registered' | 'relayed'; readonly at: string }
  | { readonly kind: 'acknowledged'; readonly at: string; readonly personId: string }
  /** Told at a meeting: who was present, as the minutes say. */
  | { readonly kind: 'briefed'; readonly at: string; readonly personIds: readonly string[] }

export type DeliveryStatus = 'pending' | 'delivered' | 'opened' | 'registered' | 'relayed'

export interface DeliveryState {
  readonly status: DeliveryStatus
  readonly deliveredAt: string | null
  readonly registeredAt: string | null
  readonly relayedAt: string | null
  /** Confirmed in person that they have read it. */
  readonly acknowledgedBy: ReadonlySet<string>
  /** Present where it was read out; told apart from personal confirmation. */
  readonly briefed: ReadonlySet<string>
  /** The last thing that the unit itself did; `null` while it is silent. */
  readonly lastSignAt: string | null
}

const STEPS = ['relayed', 'registered', 'opened', 'delivered'] as const

/** Folds the facts of one delivery, whatever their order and however often they are told. */
export function deliveryState(facts: readonly DeliveryFact[]): DeliveryState {
  const earliest = (kind: DeliveryFact['kind']) =>
    facts.reduce<string | null>(
      (first, fact) => (fact.kind === kind && (first === null || fact.at < first) ? fact.at : first),
      null,
    )
  return {
    status: STEPS.find((step) => facts.some((fact) => fact.kind === step)) ?? 'pending',
    deliveredAt: earliest('delivered'),
    registeredAt: earliest('registered'),
    relayedAt: earliest('relayed'),
    acknowledgedBy: new Set(facts.flatMap((fact) => (fact.kind === 'acknowledged' ? [fact.personId] : []))),
    briefed: new Set(facts.flatMap((fact) => (fact.kind === 'briefed' ? fact.personIds : []))),
    lastSignAt: facts.reduce<string | null>(
      (last, fact) => (fact.kind !== 'delivered' && (last === null || fact.at > last) ? fact.at : last),
      null,
    ),
  }
}

/** A delivery is overdue when its day has passed and the document is still not in the book. Never stored. */
export function isDeliveryOverdue(state: DeliveryState, dueOn: PlainDate | null, today: PlainDate): boolean {
  return dueOn !== null && today > dueOn && state.registeredAt === null && state.relayedAt === null
}

export type DeliveryAction = 'register' | 'read' | 'relay' | 'brief' | 'urge'

/** What the receiving unit may do next; urging comes from above. */
export const nextDeliveryActions = {
  pending: [],
  delivered: ['register', 'read', 'urge'],
  opened: ['register', 'read', 'urge'],
  registered: ['read', 'relay', 'brief'],
  relayed: ['read', 'relay', 'brief'],
} as const satisfies Record<DeliveryStatus, readonly DeliveryAction[]>
