import type { ReportFact } from './status.ts'

/** An acceptance that a later revision has overtaken. */
export interface Amended {
  readonly acceptedRevision: number
  readonly acceptedAt: string
  /** The latest revision that was sent since, and when. */
  readonly revision: number
  readonly sentAt: string
}

/**
 * Whether figures were accepted, in whole or in part, and a newer revision was sent after that: everybody who used them
 * is to be told ("Số liệu đã được đính chính sau khi chấp nhận"). An acceptance that was withdrawn misled nobody.
 */
export function amendedSince(facts: readonly ReportFact[]): Amended | null {
  const sent = facts.findLast((fact) => fact.kind === 'sent')
  if (sent === undefined) return null
  const withdrawnAt = new Map<number, number>()
  for (const [place, fact] of facts.entries())
    if (fact.kind === 'verification-withdrawn') withdrawnAt.set(fact.revision, place)
  const accepted = facts.findLast(
    (fact, place) =>
      fact.kind === 'verified' && fact.revision < sent.revision && place > (withdrawnAt.get(fact.revision) ?? -1),
  )
  if (accepted === undefined) return null
  return { acceptedRevision: accepted.revision, acceptedAt: accepted.at, revision: sent.revision, sentAt: sent.at }
}
