import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import { freePort } from './embedded-postgres.ts'

export interface KillableServer {
  readonly address: string
  /** SIGKILL: no goodbye, nothing is flushed. Resolves once the process is gone. */
  readonly kill: () => Promise<void>
}

/** Starts the real server as a process of its own and waits until it has said where it listens. */
export async function startServer(config: Config): Promise<KillableServer> {
  const port = await freePort()
  const child = spawn(process.execPath, [fileURLToPath(new URL('../main.ts', import.meta.url))], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: config.dataDir,
      DEMO: '0',
      SECRET: config.secret,
      ...(config.databaseUrl === undefined ? {} : { DATABASE_URL: config.databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = Promise.withResolvers<void>()
  const ready = Promise.withResolvers<void>()
  let complaints = ''
  child.stderr.on('data', (words) => (complaints += String(words)))
  child.stdout.once('data', () => ready.resolve())
  child.once('exit', () => {
    gone.resolve()
    ready.reject(new Error(`the server ended before it listened: ${complaints}`))
  })
  await ready.promise
  return {
    address: `http://127.0.0.1:${port}`,
    kill: () => {
      child.kill('SIGKILL')
      return gone.promise
    },
  }
}
