import { ErrorBody } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type Type from 'typebox'
import type { Static, TSchema } from 'typebox'
import type { Tx } from '../db/database.ts'
import type { Services } from '../services.ts'
import { actorOf, signedIn, type Actor, type SignedIn } from './actor.ts'
import { writeAudit, type AuditedAct } from './audit.ts'
import { once } from './idempotency.ts'
import { readUpload, type Upload } from './upload.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** What a route says of itself; the published description and the checks are made from it. */
interface RouteShape<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema, N> {
  readonly method: Method
  readonly path: string
  /** Names the operation in the published description and in the generated client. */
  readonly name: string
  readonly summary: string
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly answer: R
  readonly status?: 200 | 201 | 202
  /** Takes one file, or several, as multipart/form-data beside its text fields. */
  readonly takesFile?: 'one' | 'several'
  /** Refuses who has no right at all, before a file is read or anything takes time. */
  readonly gate?: (actor: Actor) => void
  /** What takes time and no record: reading a file, writing it to disk. Runs before the transaction opens. */
  readonly before?: (parts: { body: Static<B>; params: Static<P>; upload: Upload | undefined }) => Promise<N>
}

/** What a handler is given: one transaction, seen through the acting unit's eyes, and the parts of the request. */
export interface RouteContext<P, Q, B, N = undefined> {
  readonly tx: Tx
  readonly actor: Actor
  readonly person: SignedIn
  readonly request: FastifyRequest
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly upload: Upload | undefined
  /** What `before` made ready. */
  readonly prepared: N
  readonly services: Services
  /** The version that the caller edits, from If-Match. @throws Refusal request.version-missing */
  readonly version: () => number
  /** Says which version the answer carries. */
  readonly etag: (version: number) => void
  /** Every change is audited in its own transaction. */
  readonly audit: (act: AuditedAct) => Promise<void>
}

type Route<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema, N> = RouteShape<
  P,
  Q,
  B,
  R,
  N
> & {
  readonly handle: (context: RouteContext<Static<P>, Static<Q>, Static<B>, N>) => Promise<Static<R>>
}

/** Registers one route for signed-in people. A change runs once per Idempotency-Key and must leave an audit row. */
export function route<
  P extends TSchema = Type.TObject<{}>,
  Q extends TSchema = Type.TObject<{}>,
  B extends TSchema = Type.TNull,
  R extends TSchema = Type.TNull,
  N = undefined,
>(app: FastifyInstance, services: Services, spec: Route<P, Q, B, R, N>): void {
  const status = spec.status ?? 200
  app.route({
    method: spec.method,
    url: spec.path,
    schema: {
      operationId: spec.name,
      summary: spec.summary,
      tags: [spec.path.split('/')[2] ?? 'api'],
      ...(spec.takesFile !== undefined ? { consumes: ['multipart/form-data'] } : {}),
      ...(spec.params === undefined ? {} : { params: spec.params }),
      ...(spec.query === undefined ? {} : { querystring: spec.query }),
      ...(spec.body === undefined ? {} : { body: spec.body }),
      response: { [status]: spec.answer, default: ErrorBody },
    },
    handler: (request, reply) => answer(services, spec, status, request, reply),
  })
}

async function answer<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema, N>(
  services: Services,
  spec: Route<P, Q, B, R, N>,
  status: number,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const person = await signedIn(services, request)
  const actor = actorOf(person)
  spec.gate?.(actor)
  const upload = spec.takesFile === undefined ? undefined : await readUpload(request, spec.takesFile)
  const parts = { body: request.body as Static<B>, params: request.params as Static<P>, upload }
  const prepared = (await spec.before?.(parts)) as N
  const rows = { orgUnitId: actor.orgUnitId, personId: actor.personId }
  const result = await services.database.transact('app', rows, async (tx) => {
    let audited = 0
    const act = async (): Promise<{ status: number; body: unknown }> => {
      const body = await spec.handle({
        tx,
        actor,
        person,
        request,
        ...parts,
        query: request.query as Static<Q>,
        prepared,
        services,
        version: () => versionOf(request),
        etag: (version) => void reply.header('etag', `"${version}"`),
        audit: async (entry) => {
          audited += 1
          await writeAudit(tx, services, actor, entry)
        },
      })
      if (spec.method !== 'GET' && audited === 0) throw new Error(`${spec.name} changed something without an audit row`)
      return { status, body }
    }
    const key = request.headers['idempotency-key']
    if (spec.method === 'GET' || typeof key !== 'string' || key === '') return act()
    const content = `${spec.name} ${request.url} ${upload?.files.map((file) => file.sha256).join(' ') ?? ''} ${JSON.stringify(request.body ?? upload?.fields ?? null)}`
    return once(tx, { actor: actor.personId, key, content }, act)
  })
  return reply.status(result.status).send(result.body)
}

function versionOf(request: FastifyRequest): number {
  const version = Number(/^"?(\d+)"?$/.exec(request.headers['if-match'] ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(version)) throw new Refusal('request.version-missing')
  return version
}
