import pg from 'pg'
import { roleName, rolePassword } from '@thidua/server/db/roles'
import { secret } from '../province/on-postgres.ts'
import type { AskedRole, Statement } from './record-statements.ts'

/** As many connections as the server opens for each login. */
const CONNECTIONS: Record<AskedRole, number> = { app: 10, auth: 4 }

export interface Replay {
  readonly send: (statements: readonly Statement[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** Plain `pg` under the same logins: what was recorded goes out statement by statement, a transaction on one connection. */
export function openReplay(databaseUrl: string): Replay {
  const poolOf = (role: AskedRole): pg.Pool => {
    const login = new URL(databaseUrl)
    login.username = roleName(role)
    login.password = rolePassword(secret, role)
    const pool = new pg.Pool({ connectionString: login.href, max: CONNECTIONS[role] })
    // idle connections learn only a moment later that the pool has ended; the database may be gone by then
    pool.on('error', () => {})
    return pool
  }
  const pools = { app: poolOf('app'), auth: poolOf('auth') }
  return {
    send: async (statements) => {
      let held: pg.PoolClient | undefined
      for (const { role, text, values } of statements) {
        if (text.startsWith('begin') || text.startsWith('start transaction')) held = await pools[role].connect()
        await (held ?? pools[role]).query(text, [...values])
        if (text === 'commit' || text === 'rollback') {
          held?.release()
          held = undefined
        }
      }
    },
    close: async () => {
      await Promise.all([pools.app.end(), pools.auth.end()])
    },
  }
}
