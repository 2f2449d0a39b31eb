import { Refusal } from '@thidua/domain/kernel/refusal'
import { ErrorBody } from '@thidua/contract/shared'
import type { FastifyInstance, FastifyReply } from 'fastify'
import Type, { type Static, type TSchema } from 'typebox'
import type { Tx } from '../db/database.ts'
import type { Services } from '../services.ts'
import { actorOf, signedIn, type Actor } from './actor.ts'
import { languageOf, type Language } from './language.ts'

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
  app.get(spec.path, fileSchema(spec), async (request, reply) => {
    const actor = actorOf(await signedIn(services, request))
    const rows = { orgUnitId: actor.orgUnitId, personId: actor.personId }
    const found = await services.database.transact('app', rows, (tx) =>
      spec.find(tx, request.params as Static<P>, actor),
    )
    if (found === undefined) throw new Refusal('record.not-found')
    return sendFile(services, reply, found)
  })
}

interface Made<P extends TSchema, Q extends TSchema> extends Omit<Download<P>, 'find'> {
  readonly query?: Q
  /** Reads what the file is made of, through the acting unit's eyes. @throws Refusal when it is not to be seen */
  readonly read: (within: {
    tx: Tx
    actor: Actor
    params: Static<P>
    query: Static<Q>
    language: Language
  }) => Promise<{ readonly fileName: string; readonly mediaType: string; readonly make: () => Promise<Uint8Array> }>
}

/** A route that hands out a file made for this request; it is set after the transaction, which must stay short. */
export function madeFileRoute<P extends TSchema, Q extends TSchema = Type.TObject<{}>>(
  app: FastifyInstance,
  services: Services,
  spec: Made<P, Q>,
): void {
  app.get(spec.path, fileSchema(spec), async (request, reply) => {
    const actor = actorOf(await signedIn(services, request))
    const rows = { orgUnitId: actor.orgUnitId, personId: actor.personId }
    const params = request.params as Static<P>
    const query = request.query as Static<Q>
    const found = await services.database.transact('app', rows, (tx) =>
      spec.read({ tx, actor, params, query, language: languageOf(request) }),
    )
    return sendBytes(reply, found, await found.make())
  })
}

const fileSchema = ({
  name,
  summary,
  params,
  query,
}: Pick<Download<TSchema>, 'name' | 'summary' | 'params'> & { query?: TSchema }) => ({
  schema: {
    operationId: name,
    summary,
    tags: ['files'],
    params,
    ...(query === undefined ? {} : { querystring: query }),
    response: { 200: Type.String({ format: 'binary' }), default: ErrorBody },
  },
  // the file itself never comes this way; what does is a refusal
  serializerCompiler: () => (data: unknown) => JSON.stringify(data),
})

export async function sendFile(
  services: Pick<Services, 'files'>,
  reply: FastifyReply,
  found: Found,
): Promise<FastifyReply> {
  const bytes = await services.files.get(found.sha256)
  if (bytes === undefined) throw new Refusal('record.not-found')
  return sendBytes(reply, found, bytes)
}

const sendBytes = (reply: FastifyReply, file: Omit<Found, 'sha256'>, bytes: Uint8Array): FastifyReply =>
  reply
    .type(file.mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes))
