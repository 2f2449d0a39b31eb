import { setTimeout as pause } from 'node:timers/promises'
import { startServer } from '@thidua/e2e/server'
import { sql } from 'kysely'
import type { Database } from '@thidua/server/db/database'
import type { PostgresServer } from '@thidua/server/testing/embedded-postgres'
import type { Benchmark, Outcome } from '../benchmark.ts'
import { TARGETS } from '../province/fill-province.ts'
import { communesEach, filledDatabase, onPostgres, secret, unitsOf } from '../province/on-postgres.ts'
import { prepareReports, type ReadyReport } from '../reports/prepare-reports.ts'
import { sendOverHttp } from '../reports/send-reports.ts'
import { watchQueue } from '../reports/when-current.ts'

const perSecond = 50
const seconds = 20

export const standings: Benchmark = {
  name: 'standings',
  what:
    `until the standings of all units above knew a report, for 99 of 100 of ${perSecond * seconds} reports of ${TARGETS} ` +
    `figures that came over HTTP at ${perSecond} a second, on PostgreSQL with ${unitsOf(communesEach())} units, against one ` +
    'second; the looking is done every 20 ms and counts; not measured: several server processes',
  unit: 'ms',
  better: 'lower',
  goal: 1,
  run: () => onPostgres(follow),
}

async function follow(server: PostgresServer): Promise<Outcome> {
  let reports: readonly ReadyReport[] = []
  const { database } = await filledDatabase(server, 'province', communesEach(), async (filled) => {
    reports = await prepareReports(filled.database, filled.province)
  })
  const env = { DATABASE_URL: `${server.url}/province`, SECRET: secret, DEMO: '0' }
  const running = await startServer({ env })
  try {
    // the first ones open connections and make plans
    const [first, rest] = [reports.slice(0, perSecond), reports.slice(perSecond, perSecond * (seconds + 1))]
    await sendSteadily(running.url, database, first)
    const before = await figuresKnown(database)
    const lags = await sendSteadily(running.url, database, rest)
    const came = (await figuresKnown(database)) - before
    if (came !== rest.length * TARGETS) throw new Error(`${came} figures are in the standings`)
    const slowest = lags.toSorted((a, b) => a - b)[Math.ceil(lags.length * 0.99) - 1] ?? Number.NaN
    return { ours: slowest, peer: 1000, runs: 1 }
  } finally {
    await running.stop()
    await database.close()
  }
}

/** One after another at a steady pace, whether or not the ones before were answered. */
async function sendSteadily(
  url: string,
  database: Database,
  reports: readonly ReadyReport[],
): Promise<readonly number[]> {
  const queue = watchQueue(database)
  const began = performance.now()
  const sent = reports.map(async (report, at) => {
    await pause(Math.max(0, began + (at * 1000) / perSecond - performance.now()))
    queue.accept(await sendOverHttp(url, report))
  })
  try {
    await Promise.all(sent)
  } finally {
    await queue.end()
  }
  return queue.lags
}

/** Leaves that rest on a figure that was sent. */
async function figuresKnown(database: Database): Promise<number> {
  const { rows } = await database.transact('worker', {}, (tx) =>
    sql<{ known: string }>`select count(*)::text as known from standing_leaf where figure_id is not null`.execute(tx),
  )
  return Number(rows[0]?.known ?? 0)
}
