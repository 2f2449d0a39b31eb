import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../db/migrate.ts'
import { openPglite } from '../db/open-pglite.ts'
import { pgliteDatabase } from '../db/pglite-database.ts'
import { postgresDatabase } from '../db/postgres-database.ts'
import { startPostgres } from './embedded-postgres.ts'
import { testSecret, type TestDatabaseSource } from './test-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseSource: TestDatabaseSource
  }
}

/** Migrates one database for the whole run; every test works on a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-test-'))
  // PostgreSQL refuses to run as root and then runs as a user of its own, who must get in.
  chmodSync(folder, 0o755)
  if (process.env['TEST_DATABASE'] === 'postgres') {
    const server = await startPostgres(join(folder, 'postgres'))
    const template = postgresDatabase(`${server.url}/template_of_tests`, testSecret)
    await migrate(template, testSecret)
    await template.close()
    project.provide('databaseSource', { kind: 'postgres', url: server.url, template: 'template_of_tests' })
    return async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const pglite = await openPglite()
  const template = pgliteDatabase(pglite)
  await migrate(template, testSecret)
  const image = await pglite.dumpDataDir('none')
  const file = join(folder, 'template.tar')
  writeFileSync(file, new Uint8Array(await image.arrayBuffer()))
  await template.close()
  project.provide('databaseSource', { kind: 'pglite', image: file })
  return async () => {
    rmSync(folder, { recursive: true, force: true })
  }
}
