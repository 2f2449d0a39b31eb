import { type Benchmark, inTurn, type Outcome } from '../benchmark.ts'
import { buffersOf, readRoot } from '../board/read-root.ts'
import { PERIODS, TARGETS } from '../province/fill-province.ts'
import { communesEach, filledDatabase, onPostgres, unitsOf, type Filled } from '../province/on-postgres.ts'

const readings = 200

export const boardBuffers: Benchmark = {
  name: 'board',
  what:
    `pages touched to read the root's board on PostgreSQL with ${unitsOf(communesEach())} units, ${TARGETS} targets, ${PERIODS} periods, ` +
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
  what: `the slowest but one in a hundred of ${readings} readings of the root's board on PostgreSQL with ${unitsOf(communesEach())} units, against 20 ms`,
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

const withProvinces = (work: (large: Filled, small: Filled) => Promise<Outcome>): Promise<Outcome> =>
  onPostgres(async (server) => {
    const large = await filledDatabase(server, 'large', communesEach())
    const small = await filledDatabase(server, 'small', 0)
    try {
      return await work(large, small)
    } finally {
      await large.database.close()
      await small.database.close()
    }
  })
