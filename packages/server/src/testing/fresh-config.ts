import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import type { Config } from '../config.ts'
import { runOn } from './embedded-postgres.ts'
import { testSecret } from './test-database.ts'

/** A database of the kind that this run is about, with nothing in it, outside any process. */
export async function freshConfig(dataDir: string): Promise<Config> {
  const source = inject('databaseSource')
  const config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    databaseSchema: 'public',
    baseUrl: 'http://127.0.0.1',
    withDemo: false,
    secret: testSecret,
  }
  if (source.kind === 'pglite') return { ...config, databaseUrl: undefined }
  const name = `killed_${randomUUID().replaceAll('-', '')}`
  await runOn(`${source.url}/postgres`, `create database ${name}`)
  return { ...config, databaseUrl: `${source.url}/${name}` }
}
