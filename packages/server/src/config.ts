import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'

/** All that the environment may say; README lists the same. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly databaseSchema: string
  readonly baseUrl: string
  readonly withDemo: boolean
  /** Signs sessions and derives the database logins; made once, kept in DATA_DIR. */
  readonly secret: string
}

/** @throws Error in words for the operator when a variable cannot be used */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = Number(env['PORT'] ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT=${env['PORT']} is not a port`)
  const dataDir = resolve(env['DATA_DIR'] ?? 'data')
  const databaseSchema = env['DATABASE_SCHEMA'] ?? 'public'
  if (!/^[a-z_][a-z0-9_]*$/.test(databaseSchema))
    throw new Error(`DATABASE_SCHEMA=${databaseSchema} is not a plain name`)
  mkdirSync(dataDir, { recursive: true })
  return {
    port,
    host: env['HOST'] ?? '127.0.0.1',
    dataDir,
    databaseUrl: env['DATABASE_URL'] || undefined,
    databaseSchema,
    baseUrl: env['BASE_URL'] ?? `http://127.0.0.1:${port}`,
    withDemo: env['DEMO'] !== '0',
    secret: env['SECRET'] ?? keptSecret(join(dataDir, 'secret')),
  }
}

function keptSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
