import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino, type Logger } from 'pino'
import { diskFileStore } from './adapters/file-store.ts'
import { signInService } from './auth/sign-in-service.ts'
import { offsetClock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './db/database.ts'
import { lockFolder } from './db/lock-folder.ts'
import { migrate } from './db/migrate.ts'
import { openPglite } from './db/open-pglite.ts'
import { pgliteDatabase } from './db/pglite-database.ts'
import { postgresDatabase } from './db/postgres-database.ts'
import { readSetup } from './features/setup/setup.queries.ts'
import { createApp } from './http/app.ts'
import type { TypedApp } from './http/typed-app.ts'
import { newId } from './ids.ts'
import { openJobQueue, type JobQueue } from './jobs/job-queue.ts'
import { runJobs } from './jobs/run-jobs.ts'
import type { Services } from './services.ts'
import { welcomeText } from './welcome.ts'

export interface Running {
  readonly app: TypedApp
  readonly services: Services
  readonly welcome: (address: string, milliseconds: number) => Promise<string>
  readonly close: () => Promise<void>
}

/** Puts the parts together: the only place that knows them all. */
export async function compose(config: Config, options: { freshDemo?: boolean } = {}): Promise<Running> {
  const unlock = lockFolder(config.dataDir)
  const startAnew = options.freshDemo === true || existsSync(halfLoadedMark(config))
  if (startAnew && config.databaseUrl === undefined)
    for (const folder of ['db', 'files']) rmSync(join(config.dataDir, folder), { recursive: true, force: true })
  const database = await openDatabase(config)
  await migrate(database, config.secret, config.databaseSchema)
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' })
  const jobs = await openJobQueue(database, config.databaseSchema, log)
  if (config.withDemo) await loadDemoIntoEmpty(config, database, jobs, log)
  const services = await makeServices(config, database, jobs, log)
  const app = await createApp(services)
  const endJobs = await runJobs(services)
  return {
    app,
    services,
    welcome: async (address, milliseconds) => welcomeText(address, milliseconds, await readSetup(services)),
    close: async () => {
      await app.close()
      await endJobs()
      await database.close()
      unlock()
    },
  }
}

/** Stands while the demonstration is being loaded; what is found beside it at the next start was cut short. */
const halfLoadedMark = (config: Config): string => join(config.dataDir, 'demo-is-loading')

/** An empty database gets the living province; loading it takes some seconds and its code is needed only then. */
async function loadDemoIntoEmpty(config: Config, database: Database, jobs: JobQueue, log: Logger): Promise<void> {
  const services = await makeServices(config, database, jobs, log)
  if (!(await readSetup(services)).empty) return
  console.log('Đang nạp tỉnh mẫu để dùng thử…')
  writeFileSync(halfLoadedMark(config), '')
  const { loadDemo } = await import('./demo/load-demo.ts')
  await loadDemo(services)
  rmSync(halfLoadedMark(config))
}

async function openDatabase(config: Config): Promise<Database> {
  return config.databaseUrl === undefined
    ? pgliteDatabase(await openPglite(join(config.dataDir, 'db')))
    : postgresDatabase(config.databaseUrl, config.secret, config.databaseSchema)
}

export async function makeServices(config: Config, database: Database, jobs: JobQueue, log: Logger): Promise<Services> {
  const installation = await database.transact('app', {}, (tx) =>
    tx.selectFrom('installation').select('clock_offset_seconds').executeTakeFirst(),
  )
  return {
    config,
    database,
    clock: offsetClock(Number(installation?.clock_offset_seconds ?? 0)),
    newId,
    signIn: signInService(config, database),
    files: diskFileStore(join(config.dataDir, 'files')),
    jobs,
    log,
  }
}
