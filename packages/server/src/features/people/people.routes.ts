import { AddMembershipBody, EndMembershipBody, InviteBody, Invited, MembershipAdded } from '@thidua/contract/org-unit'
import { AcceptInvitationBody, Invitation } from '@thidua/contract/session'
import { ErrorBody, Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { permit } from '../../http/permit.ts'
import { relationsTo } from '../../http/relations.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { join, leave } from './memberships.ts'
import { acceptInvitation, findInvitation, invite } from './people.use-cases.ts'

const ByToken = Type.Object({ token: Type.String({ minLength: 20, maxLength: 100 }) })
const Done = Type.Object({ done: Type.Boolean() })

/** Who works where. An invitation is the only way in; ending a membership keeps the past. */
export function peopleRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'POST',
    path: '/api/org-units/:id/invitations',
    name: 'invite',
    summary: 'Mời một người vào đơn vị bằng đường dẫn',
    params: Type.Object({ id: Id }),
    body: InviteBody,
    answer: Invited,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      permit(actor, 'people.invite', await relationsTo(tx, actor, params.id))
      const invited = await invite(tx, services, { orgUnitId: params.id, ...body, invitedBy: actor.personId })
      await audit({
        action: 'people.invite',
        subjectKind: 'invitation',
        subjectId: invited.id,
        detail: { roles: body.roles },
      })
      return invited
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/invitations/:id/withdraw',
    name: 'withdrawInvitation',
    summary: 'Thu hồi lời mời',
    params: Type.Object({ id: Id }),
    answer: Done,
    handle: async ({ tx, actor, params, audit }) => {
      const row = await tx.selectFrom('invitation').select('org_unit_id').where('id', '=', params.id).executeTakeFirst()
      if (row === undefined) throw new Refusal('invitation.not-found')
      permit(actor, 'people.invite', await relationsTo(tx, actor, row.org_unit_id))
      await tx
        .updateTable('invitation')
        .set({ withdrawn_at: services.clock.now() })
        .where('id', '=', params.id)
        .execute()
      await audit({ action: 'people.withdraw-invitation', subjectKind: 'invitation', subjectId: params.id })
      return { done: true }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/org-units/:id/memberships',
    name: 'addMembership',
    summary: 'Giao thêm việc ở đơn vị cho người đã có tài khoản',
    params: Type.Object({ id: Id }),
    body: AddMembershipBody,
    answer: MembershipAdded,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      permit(actor, 'people.manage', await relationsTo(tx, actor, params.id))
      const membershipId = await join(tx, services.newId, { orgUnitId: params.id, ...body })
      await audit({
        action: 'people.add-membership',
        subjectKind: 'membership',
        subjectId: membershipId,
        detail: { orgUnitId: params.id, roles: body.roles, from: body.from },
      })
      return { membershipId }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/memberships/:id/end',
    name: 'endMembership',
    summary: 'Kết thúc việc làm của một người ở đơn vị',
    params: Type.Object({ id: Id }),
    body: EndMembershipBody,
    answer: Done,
    handle: async ({ tx, actor, params, body, audit }) => {
      const row = await tx
        .selectFrom('membership')
        .select(['id', 'org_unit_id', 'valid_from'])
        .where('id', '=', params.id)
        .executeTakeFirst()
      if (row === undefined) throw new Refusal('record.not-found')
      permit(actor, 'people.manage', await relationsTo(tx, actor, row.org_unit_id))
      await leave(tx, row, body.on)
      await audit({
        action: 'people.end-membership',
        subjectKind: 'membership',
        subjectId: params.id,
        detail: { on: body.on },
      })
      return { done: true }
    },
  })

  app.get(
    '/api/invitations/:token',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        operationId: 'readInvitation',
        summary: 'Xem lời mời',
        tags: ['invitations'],
        params: ByToken,
        response: { 200: Invitation, default: ErrorBody },
      },
    },
    (request) =>
      services.database.transact('app', {}, async (tx) => {
        const row = await findInvitation(tx, services, request.params.token)
        return { orgUnitName: row.name, fullName: row.full_name, position: row.position, expiresAt: row.expires_at }
      }),
  )

  app.post(
    '/api/invitations/:token/accept',
    {
      config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        operationId: 'acceptInvitation',
        summary: 'Nhận lời mời: đặt tên đăng nhập và mật khẩu',
        tags: ['invitations'],
        params: ByToken,
        body: AcceptInvitationBody,
        response: { 201: Type.Null(), default: ErrorBody },
      },
    },
    async (request, reply) => {
      await acceptInvitation(services, request.params.token, request.body)
      return reply.status(201).send(null)
    },
  )
}
