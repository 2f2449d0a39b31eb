import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { Refusal } from '@thidua/domain/kernel/refusal'
import fastify, { LogController, type FastifyBaseLogger } from 'fastify'
import { registerFeatures } from '../features/register-features.ts'
import type { Services } from '../services.ts'
import { answerErrors, sendRefusal } from './errors.ts'
import { serveWeb } from './serve-web.ts'
import type { TypedApp } from './typed-app.ts'
import { validateStrictly } from './validation.ts'

const largestUpload = 25 * 1024 * 1024

/** The whole HTTP side: walls first, then the features, then the pages. */
export async function createApp(services: Services): Promise<TypedApp> {
  const app = fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 2 * 1024 * 1024,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<TypeBoxTypeProvider>()
  validateStrictly(app)
  answerErrors(app)
  await app.register(helmet, {
    contentSecurityPolicy: policyOf(services.config.baseUrl),
    strictTransportSecurity: services.config.baseUrl.startsWith('https:'),
  })
  await app.register(compress, { threshold: 2048 })
  await app.register(rateLimit, { global: false })
  await app.register(multipart, { limits: { fileSize: largestUpload, fields: 20 } })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'thidua',
        version: '1',
        description: 'Phong trào thi đua: từ một văn bản đến phong trào đang chạy.',
      },
    },
  })
  registerFeatures(app, services)
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
  await serveWeb(app)
  app.setNotFoundHandler((request, reply) => sendRefusal(request, reply, new Refusal('record.not-found')))
  await app.ready()
  return app
}

/** Styles are set by script in the charts and the component library, hence inline styles; scripts only from here. */
function policyOf(baseUrl: string) {
  return {
    useDefaults: true,
    directives: {
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'upgrade-insecure-requests': baseUrl.startsWith('https:') ? [] : null,
    },
  }
}
