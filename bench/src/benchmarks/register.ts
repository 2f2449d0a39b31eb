import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { startServer, type RunningServer } from '@thidua/e2e/server'
import { openPglite } from '@thidua/server/db/open-pglite'
import { type Benchmark, inTurn, type Outcome } from '../benchmark.ts'
import { inUsedFolder, withoutDemo } from '../empty-installation.ts'
import { bringDocuments, openOffice, registerOverHttp } from '../register/over-http.ts'
import { registerRaw } from '../register/raw.ts'

const runs = 5
const each = 40

export const register: Benchmark = {
  name: 'register',
  what:
    'documents entered into the incoming book, one after another: over HTTP with session, validation, idempotency key and ' +
    'audit, against the same statements in the same transactions under the same role sent to the same embedded database ' +
    'without a server between; not measured: many clients at once, PostgreSQL, bringing the documents in',
  unit: 'documents/s',
  better: 'higher',
  goal: 0.5,
  run: () => inUsedFolder(race),
}

async function race(dataDir: string): Promise<Outcome> {
  const copy = join(dataDir, 'copy')
  const first = await startServer({ dataDir, env: withoutDemo })
  const office = await openOffice(first.url)
  const ids = await bringDocuments(office, runs * each + each)
  await first.stop()
  cpSync(join(dataDir, 'db'), copy, { recursive: true })
  const pglite = await openPglite(copy)
  let server: RunningServer | undefined
  try {
    server = await startServer({ dataDir, env: withoutDemo, port: Number(new URL(first.url).port) })
    const slice = (run: number) => ids.slice(run * each, (run + 1) * each)
    const ours = (run: number) => perSecond(() => registerOverHttp(office, slice(run)))
    const peer = (run: number) => perSecond(() => registerRaw(pglite, office, slice(run)))
    await Promise.all([ours(runs), peer(runs)])
    return await inTurn(runs, ours, peer)
  } finally {
    await server?.stop()
    await pglite.close()
  }
}

async function perSecond(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (each * 1000) / (performance.now() - began)
}
