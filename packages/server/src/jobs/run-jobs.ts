import type { Services } from '../services.ts'
import { foldAll } from './fold-standings.ts'
import { renderReviews } from './render-reviews.ts'
import { sealAudit } from './seal-audit.ts'

interface Job {
  readonly name: string
  readonly everyMilliseconds: number
  readonly run: (services: Services) => Promise<unknown>
}

const jobs: readonly Job[] = [
  { name: 'fold-standings', everyMilliseconds: 200, run: foldAll },
  { name: 'render-reviews', everyMilliseconds: 500, run: renderReviews },
  { name: 'seal-audit', everyMilliseconds: 60_000, run: sealAudit },
]

/** Runs each job again and again, never twice at once in this process. @returns what ends them and waits for the last run */
export function runJobs(services: Services): () => Promise<void> {
  const stops = jobs.map((job) => repeat(services, job))
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }
}

function repeat(services: Services, { name, everyMilliseconds, run }: Job): () => Promise<void> {
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
