import type { ReportForm } from '../report.ts'

/** Why something came back: one figure, or the whole report where none is named. */
export interface Returned {
  readonly targetId: string | null
  readonly subjectUnitId: string | null
  readonly reason: string
}

/** What the superior sent back last, until the amended report is sent; later verdicts on a figure replace earlier ones. */
export function returnedIn(form: Pick<ReportForm, 'facts' | 'revision' | 'status'>): Returned[] {
  const returned = form.facts.filter((fact) => fact.kind === 'returned')
  const revision = Math.max(0, ...returned.map((fact) => fact.revision))
  const isOpen = form.status === 'returned' ? form.revision === revision : form.revision === revision + 1
  const wasSent = form.status === 'sent' || form.status === 'verified'
  if (revision === 0 || !isOpen || wasSent) return []
  const latest = new Map(
    form.facts
      .filter((fact) => fact.revision === revision && (fact.kind === 'returned' || fact.kind === 'verified'))
      .map((fact) => [`${fact.targetId}/${fact.subjectUnitId}`, fact]),
  )
  return [...latest.values()]
    .filter((fact) => fact.kind === 'returned')
    .map(({ targetId, subjectUnitId, reason }) => ({ targetId, subjectUnitId, reason: reason ?? '' }))
}
