import type { Logger } from 'pino'
import type { FileStore } from './adapters/file-store.ts'
import type { SignInService } from './auth/sign-in-service.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './db/database.ts'
import type { NewId } from './ids.ts'
import type { JobQueue } from './jobs/job-queue.ts'

/** What the composition root hands to every feature. */
export interface Services {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
  readonly newId: NewId
  readonly signIn: SignInService
  readonly files: FileStore
  readonly jobs: JobQueue
  readonly log: Logger
}
