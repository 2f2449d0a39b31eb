import type { Services } from '../services.ts'
import { foldOnce } from './fold-standings.ts'

/** Milliseconds between two looks at the queue. */
const EVERY = 200

export interface Folding {
  /** Ends after the fold that is running, if one is. */
  readonly stop: () => Promise<void>
}

/** Keeps the standings up to date while the server runs. Folds never overlap; one that fails is tried again. */
export function startFolding(services: Services): Folding {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let running: Promise<void> = Promise.resolve()
  const next = (wait: number): void => {
    if (!isStopped) timer = setTimeout(() => (running = turn()), wait)
  }
  const turn = async (): Promise<void> => {
    try {
      const { taken } = await foldOnce(services)
      next(taken > 0 ? 0 : EVERY)
    } catch (error) {
      services.log.error({ err: error }, 'folding standings failed')
      next(EVERY * 10)
    }
  }
  next(EVERY)
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
