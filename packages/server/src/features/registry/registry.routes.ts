import {
  BookBody,
  DocumentDetail,
  DocumentList,
  DocumentListQuery,
  DocumentPages,
  DocumentReceived,
  PasteDocumentBody,
  RegisterBody,
  Registered,
} from '@thidua/contract/document'
import { wordsOf } from '@thidua/contract/errors/all'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import type { Relation } from '@thidua/domain/policy/actions'
import Type from 'typebox'
import type { TypedApp } from '../../http/typed-app.ts'
import { downloadRoute } from '../../http/download.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { prepareText } from './prepare-files.ts'
import { receiveDocument } from './receive-document.ts'
import { registerDocument } from './register-document.ts'
import { lockBook } from './registry.repository.ts'
import { pagePicture, pagesOf } from './pages.queries.ts'
import { listDocuments, readDocument } from './registry.queries.ts'

const ById = Type.Object({ id: Id })
const own: readonly Relation[] = ['own']

/** Papers come in, are read, and get their number in the incoming book. */
export function registryRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/documents',
    name: 'listDocuments',
    summary: 'Văn bản của đơn vị và văn bản gửi đến',
    query: DocumentListQuery,
    answer: DocumentList,
    handle: async ({ tx, actor, query }) => ({
      ...(await listDocuments(tx, { ...query, orgUnitId: actor.orgUnitId, limit: query.limit ?? 50 })),
      abilities: abilitiesOf(actor, ['document.receive', 'document.register'], own),
    }),
  })

  route(app, services, {
    method: 'POST',
    path: '/api/documents/paste',
    name: 'receiveText',
    summary: 'Nhận văn bản từ nội dung dán vào',
    body: PasteDocumentBody,
    answer: DocumentReceived,
    status: 201,
    gate: (actor) => void permit(actor, 'document.receive', own),
    before: ({ body }) =>
      prepareText(services.files, { fileName: 'noi-dung-dan.txt', bytes: new TextEncoder().encode(body.text) }),
    handle: async ({ tx, actor, prepared, audit }) => {
      const documents = await receiveDocument({ tx, actor, services }, permit(actor, 'document.receive', own), prepared)
      for (const { id } of documents)
        await audit({ action: 'document.receive', subjectKind: 'document', subjectId: id })
      return { documents, intake: null }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/documents/:id',
    name: 'readDocument',
    summary: 'Một văn bản: nội dung, kết quả đọc, tệp, số đến',
    params: ById,
    answer: DocumentDetail,
    handle: async ({ tx, actor, params }) => {
      const detail = await readDocument(tx, params.id, actor.orgUnitId, Number(services.clock.today().slice(0, 4)))
      if (detail === undefined) throw new Refusal('record.not-found')
      const abilities = abilitiesOf(
        actor,
        ['document.register', 'document.read', 'document.relay', 'campaign.draft'],
        own,
      )
      return {
        ...detail,
        abilities: detail.register === null ? abilities : abilities.filter((one) => one !== 'document.register'),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/documents/:id/register',
    name: 'registerDocument',
    summary: 'Vào sổ văn bản đến',
    params: ById,
    body: RegisterBody,
    answer: Registered,
    status: 201,
    handle: async ({ tx, actor, params, body, audit }) => {
      const { number, findings } = await registerDocument(
        { tx, actor, services },
        permit(actor, 'document.register', own),
        {
          documentId: params.id,
          number: body.number,
          arrivedOn: body.arrivedOn,
          forwardedTo: body.forwardedTo,
          note: body.note,
        },
      )
      await audit({ action: 'document.register', subjectKind: 'document', subjectId: params.id, detail: { number } })
      return {
        number,
        findings: findings.map(({ code, params: words }) => ({ code, message: wordsOf(code, words, 'vi') })),
      }
    },
  })

  route(app, services, {
    method: 'PUT',
    path: '/api/books/incoming',
    name: 'keepBook',
    summary: 'Sổ văn bản đến do hệ thống này hay hệ thống của cơ quan giữ',
    body: BookBody,
    answer: BookBody,
    handle: async ({ tx, actor, body, audit }) => {
      permit(actor, 'document.register', own)
      const book = await lockBook(tx, services.newId, { orgUnitId: actor.orgUnitId, kind: 'incoming', year: body.year })
      await tx.updateTable('document_book').set({ kept_by: body.keptBy }).where('id', '=', book.id).execute()
      await audit({ action: 'document.keep-book', subjectKind: 'book', subjectId: book.id, detail: body })
      return body
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/documents/:id/pages',
    name: 'documentPages',
    summary: 'Các trang của văn bản và chỗ của từng chữ trên trang',
    params: ById,
    answer: DocumentPages,
    handle: async ({ tx, params }) => ({ pages: await pagesOf(tx, params.id) }),
  })

  downloadRoute(app, services, {
    path: '/api/documents/:id/pages/:page/picture',
    name: 'pagePicture',
    summary: 'Ảnh một trang của văn bản',
    params: Type.Object({ id: Id, page: Type.Integer({ minimum: 1, maximum: 500 }) }),
    find: pagePicture,
  })

  downloadRoute(app, services, {
    path: '/api/documents/:id/files/:sha256',
    name: 'downloadFile',
    summary: 'Tải tệp của văn bản',
    params: Type.Object({ id: Id, sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
    find: (tx, params) =>
      tx
        .selectFrom('document_file as f')
        .innerJoin('stored_file as s', 's.sha256', 'f.sha256')
        .select(['f.sha256', 'f.file_name as fileName', 's.media_type as mediaType'])
        .where('f.document_id', '=', params.id)
        .where('f.sha256', '=', params.sha256)
        .executeTakeFirst(),
  })
}
