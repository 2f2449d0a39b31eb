import type { PlainDate } from '../kernel/plain-date.ts'

export type OrgUnitId = string

/** Tiers of the State; the district tier ends on 2025-07-01 (Law 72/2025/QH15) and stays for what was before. */
export const TIERS = ['trung-uong', 'tinh', 'huyen', 'xa', 'co-so'] as const
export type Tier = (typeof TIERS)[number]

/** The great lines that an office belongs to. */
export const BRANCHES = [
  'dang',
  'chinh-quyen',
  'mat-tran',
  'kiem-sat',
  'toa-an',
  'luc-luong-vu-trang',
  'nganh-doc',
  'bao-chi',
  'doanh-nghiep',
] as const
export type Branch = (typeof BRANCHES)[number]

/** Why one office stands above another; two masters are two links of different kinds. */
export const LINK_KINDS = ['parent', 'professional', 'party'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** In force from `validFrom` up to, and not including, `validTo`; `null` is open. */
export interface Validity {
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

/** What an office was called and counted as for a while. It keeps its identity when it is renamed. */
export interface OrgUnitVersion extends Validity {
  readonly orgUnitId: OrgUnitId
  readonly name: string
  readonly code: string | null
  readonly tier: Tier
  readonly branch: Branch
}

export interface OrgUnitLink extends Validity {
  readonly kind: LinkKind
  readonly superiorId: OrgUnitId
  readonly subordinateId: OrgUnitId
}

export function isInForce(validity: Validity, date: PlainDate): boolean {
  return validity.validFrom <= date && (validity.validTo === null || date < validity.validTo)
}

/** Whether two periods share a day. */
export function overlap(left: Validity, right: Validity): boolean {
  return (
    (left.validTo === null || right.validFrom < left.validTo) &&
    (right.validTo === null || left.validFrom < right.validTo)
  )
}
