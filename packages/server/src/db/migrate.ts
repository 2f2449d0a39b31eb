import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { migrateJobs } from '../jobs/job-queue.ts'
import { roleName, rolePassword, serverRoles } from './roles.ts'

const folder = new URL('./migrations/', import.meta.url)

/** Brings the schema up to date: roles first, then each numbered file that has not run, each in one transaction. */
export async function migrate(database: Database, secret: string, schema = 'public'): Promise<void> {
  await makeRoles(database, secret)
  await database.runScript(
    `create schema if not exists ${schema};
     create table if not exists schema_migration (name text primary key, hash text not null, applied_at timestamptz not null default now())`,
  )
  const applied = await database.asOwner((tx) =>
    sql<{ name: string; hash: string }>`select name, hash from schema_migration`.execute(tx),
  )
  const known = new Map(applied.rows.map((row) => [row.name, row.hash]))
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()) {
    const script = readFileSync(new URL(name, folder), 'utf8').replaceAll('current_schema_name', schema)
    const hash = createHash('sha256').update(script).digest('hex')
    const before = known.get(name)
    if (before === hash) continue
    if (before !== undefined) throw new Error(`migration ${name} was changed after it had run`)
    await database.runScript(
      `begin;\n${script}\ninsert into schema_migration (name, hash) values ('${name}', '${hash}');\ncommit;`,
    )
  }
  await migrateJobs(database, schema)
}

/** Roles belong to the cluster; several installations may share one, so they are made only where they are missing. */
async function makeRoles(database: Database, secret: string): Promise<void> {
  const login = (role: (typeof serverRoles)[number]): string =>
    database.kind === 'pglite' ? 'nologin' : `login password '${rolePassword(secret, role)}'`
  const statements = serverRoles.map(
    (role) => `
      if not exists (select 1 from pg_roles where rolname = '${roleName(role)}') then
        create role ${roleName(role)} noinherit ${login(role)};
      end if;`,
  )
  await database.runScript(`do $$ begin ${statements.join('')} end $$`)
}
