import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@thidua/e2e/server'
import { runOn, type PostgresServer } from '@thidua/server/testing/embedded-postgres'
import { type Benchmark, inTurn, type Outcome } from '../benchmark.ts'
import { TARGETS } from '../province/fill-province.ts'
import { communesEach, filledDatabase, onPostgres, secret, unitsOf } from '../province/on-postgres.ts'
import { prepareReports, type ReadyReport } from '../reports/prepare-reports.ts'
import { recordStatements } from '../reports/record-statements.ts'
import { openReplay } from '../reports/replay-statements.ts'
import { atOnce, sendOverHttp } from '../reports/send-reports.ts'

const runs = 5
const each = 100
const hands = 10

export const acceptReport: Benchmark = {
  name: 'accept-report',
  what:
    `reports of ${TARGETS} figures accepted over HTTP by ${hands} officers at a time on PostgreSQL with ` +
    `${unitsOf(communesEach())} units, the fold running beside, against plain pg sending the very statements that were ` +
    'recorded of the same reports, under the same logins on as many connections, with no fold; not measured: drafting and ' +
    'approving, disks that wait for their writes (fsync is off on both sides)',
  unit: 'reports/s',
  better: 'higher',
  goal: 0.5,
  run: () => onPostgres(race),
}

async function race(server: PostgresServer): Promise<Outcome> {
  let reports: readonly ReadyReport[] = []
  const { database } = await filledDatabase(server, 'prepared', communesEach(), async (filled) => {
    reports = await prepareReports(filled.database, filled.province)
  })
  await database.close()
  for (const copy of ['recorded', 'raw', 'ours'])
    await runOn(`${server.url}/postgres`, `create database ${copy} template prepared`)
  const mine = reports.slice(0, (runs + 1) * each)
  const dataDir = mkdtempSync(join(tmpdir(), 'thidua-accept-'))
  const recorded = await recordStatements(`${server.url}/recorded`, join(dataDir, 'recorded'), mine)
  await runOn(`${server.url}/postgres`, 'drop database recorded')

  const env = { DATABASE_URL: `${server.url}/ours`, SECRET: secret, DEMO: '0' }
  const running = await startServer({ dataDir: join(dataDir, 'ours'), env })
  const replay = openReplay(`${server.url}/raw`)
  const part = <T>(all: readonly T[], run: number): readonly T[] => all.slice(run * each, (run + 1) * each)
  const ours = (run: number) => perSecond(() => atOnce(part(mine, run), hands, (one) => sendOverHttp(running.url, one)))
  const raw = (run: number) => perSecond(() => atOnce(part(recorded, run), hands, replay.send))
  try {
    // connections opened and plans made, before anything counts
    await ours(runs)
    await raw(runs)
    return await inTurn(runs, ours, raw)
  } finally {
    await running.stop()
    await replay.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function perSecond(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (each * 1000) / (performance.now() - began)
}
