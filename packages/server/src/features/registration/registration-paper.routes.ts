import { SignedAttached } from '@thidua/contract/registration'
import { MediaType } from '@thidua/contract/review'
import { Id } from '@thidua/contract/shared'
import { searchKey } from '@thidua/domain/kernel/names'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import { endingOf, writeAs } from '../../adapters/write-document/write-as.ts'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { downloadRoute, madeFileRoute } from '../../http/download.ts'
import { permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { loadCampaign } from '../campaign/campaign.repository.ts'
import { nameOfUnits } from '../org-unit/org-unit-names.ts'
import { readRegistrationPaper } from './registration-paper.queries.ts'
import { loadRegistration } from './registration.repository.ts'
import { relationsToUnit } from './relations-to-unit.ts'
import { attachSigned } from './signed-paper.ts'

const ById = Type.Object({ id: Id })

/** A registration as the acting unit stands to it. @throws Refusal record.not-found */
async function open(tx: Tx, actor: Actor, id: string) {
  const registration = await loadRegistration(tx, id)
  const campaign = await loadCampaign(tx, registration.campaign_id)
  const relations = await relationsToUnit(tx, actor, campaign, registration.org_unit_id)
  return { registration, campaign, relations }
}

/** Giao ước thi đua on paper: printed from the registration, signed outside, and brought back. */
export function registrationPaperRoutes(app: TypedApp, services: Services): void {
  madeFileRoute(app, services, {
    path: '/api/registrations/:id/paper/:mediaType',
    name: 'downloadRegistrationPaper',
    summary: 'Tải bản giao ước thi đua để ký',
    params: Type.Object({ id: Id, mediaType: MediaType }),
    read: async ({ tx, actor, params }) => {
      const { registration, campaign, relations } = await open(tx, actor, params.id)
      permit(actor, 'standing.view', relations)
      const today = services.clock.today()
      const document = await readRegistrationPaper(tx, { registration, campaign, today })
      const names = await nameOfUnits(tx, today, [registration.org_unit_id])
      const slug = searchKey(names(registration.org_unit_id)).replaceAll(/[^a-z0-9]+/g, '-')
      return {
        fileName: `giao-uoc-thi-dua-${slug}.${endingOf(params.mediaType)}`,
        mediaType: params.mediaType,
        make: () => writeAs(params.mediaType, document),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/registrations/:id/signed',
    name: 'attachSignedRegistration',
    summary: 'Đính bản giao ước đã ký',
    params: ById,
    takesFile: 'one',
    answer: SignedAttached,
    status: 201,
    gate: (actor) => void permit(actor, 'pledge.register', ['own']),
    before: async ({ upload }) => (upload === undefined ? undefined : services.files.put(upload.bytes)),
    handle: async ({ tx, actor, params, upload, prepared, audit }) => {
      if (upload === undefined || prepared === undefined) throw new Refusal('input.invalid')
      const { registration, relations } = await open(tx, actor, params.id)
      const id = await attachSigned(
        { tx, actor, services },
        permit(actor, 'pledge.register', relations),
        registration,
        {
          ...prepared,
          mediaType: upload.mediaType,
          fileName: upload.fileName,
        },
      )
      await audit({ action: 'registration.attach-signed', subjectKind: 'registration', subjectId: params.id })
      return { id }
    },
  })

  downloadRoute(app, services, {
    path: '/api/registrations/:id/signed/:fileId',
    name: 'downloadSignedRegistration',
    summary: 'Tải bản giao ước đã ký',
    params: Type.Object({ id: Id, fileId: Id }),
    find: async (tx, { id, fileId }, actor) => {
      const { relations } = await open(tx, actor, id)
      permit(actor, 'standing.view', relations)
      const row = await tx
        .selectFrom('registration_file as f')
        .innerJoin('stored_file as s', 's.sha256', 'f.sha256')
        .select(['f.sha256', 'f.file_name', 's.media_type'])
        .where('f.id', '=', fileId)
        .where('f.registration_id', '=', id)
        .executeTakeFirst()
      return row === undefined ? undefined : { sha256: row.sha256, fileName: row.file_name, mediaType: row.media_type }
    },
  })
}
