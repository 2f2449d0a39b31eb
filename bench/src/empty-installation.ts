import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@thidua/e2e/server'

export const withoutDemo = { DEMO: '0' }

/** Runs `work` with a data folder that a server has started in once before, and removes it after. */
export async function inUsedFolder<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thidua-bench-'))
  try {
    const first = await startServer({ dataDir, env: withoutDemo })
    await first.stop()
    return await work(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
