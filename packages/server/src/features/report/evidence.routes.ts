import { EvidenceAdded, KeptEvidence, ReuseEvidenceBody } from '@thidua/contract/report'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import { downloadRoute } from '../../http/download.ts'
import { permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import type { Services } from '../../services.ts'
import { addEvidence, keptEvidence, reuseEvidence } from './add-evidence.ts'
import { loadPeriod, lockDraft, relationsToReport } from './report.repository.ts'

const ById = Type.Object({ id: Id })

/** The papers behind figures. */
export function evidenceRoutes(app: TypedApp, services: Services): void {
  /** The report that evidence is tied to, and the proof that one may. @throws Refusal record.not-found | policy.* */
  async function editing(tx: Tx, actor: Actor, draftId: string) {
    const draft = await lockDraft(tx, draftId)
    const period = await loadPeriod(tx, draft.period_id)
    return {
      draft,
      period,
      permitted: permit(actor, 'report.edit', await relationsToReport(tx, actor, period, draft.reporter_unit_id)),
    }
  }

  route(app, services, {
    method: 'POST',
    path: '/api/reports/:id/evidence',
    name: 'addEvidence',
    summary: 'Đính minh chứng vào báo cáo',
    params: ById,
    takesFile: 'one',
    answer: EvidenceAdded,
    status: 201,
    gate: (actor) => void permit(actor, 'report.edit', ['own']),
    before: async ({ upload }) => (upload === undefined ? undefined : services.files.put(upload.bytes)),
    handle: async ({ tx, actor, params, upload, prepared, audit }) => {
      if (upload === undefined || prepared === undefined) throw new Refusal('input.invalid')
      const { period, permitted } = await editing(tx, actor, params.id)
      const id = await addEvidence({ tx, actor, services }, permitted, period, {
        draftId: params.id,
        targetId: upload.fields['targetId'] || null,
        sha256: prepared.sha256,
        bytes: prepared.bytes,
        mediaType: upload.mediaType,
        fileName: upload.fileName,
      })
      await audit({ action: 'report.add-evidence', subjectKind: 'report', subjectId: params.id })
      return { id, sha256: prepared.sha256 }
    },
  })

  downloadRoute(app, services, {
    path: '/api/evidence/:id/file',
    name: 'downloadEvidence',
    summary: 'Tải minh chứng',
    params: ById,
    find: async (tx, { id }) => {
      const row = await tx
        .selectFrom('evidence as e')
        .innerJoin('stored_file as s', 's.sha256', 'e.sha256')
        .select(['e.sha256', 'e.file_name', 's.media_type'])
        .where('e.id', '=', id)
        .executeTakeFirst()
      return row === undefined ? undefined : { sha256: row.sha256, fileName: row.file_name, mediaType: row.media_type }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/reports/:id/evidence',
    name: 'listKeptEvidence',
    summary: 'Minh chứng đơn vị đã gửi, để dùng lại',
    params: ById,
    answer: KeptEvidence,
    handle: async ({ tx, actor, params }) => {
      const { draft } = await editing(tx, actor, params.id)
      const pieces = await keptEvidence(tx, draft.reporter_unit_id)
      return {
        pieces: pieces.map(({ newest, uses }) => ({
          evidenceId: newest.id,
          sha256: newest.sha256,
          fileName: newest.file_name,
          addedAt: newest.added_at,
          uses,
        })),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/reports/:id/evidence/reuse',
    name: 'reuseEvidence',
    summary: 'Dùng lại một minh chứng cho chỉ tiêu khác',
    params: ById,
    body: ReuseEvidenceBody,
    answer: EvidenceAdded,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const { period, permitted } = await editing(tx, actor, params.id)
      const tied = await reuseEvidence({ tx, actor, services }, permitted, period, { draftId: params.id, ...body })
      const detail = { evidenceId: tied.id, from: body.evidenceId }
      await audit({ action: 'report.reuse-evidence', subjectKind: 'report', subjectId: params.id, detail })
      return tied
    },
  })
}
