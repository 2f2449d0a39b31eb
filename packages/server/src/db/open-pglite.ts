import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { ltree } from '@electric-sql/pglite/contrib/ltree'
import { parsersByType } from './driver-types.ts'

const settings = { extensions: { ltree, btree_gist }, parsers: parsersByType }

/**
 * Opens the embedded database in `folder`, or in memory without one.
 * A first opening runs initdb, whose memory is never given back: a child process does it and ends.
 */
export async function openPglite(folder?: string, image?: Blob): Promise<PGlite> {
  if (folder !== undefined && !existsSync(`${folder}/PG_VERSION`)) await initialiseInChild(folder)
  return PGlite.create({
    ...settings,
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(image === undefined ? {} : { loadDataDir: image }),
  })
}

async function initialiseInChild(folder: string): Promise<void> {
  const child = fork(new URL('./initialise-pglite.ts', import.meta.url), [folder], { stdio: 'inherit' })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  child.once('error', reject)
  child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`initdb ended with ${code}`))))
  await promise
}
