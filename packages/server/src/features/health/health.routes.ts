import { sql } from 'kysely'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'

const Ok = Type.Object({ ok: Type.Boolean() })

/** `/healthz`: the process answers. `/readyz`: it can also reach its records. */
export function healthRoutes(app: TypedApp, services: Services): void {
  app.get('/healthz', { schema: { hide: true, response: { 200: Ok } } }, () => ({ ok: true }))
  app.get('/readyz', { schema: { hide: true, response: { 200: Ok, 503: Ok } } }, async (request, reply) => {
    try {
      await services.database.transact('portal', {}, (tx) => sql`select 1`.execute(tx))
      return { ok: true }
    } catch (error) {
      request.log.error({ err: error }, 'not ready')
      return reply.status(503).send({ ok: false })
    }
  })
}
