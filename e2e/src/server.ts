import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'packages/server/src/main.ts')
const betweenAsks = 50

export interface RunningServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string
  readonly dataDir: string
  readonly pid: number
  /** Milliseconds from the start of the process until `/readyz` said yes. */
  readonly readyAfter: number
  /** Ends the process; removes the data folder unless it was given. */
  readonly stop: () => Promise<void>
}

export interface ServerOptions {
  /** Further variables: `DEMO: '0'` for an empty installation, `DATABASE_URL` for a PostgreSQL. */
  readonly env?: Record<string, string>
  /** A folder that outlives the server; without it a temporary one is made and removed. */
  readonly dataDir?: string
  readonly port?: number
  /** By `npm start`, as an operator does it, instead of the server's own file. */
  readonly viaNpm?: boolean
  /** How long the first answer may take, in milliseconds. */
  readonly within?: number
}

/** The real server in a process of its own, ready to answer. @throws Error with what the server printed when it does not come up */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'thidua-')))
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const viaNpm = options.viaNpm ?? false
  const [command, args] = viaNpm ? ['npm', ['start', '--silent']] : [process.execPath, [main]]
  const child = spawn(command, args, {
    cwd: root,
    // npm stands between: only a group of its own ends the server together with it.
    detached: viaNpm,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', BASE_URL: url, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = collect(child)
  const clean = async (): Promise<void> => {
    await end(child, viaNpm)
    await untilUnlocked(dataDir)
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await untilReady(url, child, options.within ?? 120_000)
  } catch (error) {
    await clean()
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${printed()}`, { cause: error })
  }
  return { url, dataDir, pid: child.pid ?? 0, readyAfter: performance.now() - began, stop: clean }
}

function collect(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-20_000)
    })
  return () => text
}

/** Asks until the server says that it reaches its records; a refused connection only means "not yet". */
async function untilReady(url: string, child: ChildProcess, within: number): Promise<void> {
  const last = performance.now() + within
  while (performance.now() < last) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, betweenAsks))
  }
  throw new Error(`the server was not ready after ${within} ms`)
}

async function end(child: ChildProcess, isGroup: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const target = isGroup ? -child.pid : child.pid
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(target, 'SIGTERM')
  const last = setTimeout(() => process.kill(target, 'SIGKILL'), 10_000)
  await ended
  clearTimeout(last)
}

/** npm ends before the server does: the folder is free once the server has given its lock back. */
async function untilUnlocked(dataDir: string): Promise<void> {
  const last = performance.now() + 10_000
  while (existsSync(join(dataDir, 'lock')) && performance.now() < last)
    await new Promise((resolve) => setTimeout(resolve, betweenAsks))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
