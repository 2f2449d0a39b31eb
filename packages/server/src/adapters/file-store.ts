import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Files by the SHA-256 of their content: the same content is kept once, and a name can be checked against it. */
export interface FileStore {
  /** Written and synced before it returns, so that the row which names it may follow. */
  readonly put: (bytes: Uint8Array) => Promise<{ sha256: string; bytes: number }>
  readonly get: (sha256: string) => Promise<Uint8Array | undefined>
  /** Wipes what no record may name: a document that turned out to be secret. */
  readonly remove: (sha256: string) => Promise<void>
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export function diskFileStore(folder: string): FileStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256)
  const exists = async (path: string): Promise<boolean> => {
    try {
      await stat(path)
      return true
    } catch {
      return false
    }
  }
  return {
    put: async (bytes) => {
      const sha256 = sha256Of(bytes)
      const path = pathOf(sha256)
      if (!(await exists(path))) await writeSynced(path, bytes)
      return { sha256, bytes: bytes.byteLength }
    },
    get: async (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256) || !(await exists(pathOf(sha256)))) return undefined
      return readFile(pathOf(sha256))
    },
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
  }
}

/** A half-written file never carries its final name: written aside, synced, then renamed. */
async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const folder = join(path, '..')
  await mkdir(folder, { recursive: true })
  const aside = `${path}.${process.pid}.${process.hrtime.bigint()}`
  const handle = await open(aside, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(aside, path)
  const directory = await open(folder, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
