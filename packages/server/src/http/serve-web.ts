import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { FastifyInstance } from 'fastify'
import { sendRefusal } from './errors.ts'

const built = fileURLToPath(new URL('../../../web/dist/client/', import.meta.url))

/** Serves the built staff application: files by name, its page for every other address that asks for one. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  if (!existsSync(`${built}index.html`)) return
  const page = readFileSync(`${built}index.html`, 'utf8')
  await app.register(fastifyStatic, {
    root: `${built}assets`,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  })
  const worker = `${built}service-worker.js`
  if (existsSync(worker)) {
    const script = readFileSync(worker, 'utf8')
    // asked for anew each time, or a device would stay on an old version
    app.get('/service-worker.js', { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(script),
    )
  }
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    if (request.url.startsWith('/api/')) return sendRefusal(request, reply, new Refusal('record.not-found'))
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
  })
}
