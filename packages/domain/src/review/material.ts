import type { ReachCounts } from '../cascade/reach.ts'
import type { Figure } from '../kernel/decimal.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { PaceStatus } from '../standing/pace.ts'
import type { TraceAddress } from './document.ts'

/** One target as frozen on the cut-off day. */
export interface ReviewTarget {
  readonly trace: TraceAddress
  readonly name: string
  readonly measureUnit: string
  /** The goal in the words of the office: "từ 95 % trở lên". */
  readonly goalText: string
  /** The content of the directive that it belongs to; `null` stands at the end. */
  readonly contentTitle: string | null
  readonly value: Figure | null
  readonly percentOfPlan: Figure | null
  readonly status: PaceStatus
  readonly reported: number
  readonly expected: number
  readonly verified: number
}

/** What a closed line says of itself: "Ngành đã triển khai: 8/11 đơn vị". */
export interface LineReach {
  readonly name: string
  readonly deployed: number
  readonly units: number
}

/** What a unit wrote under a heading of the outline. */
export interface UnitNarrative {
  readonly heading: 'implementation' | 'results' | 'shortcomings' | 'next-tasks'
  readonly orgUnitName: string
  readonly text: string
}

export interface ReviewMaterial {
  readonly campaignName: string
  readonly legalBasis: {
    readonly typeName: string
    readonly symbol: string
    readonly issuedOn: PlainDate
    readonly issuer: string
  }
  readonly cutOff: PlainDate
  readonly endsOn: PlainDate
  readonly reach: ReachCounts
  readonly lines: readonly LineReach[]
  readonly targets: readonly ReviewTarget[]
  readonly narratives: readonly UnitNarrative[]
  readonly lateUnits: readonly string[]
  readonly urgings: number
}
