import { DocumentReceived, Intake, IntakeList } from '@thidua/contract/document'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Relation } from '@thidua/domain/policy/actions'
import Type from 'typebox'
import { languageOf } from '../../http/language.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { findIntake, listIntakes } from './intake.queries.ts'
import { cancelIntake, receiveFiles } from './receive-files.ts'
import { prepareFiles } from './prepare-files.ts'

const own: readonly Relation[] = ['own']
const WEEK = 7 * 24 * 3600 * 1000

/** Files come in; what takes long is read by a job that can be watched and stopped. */
export function intakeRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'POST',
    path: '/api/documents',
    name: 'receiveFile',
    summary:
      'Nhận văn bản từ tệp: PDF, Word, ảnh chụp (nhiều ảnh là các trang của một văn bản), gói edXML, văn bản thường',
    takesFile: 'several',
    answer: DocumentReceived,
    status: 201,
    gate: (actor) => void permit(actor, 'document.receive', own),
    before: ({ upload }) => prepareFiles(services.files, upload?.files ?? []),
    handle: async ({ tx, actor, prepared, audit }) => {
      const received = await receiveFiles({ tx, actor, services }, permit(actor, 'document.receive', own), prepared)
      for (const { id } of received.documents)
        await audit({ action: 'document.receive', subjectKind: 'document', subjectId: id })
      if (received.intake !== null)
        await audit({ action: 'document.receive', subjectKind: 'intake', subjectId: received.intake.id })
      return received
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/intakes',
    name: 'listIntakes',
    summary: 'Tệp đang đọc và tệp không đọc được trong tuần',
    answer: IntakeList,
    handle: async ({ tx, actor, request }) => {
      const since = new Date(Date.parse(services.clock.now()) - WEEK).toISOString()
      const intakes = await listIntakes(tx, { orgUnitId: actor.orgUnitId, since, language: languageOf(request) })
      const abilities = abilitiesOf(actor, ['document.receive'], own)
      return { intakes: intakes.map((one) => ({ ...one, abilities })) }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/intakes/:id',
    name: 'readIntake',
    summary: 'Một tệp đang đọc: đã đọc bao nhiêu trang',
    params: Type.Object({ id: Id }),
    answer: Intake,
    handle: async ({ tx, actor, params, request }) => {
      const intake = await findIntake(tx, { id: params.id, orgUnitId: actor.orgUnitId, language: languageOf(request) })
      if (intake === undefined) throw new Refusal('record.not-found')
      return { ...intake, abilities: abilitiesOf(actor, ['document.receive'], own) }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/intakes/:id/cancel',
    name: 'cancelIntake',
    summary: 'Dừng đọc; tệp không được nhận',
    params: Type.Object({ id: Id }),
    answer: Type.Null(),
    handle: async ({ tx, actor, params, audit }) => {
      await cancelIntake({ tx, actor, services }, permit(actor, 'document.receive', own), params.id)
      await audit({ action: 'document.receive-cancel', subjectKind: 'intake', subjectId: params.id })
      return null
    },
  })
}
