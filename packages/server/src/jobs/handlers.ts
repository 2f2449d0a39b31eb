import type { Services } from '../services.ts'
import type { JobHandlers } from './job-queue.ts'
import { renderReview } from './render-review.ts'

/** Who does which job. */
export const jobHandlers = (services: Services): JobHandlers => ({
  'render-review': (job) => renderReview(services, job),
})
