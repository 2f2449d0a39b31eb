import { headSignature, letterheadNames, placeOf, symbolNameOf } from '@thidua/official-document'
import type { ReviewDraft } from '@thidua/contract/review'
import type { PlainDate } from '@thidua/domain/kernel/plain-date'
import type { Tx } from '../../db/database.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'

/** What stands around the words of a report by `issuerId` to the unit that leads the tree; all of it may be mended. */
export async function proposeHead(
  tx: Tx,
  issuerId: string,
  rootUnitId: string,
  today: PlainDate,
): Promise<ReviewDraft['head']> {
  const superior = await tx
    .selectFrom('org_unit_link')
    .select('superior_id')
    .where('org_unit_id', '=', issuerId)
    .where('kind', '=', 'parent')
    .where('valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', today)]))
    .executeTakeFirst()
  const ids = [issuerId, rootUnitId, ...(superior === undefined ? [] : [superior.superior_id])]
  const names = await nameOfUnits(tx, today, ids)
  const issuer = names(issuerId)
  const isRoot = issuerId === rootUnitId
  const { authority, title } = headSignature(issuer)
  return {
    ...letterheadNames(issuer, superior === undefined ? null : names(superior.superior_id)),
    symbol: `BC-${symbolNameOf(issuer)}`,
    place: placeOf(issuer) ?? placeOf(names(rootUnitId)) ?? '…',
    addressees: isRoot ? [] : [names(rootUnitId)],
    recipients: [...(isRoot ? [] : ['Như trên']), 'Lưu: VT'],
    signature: { authority, title, name: '' },
  }
}
