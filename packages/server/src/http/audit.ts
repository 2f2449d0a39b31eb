import type { Tx } from '../db/database.ts'
import type { Services } from '../services.ts'

/** One act on one record, in the words of the policy table; the detail holds no personal data. */
export interface AuditedAct {
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail?: Readonly<Record<string, unknown>>
}

export async function writeAudit(
  tx: Tx,
  services: Pick<Services, 'clock' | 'newId'>,
  who: { personId: string | null; orgUnitId: string | null },
  act: AuditedAct,
): Promise<void> {
  await tx
    .insertInto('audit_entry')
    .values({
      id: services.newId(),
      at: services.clock.now(),
      person_id: who.personId,
      org_unit_id: who.orgUnitId,
      action: act.action,
      subject_kind: act.subjectKind,
      subject_id: act.subjectId,
      detail: JSON.stringify(act.detail ?? {}),
    })
    .execute()
}
