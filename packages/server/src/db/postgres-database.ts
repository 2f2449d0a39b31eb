import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { enterRole, type Database } from './database.ts'
import { parsersByType } from './driver-types.ts'
import { roleName, rolePassword, serverRoles, type ServerRole } from './roles.ts'
import type { Tables } from './tables.generated.ts'

const poolSizes: Record<ServerRole, number> = { app: 10, worker: 3, portal: 3, auth: 4 }

const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    parsersByType[id] ??
    (format === 'binary' ? pg.types.getTypeParser(id, 'binary') : pg.types.getTypeParser(id, 'text')),
}

/**
 * A PostgreSQL server. The server process logs in once for each role, so that no statement can step out of its role;
 * the owner's login is used for migrations alone.
 * @param url the owner's address; the other logins are derived from it
 */
export function postgresDatabase(url: string, secret: string, schema = 'public'): Database {
  const options = `-c search_path=${schema === 'public' ? 'public' : `${schema},public`}`
  const pools = new Map<ServerRole | 'owner', pg.Pool>()
  const poolOf = (role: ServerRole | 'owner'): pg.Pool => {
    const pool = pools.get(role)
    if (pool === undefined) throw new Error(`no login is open for ${role}`)
    return pool
  }
  const open = (role: ServerRole | 'owner', connectionString: string, max: number): Kysely<Tables> => {
    const pool = new pg.Pool({ connectionString, max, options, types })
    // An idle connection that the server drops must not end the process; the next query opens another.
    pool.on('error', () => {})
    pools.set(role, pool)
    return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  }
  const loginOf = (role: ServerRole): string => {
    const login = new URL(url)
    login.username = roleName(role)
    login.password = rolePassword(secret, role)
    return login.href
  }
  const owner = open('owner', url, 2)
  const logins = Object.fromEntries(
    serverRoles.map((role) => [role, open(role, loginOf(role), poolSizes[role])]),
  ) as Record<ServerRole, Kysely<Tables>>
  return {
    kind: 'postgres',
    forAuth: logins.auth,
    transact: (role, context, work) =>
      logins[role].transaction().execute(async (tx) => {
        await enterRole(tx, role, context, false)
        return work(tx)
      }),
    asOwner: (work) => owner.transaction().execute(work),
    statements: (role) => ({
      executeSql: async (text, values) => {
        // several statements in one text answer with a list, one result for each
        const answered: pg.QueryResult | pg.QueryResult[] = await poolOf(role).query(text, values)
        return { rows: [answered].flat().flatMap((result) => result.rows) }
      },
    }),
    runScript: async (script) => {
      await poolOf('owner').query(script)
    },
    close: async () => {
      await Promise.all([owner, ...Object.values(logins)].map((handle) => handle.destroy()))
    },
  }
}
