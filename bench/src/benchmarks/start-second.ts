import { startServer } from '@thidua/e2e/server'
import { againstLimit, type Benchmark } from '../benchmark.ts'
import { inUsedFolder, withoutDemo } from '../empty-installation.ts'

const limit = 5000

export const startSecond: Benchmark = {
  name: 'start-second',
  what:
    'second and later starts of `npm start` in a data folder that exists, from the command to the first yes of /readyz, ' +
    'against a limit of 5 s; not measured: the install, the build of the web, a folder with the demonstration in it',
  unit: 'ms',
  better: 'lower',
  goal: 1,
  run: () =>
    inUsedFolder((dataDir) =>
      againstLimit(5, limit, async () => {
        const server = await startServer({ dataDir, env: withoutDemo, viaNpm: true })
        await server.stop()
        return server.readyAfter
      }),
    ),
}
