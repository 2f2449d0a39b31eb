import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '@thidua/server/db/database'
import { migrate } from '@thidua/server/db/migrate'
import { postgresDatabase } from '@thidua/server/db/postgres-database'
import { runOn, startPostgres, type PostgresServer } from '@thidua/server/testing/embedded-postgres'
import { DISTRICTS, fillProvince, type FilledProvince } from './fill-province.ts'

export const secret = 'a secret for benchmarks only'

/** A tenth of a large city by default; the whole of it with `--full`. */
export const communesEach = (): number => (process.argv.includes('--full') ? 999 : 99)
export const unitsOf = (each: number): number => 1 + DISTRICTS * (1 + each)

/** Runs `work` beside a PostgreSQL of its own, and removes it after. */
export async function onPostgres<T>(work: (server: PostgresServer) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'))
  chmodSync(folder, 0o755)
  const server = await startPostgres(join(folder, 'postgres'))
  try {
    return await work(server)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

export interface Filled {
  readonly database: Database
  readonly province: FilledProvince
}

/** A database of that name with a province in it. */
export async function filledDatabase(
  server: PostgresServer,
  name: string,
  each: number,
  more: (filled: Filled) => Promise<void> = () => Promise.resolve(),
): Promise<Filled> {
  await runOn(`${server.url}/postgres`, `create database ${name}`)
  const database = postgresDatabase(`${server.url}/${name}`, secret)
  await migrate(database, secret)
  const filled = { database, province: await fillProvince(database, each) }
  await more(filled)
  // as the server's own housekeeping leaves it
  await runOn(`${server.url}/${name}`, 'vacuum analyze')
  return filled
}
