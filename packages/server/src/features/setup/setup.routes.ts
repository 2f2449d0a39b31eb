import { Setup, SetupBody } from '@thidua/contract/session'
import { ErrorBody } from '@thidua/contract/shared'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { readSetup } from './setup.queries.ts'
import { setUp } from './setup.use-cases.ts'

/** The only routes that an empty installation answers: what it is, and its first unit with its first administrator. */
export function setupRoutes(app: TypedApp, services: Services): void {
  app.get(
    '/api/setup',
    {
      schema: {
        operationId: 'setup',
        summary: 'Hệ thống đã thiết lập chưa',
        tags: ['setup'],
        response: { 200: Setup, default: ErrorBody },
      },
    },
    () => readSetup(services),
  )
  app.post(
    '/api/setup',
    {
      config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        operationId: 'setUp',
        summary: 'Thiết lập lần đầu',
        tags: ['setup'],
        body: SetupBody,
        response: { 201: Type.Null(), default: ErrorBody },
      },
    },
    async (request, reply) => {
      await setUp(services, request.body)
      return reply.status(201).send(null)
    },
  )
}
