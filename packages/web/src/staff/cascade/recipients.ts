import { isLeftBy } from '@thidua/domain/cascade/recipients'
import { BRANCHES, TIERS, type Branch, type Tier } from '@thidua/domain/org-unit/org-unit'
import type { ProposeRecipientsResponse } from '../../generated/api/types.gen.ts'
import { foldAccents } from '../../ui/format.ts'

export type Recipient = ProposeRecipientsResponse['recipients'][number]
export type RecipientCluster = ProposeRecipientsResponse['clusters'][number]

/** What the address narrows the list to: `?tim=cao loc&nganh=chinh-quyen&cap=xa&cum=…`. */
export interface RecipientFilter {
  tim?: string
  nganh?: Branch
  cap?: Tier
  /** A cluster's id. */
  cum?: string
}

export function recipientSearch({ tim, nganh, cap, cum }: Record<string, unknown>): RecipientFilter {
  const branch = BRANCHES.find((one) => one === nganh)
  const tier = TIERS.find((one) => one === cap)
  return {
    ...(typeof tim === 'string' && tim !== '' ? { tim } : {}),
    ...(branch === undefined ? {} : { nganh: branch }),
    ...(tier === undefined ? {} : { cap: tier }),
    ...(typeof cum === 'string' && cum !== '' ? { cum } : {}),
  }
}

/** The units that the filter leaves, in the order of the tree; words are found without accents. */
export function narrowed(
  recipients: readonly Recipient[],
  { tim = '', nganh, cap, cum }: RecipientFilter,
): Recipient[] {
  const wanted = foldAccents(tim.trim())
  const only = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value])
  const rule = { branches: only(nganh), tiers: only(cap), clusterIds: only(cum) }
  return recipients.filter((one) => isLeftBy(rule, one) && foldAccents(one.name).includes(wanted))
}

/** Those who can still be sent it. */
export const open = (recipients: readonly Recipient[]): Recipient[] => recipients.filter((one) => !one.delivered)

export const idsOf = (recipients: readonly Recipient[]): string[] => recipients.map((one) => one.orgUnitId)

/** Those that the document itself points to and that do not have it yet. */
export const proposed = (recipients: readonly Recipient[]): Recipient[] =>
  open(recipients).filter((one) => one.because.length > 0)
