import { Refusal } from '@thidua/domain/kernel/refusal'
import { ErrorBody } from '@thidua/contract/shared'
import type { FastifyInstance, FastifyReply } from 'fastify'
import Type, { type Static, type TSchema } from 'typebox'
import type { Tx } from '../db/database.ts'
import type { Services } from '../services.ts'
import { actorOf, signedIn, type Actor } from './actor.ts'

interface Found {
  readonly sha256: string
  readonly fileName: string
  readonly mediaType: string
}

interface Download<P extends TSchema> {
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly params: P
  /** Looks the file's row up through the acting unit's eyes; undefined when it is not to be seen. */
  readonly find: (tx: Tx, params: Static<P>, actor: Actor) => Promise<Found | undefined>
}

/** A route that hands out one kept file. Files are shown by us never as pages: they could carry script. */
export function downloadRoute<P extends TSchema>(app: FastifyInstance, services: Services, spec: Download<P>): void {
  app.get(
    spec.path,
    {
      schema: {
        operationId: spec.name,
        summary: spec.summary,
        tags: ['files'],
        params: spec.params,
        response: { 200: Type.String({ format: 'binary' }), default: ErrorBody },
      },
      // the file itself never comes this way; what does is a refusal
      serializerCompiler: () => (data) => JSON.stringify(data),
    },
    async (request, reply) => {
      const actor = actorOf(await signedIn(services, request))
      const rows = { orgUnitId: actor.orgUnitId, personId: actor.personId }
      const found = await services.database.transact('app', rows, (tx) =>
        spec.find(tx, request.params as Static<P>, actor),
      )
      if (found === undefined) throw new Refusal('record.not-found')
      return sendFile(services, reply, found)
    },
  )
}

export async function sendFile(
  services: Pick<Services, 'files'>,
  reply: FastifyReply,
  found: Found,
): Promise<FastifyReply> {
  const bytes = await services.files.get(found.sha256)
  if (bytes === undefined) throw new Refusal('record.not-found')
  return reply
    .type(found.mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.fileName)}`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes))
}
