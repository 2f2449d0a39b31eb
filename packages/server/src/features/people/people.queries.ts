import type { OrgUnitDetail } from '@thidua/contract/org-unit'
import type { Tx } from '../../db/database.ts'

export async function openInvitations(tx: Tx, orgUnitId: string, now: string): Promise<OrgUnitDetail['invitations']> {
  const rows = await tx
    .selectFrom('invitation')
    .select(['id', 'full_name', 'position', 'roles', 'expires_at'])
    .where('org_unit_id', '=', orgUnitId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    fullName: row.full_name,
    position: row.position,
    roles: row.roles,
    expiresAt: row.expires_at,
  }))
}
