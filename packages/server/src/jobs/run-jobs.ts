import type { Services } from '../services.ts'
import { foldAll } from './fold-standings.ts'
import { jobHandlers } from './handlers.ts'
import { sealAudit } from './seal-audit.ts'

/** What rows alone say is waiting, looked for again and again. */
interface Round {
  readonly name: string
  readonly everyMilliseconds: number
  readonly run: (services: Services) => Promise<unknown>
}

const rounds: readonly Round[] = [
  { name: 'fold-standings', everyMilliseconds: 200, run: foldAll },
  { name: 'seal-audit', everyMilliseconds: 60_000, run: sealAudit },
]

/**
 * Runs each round again and again, never twice at once in this process, and does the jobs of the queue as they come.
 * @returns what ends them and waits for those that are being done
 */
export async function runJobs(services: Services): Promise<() => Promise<void>> {
  const stops = rounds.map((round) => repeat(services, round))
  await services.jobs.work(jobHandlers(services))
  return async () => {
    await Promise.all([services.jobs.close(), ...stops.map((stop) => stop())])
  }
}

function repeat(services: Services, { name, everyMilliseconds, run }: Round): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let isStopped = false
  const turn = async (): Promise<void> => {
    try {
      await run(services)
    } catch (error) {
      services.log.error({ err: error, job: name }, 'a job failed and will be tried again')
    }
    next()
  }
  const next = (): void => {
    if (isStopped) return
    timer = setTimeout(() => {
      last = turn()
    }, everyMilliseconds)
    timer.unref()
  }
  next()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await last
  }
}
