import { openAsBlob } from 'node:fs'
import { randomUUID } from 'node:crypto'
import type { Database } from '../db/database.ts'
import { openPglite } from '../db/open-pglite.ts'
import { pgliteDatabase } from '../db/pglite-database.ts'
import { postgresDatabase } from '../db/postgres-database.ts'
import { runOn } from './embedded-postgres.ts'

export const testSecret = 'a secret for tests only'

/** Where the tests' migrated database is copied from. */
export type TestDatabaseSource =
  | { readonly kind: 'pglite'; readonly image: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly template: string }

/** A fresh copy of the migrated database, of the kind that this run is about. */
export async function copyDatabase(source: TestDatabaseSource): Promise<Database> {
  if (source.kind === 'pglite') return pgliteDatabase(await openPglite(undefined, await openAsBlob(source.image)))
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await runOn(`${source.url}/postgres`, `create database ${name} template ${source.template}`)
  return postgresDatabase(`${source.url}/${name}`, testSecret)
}
