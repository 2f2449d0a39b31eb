import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from './tables.generated.ts'
import { roleName, type ServerRole } from './roles.ts'

export type Tx = Transaction<Tables>

/** On whose behalf the rows of a transaction are seen; row-level security reads it. */
export interface RowContext {
  readonly orgUnitId?: string
  readonly personId?: string
}

/** Whole statements without a transaction around them, for a library that brings its own and begins and commits itself. */
export interface Statements {
  readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

/** The one door to the records: every access is a short transaction under one of the server's roles. */
export interface Database {
  readonly kind: 'pglite' | 'postgres'
  readonly transact: <T>(role: ServerRole, context: RowContext, work: (tx: Tx) => Promise<T>) => Promise<T>
  /** For better-auth, which brings its own queries; never called inside a transaction. */
  readonly forAuth: Kysely<Tables>
  /** Runs text of several statements as the owner: migrations, tests, the demonstration's loader. */
  readonly asOwner: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** For the job queue, which brings its own statements; never called inside a transaction. */
  readonly statements: (role: 'owner' | 'worker') => Statements
  readonly runScript: (script: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Narrows a transaction to a role and tells row-level security who acts. Both end with the transaction. */
export async function enterRole(tx: Tx, role: ServerRole, context: RowContext, switchRole: boolean): Promise<void> {
  if (switchRole) await sql`set local role ${sql.id(roleName(role))}`.execute(tx)
  if (context.orgUnitId !== undefined || context.personId !== undefined)
    await sql`select set_config('thidua.org_unit', ${context.orgUnitId ?? ''}, true), set_config('thidua.person', ${context.personId ?? ''}, true)`.execute(
      tx,
    )
}
