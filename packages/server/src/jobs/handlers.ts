import type { Services } from '../services.ts'
import type { JobHandlers } from './job-queue.ts'
import { readIntake } from './read-intake.ts'
import { renderReview } from './render-review.ts'

/** Who does which job. */
export const jobHandlers = (services: Services): JobHandlers => ({
  'render-review': (job) => renderReview(services, job),
  'read-intake': (job) => readIntake(services, job),
})
