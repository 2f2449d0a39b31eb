import type { Tx } from '../../db/database.ts'

/** The names of some people, by id. */
export async function namesOfPeople(tx: Tx, ids: readonly string[]): Promise<(personId: string) => string> {
  const rows =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('person')
          .select(['id', 'full_name'])
          .where('id', 'in', [...ids])
          .execute()
  const names = new Map(rows.map((row) => [row.id, row.full_name]))
  return (id) => names.get(id) ?? ''
}
