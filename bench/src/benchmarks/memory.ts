import { execFileSync } from 'node:child_process'
import { startServer } from '@thidua/e2e/server'
import { againstLimit, type Benchmark } from '../benchmark.ts'
import { inUsedFolder, withoutDemo } from '../empty-installation.ts'

const limit = 700

export const memory: Benchmark = {
  name: 'memory',
  what:
    'resident memory of the server process, embedded database included, once /readyz says yes on a second start, against ' +
    'a limit of 700 MB; not measured: growth under load, a large database, PostgreSQL',
  unit: 'MB',
  better: 'lower',
  goal: 1,
  run: () =>
    inUsedFolder((dataDir) =>
      againstLimit(3, limit, async () => {
        const server = await startServer({ dataDir, env: withoutDemo })
        try {
          return residentMegabytes(server.pid)
        } finally {
          await server.stop()
        }
      }),
    ),
}

/** As `ps` tells it: pages in memory, shared ones counted whole. */
function residentMegabytes(pid: number): number {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
  return kilobytes / 1024
}
