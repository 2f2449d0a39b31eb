import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { PageAsked, PageTold } from './page-messages.ts'
import type { PageRead } from './page-reader.ts'

interface Watched {
  readonly onOpened?: (pages: number) => Promise<void>
  readonly onPage: (page: number, read: PageRead) => Promise<void>
  readonly signal?: AbortSignal
  /** A file that opens slower than this is made to; it is refused as broken. Reading a page may take as long. */
  readonly patience?: number
}

const PATIENCE = 120_000
/** Of the memory that JavaScript manages; the pictures lie outside of it. */
const MOST_HEAP = '--max-old-space-size=512'

/**
 * Reads a file's pages in a process of their own, so that neither time nor memory is taken from the server.
 * @returns whether every page was read; `long` where it was only opened
 * @throws Refusal reading.*; the signal's reason when it is stopped
 */
export async function readApart(asked: PageAsked, watched: Watched): Promise<'done' | 'long'> {
  const program = fileURLToPath(new URL('page-process.ts', import.meta.url))
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: [MOST_HEAP],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const ended = Promise.withResolvers<'done' | 'long'>()
  let complaints = ''
  child.stderr?.on('data', (words) => (complaints = (complaints + String(words)).slice(-2000)))
  let timer: NodeJS.Timeout | undefined
  const waitOn = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => ended.reject(new Refusal('reading.took-too-long')), watched.patience ?? PATIENCE)
  }
  let turn = Promise.resolve()
  child.on('message', (told: PageTold) => {
    waitOn()
    turn = turn.then(() => heard(told, watched, ended)).catch(ended.reject)
  })
  child.once('error', ended.reject)
  child.once('exit', (code) => {
    turn = turn.then(() => ended.reject(new Error(`the reading process ended with ${code}: ${complaints}`)))
  })
  const stop = (): void => ended.reject(watched.signal?.reason)
  watched.signal?.addEventListener('abort', stop)
  try {
    watched.signal?.throwIfAborted()
    waitOn()
    child.send(asked)
    return await ended.promise
  } finally {
    clearTimeout(timer)
    watched.signal?.removeEventListener('abort', stop)
    child.kill('SIGKILL')
  }
}

async function heard(told: PageTold, watched: Watched, ended: PromiseWithResolvers<'done' | 'long'>): Promise<void> {
  switch (told.what) {
    case 'opened':
      return watched.onOpened?.(told.pages)
    case 'page':
      return watched.onPage(told.page, told.read)
    case 'refused':
      return ended.reject(new Refusal(told.code, told.params))
    case 'failed':
      return ended.reject(new Error(told.message))
    case 'done':
    case 'long':
      return ended.resolve(told.what)
  }
}
