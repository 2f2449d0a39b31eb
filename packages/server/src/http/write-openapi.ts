// Writes the published description of the API from the routes; with --check it only compares, for `npm run check`.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { makeServices } from '../compose.ts'
import { readConfig } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import { openPglite } from '../db/open-pglite.ts'
import { pgliteDatabase } from '../db/pglite-database.ts'
import { openJobQueue } from '../jobs/job-queue.ts'
import { createApp } from './app.ts'

const config = readConfig({
  DATA_DIR: mkdtempSync(join(tmpdir(), 'thidua-openapi-')),
  SECRET: 'description',
  PORT: '3000',
})
const database = pgliteDatabase(await openPglite())
await migrate(database, config.secret)
const log = pino({ level: 'error' })
const jobs = await openJobQueue(database, config.databaseSchema, log)
const app = await createApp(await makeServices(config, database, jobs, log))
const text = `${JSON.stringify(app.swagger(), null, 2)}\n`
await app.close()
await jobs.close()
await database.close()

const target = new URL('../../../contract/openapi.json', import.meta.url)
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('openapi.json does not match the routes: run node packages/server/src/http/write-openapi.ts')
    process.exit(1)
  }
} else writeFileSync(target, text)
