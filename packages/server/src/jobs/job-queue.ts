import { PgBoss, fromKysely, type JobWithMetadata, type QueueOptions } from 'pg-boss'
import type { Logger } from 'pino'
import type { Database, Tx } from '../db/database.ts'

/** What each kind of work is told. Work that a row alone says is waiting (folding, sealing) needs no job. */
export interface JobData {
  readonly 'render-review': { readonly renditionId: string }
  readonly 'read-intake': { readonly intakeId: string }
}
export type JobName = keyof JobData

/** A job while it is done. */
export interface RunningJob<N extends JobName> {
  readonly data: JobData[N]
  /** No try follows this one: who waits has to be told. */
  readonly isLastTry: boolean
  /** Aborted when the server stops or the job is cancelled. */
  readonly signal: AbortSignal
}

export type JobHandlers = { readonly [N in JobName]: (job: RunningJob<N>) => Promise<void> }

/** Work that is asked for inside a transaction and done after it. */
export interface JobQueue {
  /** No commit, no job. @returns the job's id */
  readonly send: <N extends JobName>(tx: Tx, name: N, data: JobData[N]) => Promise<string>
  /** Does what comes, until the queue is closed. */
  readonly work: (handlers: JobHandlers) => Promise<void>
  /** Does what waits now and returns: for a process that does one thing and ends, and for tests. @returns how many were done */
  readonly drain: (handlers: JobHandlers) => Promise<number>
  /** Waits for the jobs that are being done. */
  readonly close: () => Promise<void>
}

/** Twice more after a failure; a worker that shows no life for a minute was killed, and its job is taken up again. */
const queues: Readonly<Record<JobName, QueueOptions>> = {
  'render-review': { retryLimit: 2, expireInSeconds: 300, heartbeatSeconds: 60 },
  // five hundred scanned pages on a slow machine
  'read-intake': { retryLimit: 2, expireInSeconds: 6 * 3600, heartbeatSeconds: 60 },
}
const jobNames = Object.keys(queues) as JobName[]

const schemaOfJobs = (schema: string): string => `${schema}_jobs`

/** What only the owner of the tables may do, or nobody needs here. */
const quiet = { schedule: false, reindex: false, monitorVacuum: false } as const

/** Brings the queue's own schema up to date, as the owner, and lets the server's roles in. */
export async function migrateJobs(database: Database, schema: string): Promise<void> {
  const inSchema = schemaOfJobs(schema)
  const boss = new PgBoss({ db: database.statements('owner'), schema: inSchema, supervise: false, ...quiet })
  await boss.start()
  for (const name of jobNames) if ((await boss.getQueue(name)) === null) await boss.createQueue(name, queues[name])
  await boss.stop({ graceful: false })
  await database.runScript(`
    grant usage on schema ${inSchema} to thidua_app, thidua_worker;
    grant select, insert, update, delete on all tables in schema ${inSchema} to thidua_worker;
    grant select, insert on ${inSchema}.job, ${inSchema}.job_common to thidua_app;
    grant select on ${inSchema}.queue to thidua_app;
  `)
}

/** Opens the queue of a migrated database. The names of the queues are learnt now, so that sending asks nothing more. */
export async function openJobQueue(database: Database, schema: string, log: Logger): Promise<JobQueue> {
  const boss = new PgBoss({
    db: database.statements('worker'),
    schema: schemaOfJobs(schema),
    migrate: false,
    backend: database.kind === 'pglite' ? 'pglite' : 'postgres',
    ...quiet,
  })
  boss.on('error', (error) => log.error({ err: error }, 'the job queue stumbled'))
  await boss.start()
  return {
    send: async (tx, name, data) => {
      const id = await boss.send(name, data, { db: fromKysely(tx) })
      if (id === null) throw new Error(`the job ${name} was not taken`)
      return id
    },
    work: async (handlers) => {
      for (const name of jobNames)
        await boss.work(name, { pollingIntervalSeconds: 0.5, includeMetadata: true, batchSize: 1 }, async ([job]) => {
          if (job !== undefined) await run(handlers, name, job)
        })
    },
    drain: async (handlers) => {
      let done = 0
      for (const name of jobNames) done += await drain(boss, handlers, name)
      return done
    },
    close: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

async function drain(boss: PgBoss, handlers: JobHandlers, name: JobName): Promise<number> {
  const [job] = await boss.fetch(name, { includeMetadata: true })
  if (job === undefined) return 0
  const isDone = await run(handlers, name, job).then(
    async () => {
      await boss.complete(name, job.id)
      return true
    },
    async (error: unknown) => {
      await boss.fail(name, job.id, { message: String(error) })
      return false
    },
  )
  return (isDone ? 1 : 0) + (await drain(boss, handlers, name))
}

type Taken = Pick<JobWithMetadata<unknown>, 'data' | 'retryCount' | 'retryLimit' | 'signal'>

/** The names of queues and handlers are the same set; only their pairing is beyond what the compiler can follow. */
async function run(handlers: JobHandlers, name: JobName, job: Taken): Promise<void> {
  const handler = handlers[name] as (job: RunningJob<JobName>) => Promise<void>
  await handler({
    data: job.data as JobData[JobName],
    isLastTry: job.retryCount >= job.retryLimit,
    signal: job.signal,
  })
}
