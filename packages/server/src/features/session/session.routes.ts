import { ChangePasswordBody, Me, Sessions, SignInBody } from '@thidua/contract/session'
import { ErrorBody } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import { checkPassword } from '@thidua/domain/policy/password'
import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { countFailure, forgetFailures, refuseWhenLocked } from '../../auth/lock-out.ts'
import { signedIn } from '../../http/actor.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { listSessions, presentMe, sessionToken } from './session.queries.ts'

const described = (operationId: string, summary: string) => ({ operationId, summary, tags: ['session'] })

function passCookies(from: Response, reply: FastifyReply): void {
  for (const cookie of from.headers.getSetCookie()) reply.header('set-cookie', cookie)
}

export function sessionRoutes(app: TypedApp, services: Services): void {
  app.post(
    '/api/session',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        ...described('signIn', 'Đăng nhập'),
        body: SignInBody,
        response: { 204: Type.Null(), default: ErrorBody },
      },
    },
    async (request, reply) => {
      const username = request.body.username.trim().toLowerCase()
      await refuseWhenLocked(services, username)
      const response = await services.signIn.api.signInUsername({
        body: { username, password: request.body.password },
        headers: fromNodeHeaders(request.headers),
        asResponse: true,
      })
      if (!response.ok) {
        const left = await countFailure(services, username)
        throw left === 0 ? new Refusal('auth.locked', { minutes: 15 }) : new Refusal('auth.wrong-credentials', { left })
      }
      await forgetFailures(services, username)
      passCookies(response, reply)
      return reply.status(204).send(null)
    },
  )

  app.delete(
    '/api/session',
    { schema: { ...described('signOut', 'Đăng xuất'), response: { 204: Type.Null(), default: ErrorBody } } },
    async (request, reply) => {
      passCookies(
        await services.signIn.api.signOut({ headers: fromNodeHeaders(request.headers), asResponse: true }),
        reply,
      )
      return reply.status(204).send(null)
    },
  )

  app.get(
    '/api/me',
    {
      schema: {
        ...described('me', 'Tôi là ai, đang làm việc cho đơn vị nào'),
        response: { 200: Me, default: ErrorBody },
      },
    },
    async (request) => presentMe(await signedIn(services, request), services.clock),
  )

  app.get(
    '/api/me/sessions',
    {
      schema: {
        ...described('mySessions', 'Các phiên đăng nhập của tôi'),
        response: { 200: Sessions, default: ErrorBody },
      },
    },
    async (request) => {
      await signedIn(services, request)
      return { sessions: await listSessions(services, fromNodeHeaders(request.headers)) }
    },
  )

  app.delete(
    '/api/me/sessions/:id',
    {
      schema: {
        ...described('endSession', 'Kết thúc một phiên'),
        params: Type.Object({ id: Type.String({ maxLength: 100 }) }),
        response: { 204: Type.Null(), default: ErrorBody },
      },
    },
    async (request, reply) => {
      const headers = fromNodeHeaders(request.headers)
      await signedIn(services, request)
      const token = await sessionToken(services, headers, request.params.id)
      if (token === undefined) throw new Refusal('record.not-found')
      await services.signIn.api.revokeSession({ headers, body: { token } })
      return reply.status(204).send(null)
    },
  )

  app.post(
    '/api/me/password',
    {
      config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        ...described('changePassword', 'Đổi mật khẩu; các phiên khác kết thúc'),
        body: ChangePasswordBody,
        response: { 204: Type.Null(), default: ErrorBody },
      },
    },
    async (request, reply) => {
      const headers = fromNodeHeaders(request.headers)
      const session = await services.signIn.api.getSession({ headers })
      if (session === null) throw new Refusal('auth.signed-out')
      checkPassword(request.body.newPassword, session.user.username ?? '')
      const response = await services.signIn.api.changePassword({
        headers,
        body: { ...request.body, revokeOtherSessions: true },
        asResponse: true,
      })
      if (!response.ok) throw new Refusal('password.current-wrong')
      passCookies(response, reply)
      return reply.status(204).send(null)
    },
  )
}
