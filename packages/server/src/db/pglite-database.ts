import type { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { fromPglite } from 'pg-boss'
import { enterRole, type Database } from './database.ts'
import { SerialPGliteDialect } from './serial-pglite-dialect.ts'
import type { Tables } from './tables.generated.ts'

/** The embedded database. One connection serves all roles, so the role is entered in each transaction. */
export function pgliteDatabase(pglite: PGlite): Database {
  const kysely = new Kysely<Tables>({ dialect: new SerialPGliteDialect(pglite) })
  return {
    kind: 'pglite',
    forAuth: kysely,
    transact: (role, context, work) =>
      kysely.transaction().execute(async (tx) => {
        await enterRole(tx, role, context, true)
        return work(tx)
      }),
    asOwner: (work) => kysely.transaction().execute(work),
    // its turn on the one connection is taken like everybody's; roles do not hold here, as everywhere on PGlite
    statements: () => ({
      executeSql: (text, values) => kysely.connection().execute(() => fromPglite(pglite).executeSql(text, values)),
    }),
    runScript: async (script) => {
      await pglite.exec(script)
    },
    close: () => kysely.destroy(),
  }
}
