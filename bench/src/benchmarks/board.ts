import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '@thidua/server/db/database'
import { migrate } from '@thidua/server/db/migrate'
import { postgresDatabase } from '@thidua/server/db/postgres-database'
import { runOn, startPostgres, type PostgresServer } from '@thidua/server/testing/embedded-postgres'
import { type Benchmark, inTurn, type Outcome } from '../benchmark.ts'
import { DISTRICTS, fillProvince, PERIODS, TARGETS } from '../board/fill-province.ts'
import { buffersOf, readRoot } from '../board/read-root.ts'

const secret = 'a secret for benchmarks only'
const readings = 200

/** A tenth of a large city by default; the whole of it with `--full`. */
const communesEach = (): number => (process.argv.includes('--full') ? 999 : 99)
const units = (): number => 1 + DISTRICTS * (1 + communesEach())

export const boardBuffers: Benchmark = {
  name: 'board',
  what:
    `pages touched to read the root's board on PostgreSQL with ${units()} units, ${TARGETS} targets, ${PERIODS} periods, ` +
    `against 1.2 times those with the districts alone, plus 3; not measured: sharing the machine with others`,
  unit: 'pages',
  better: 'lower',
  goal: 1,
  run: () =>
    withProvinces(async (large, small) => {
      const peer = (await buffersOf(small.database, small.province)) * 1.2 + 3
      return inTurn(
        1,
        () => buffersOf(large.database, large.province),
        () => Promise.resolve(peer),
      )
    }),
}

export const boardTime: Benchmark = {
  name: 'board-time',
  what: `the slowest but one in a hundred of ${readings} readings of the root's board on PostgreSQL with ${units()} units, against 20 ms`,
  unit: 'ms',
  better: 'lower',
  goal: 1,
  run: () =>
    withProvinces(async ({ database, province }) => {
      const times: number[] = []
      for (let at = 0; at < readings; at += 1) {
        const began = performance.now()
        await database.transact('worker', {}, (tx) => readRoot(tx, province))
        times.push(performance.now() - began)
      }
      const slowest = times.toSorted((a, b) => a - b)[Math.ceil(readings * 0.99) - 1] ?? Number.NaN
      return { ours: slowest, peer: 20, runs: 1 }
    }),
}

interface Filled {
  readonly database: Database
  readonly province: Awaited<ReturnType<typeof fillProvince>>
}

async function withProvinces(work: (large: Filled, small: Filled) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-board-'))
  chmodSync(folder, 0o755)
  const server = await startPostgres(join(folder, 'postgres'))
  const [large, small] = [await filled(server, 'large', communesEach()), await filled(server, 'small', 0)]
  try {
    return await work(large, small)
  } finally {
    await large.database.close()
    await small.database.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function filled(server: PostgresServer, name: string, each: number): Promise<Filled> {
  await runOn(`${server.url}/postgres`, `create database ${name}`)
  const database = postgresDatabase(`${server.url}/${name}`, secret)
  await migrate(database, secret)
  const province = await fillProvince(database, each)
  // as the server's own housekeeping leaves it
  await runOn(`${server.url}/${name}`, 'vacuum analyze')
  return { database, province }
}
