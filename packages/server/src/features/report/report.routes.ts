import { DraftSaved, ReportForm, ReportList, ReportListQuery, SaveDraftBody } from '@thidua/contract/report'
import { Id } from '@thidua/contract/shared'
import { Refusal } from '@thidua/domain/kernel/refusal'
import Type from 'typebox'
import type { Tx } from '../../db/database.ts'
import type { Actor } from '../../http/actor.ts'
import type { TypedApp } from '../../http/typed-app.ts'
import { madeFileRoute } from '../../http/download.ts'
import { languageOf, type Language } from '../../http/language.ts'
import { abilitiesOf, permit } from '../../http/permit.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { readSheet } from '../../adapters/spreadsheet/read-sheet.ts'
import { XLSX } from '../../adapters/spreadsheet/write-sheet.ts'
import { fillFromWorkbook } from './fill-from-workbook.ts'
import { reportWorkbook } from './report-workbook.ts'
import { reportAbilities } from './report-abilities.ts'
import { readForm } from './report-form.queries.ts'
import { listOwed, listReceived } from './report-list.queries.ts'
import { loadPeriod, refuseNotOwed, relationsToReport } from './report.repository.ts'
import { saveDraft } from './save-draft.ts'

const ById = Type.Object({ id: Id })

/** The unit writes its report; whoever receives it reads what was sent. */
export function reportRoutes(app: TypedApp, services: Services): void {
  async function show(
    { tx, actor, language }: { tx: Tx; actor: Actor; language: Language },
    periodId: string,
    reporterUnitId: string,
  ) {
    const period = await loadPeriod(tx, periodId)
    const relations = await relationsToReport(tx, actor, period, reporterUnitId)
    permit(actor, 'report.view', relations)
    const seesDraft = relations.includes('own')
    const { isOwed, ...form } = await readForm(tx, period, {
      reporterUnitId,
      seesDraft,
      today: services.clock.today(),
      language,
    })
    if (!isOwed) return refuseNotOwed(tx, period.campaign_id, reporterUnitId)
    const upholds = form.rows.some((row) => row.answer?.status === 'objected')
    return {
      ...form,
      abilities: [
        ...reportAbilities(actor, relations, form.status),
        ...(upholds ? abilitiesOf(actor, ['figure.uphold'], relations) : []),
      ],
    }
  }

  route(app, services, {
    method: 'GET',
    path: '/api/reports',
    name: 'listReports',
    summary: 'Báo cáo phải nộp và báo cáo gửi đến',
    query: ReportListQuery,
    answer: ReportList,
    handle: async ({ tx, actor, query }) => {
      const filter = { orgUnitId: actor.orgUnitId, today: services.clock.today(), state: query.state }
      return {
        mine: await listOwed(tx, filter),
        received: await listReceived(tx, filter),
        abilities: abilitiesOf(actor, ['report.edit', 'report.approve', 'report.verify'], ['own', 'receiver']),
      }
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/periods/:id/report',
    name: 'readReport',
    summary: 'Biểu báo cáo của đơn vị trong kỳ',
    params: ById,
    query: Type.Object({ reporter: Type.Optional(Id) }),
    answer: ReportForm,
    handle: async ({ tx, actor, params, query, request, etag }) => {
      const form = await show(
        { tx, actor, language: languageOf(request) },
        params.id,
        query.reporter ?? actor.orgUnitId,
      )
      etag(form.version)
      return form
    },
  })

  route(app, services, {
    method: 'GET',
    path: '/api/reports/:id',
    name: 'readSentReport',
    summary: 'Một báo cáo, theo mã bản thảo',
    params: ById,
    answer: ReportForm,
    handle: async ({ tx, actor, params, request, etag }) => {
      const draft = await tx
        .selectFrom('report_draft')
        .select(['period_id', 'reporter_unit_id'])
        .where('id', '=', params.id)
        .executeTakeFirst()
      if (draft === undefined) throw new Refusal('record.not-found')
      const form = await show({ tx, actor, language: languageOf(request) }, draft.period_id, draft.reporter_unit_id)
      etag(form.version)
      return form
    },
  })

  route(app, services, {
    method: 'PUT',
    path: '/api/periods/:id/report',
    name: 'saveReportDraft',
    summary: 'Lưu bản thảo báo cáo',
    params: ById,
    body: SaveDraftBody,
    answer: DraftSaved,
    handle: async ({ tx, actor, params, body, version, etag, audit }) => {
      const period = await loadPeriod(tx, params.id)
      const permitted = permit(actor, 'report.edit', ['own'])
      const input = { reporterUnitId: actor.orgUnitId, version: version(), content: body }
      const saved = await saveDraft({ tx, actor, services }, permitted, period, input)
      await audit({ action: 'report.edit', subjectKind: 'report', subjectId: saved.draftId })
      etag(saved.version)
      return saved
    },
  })

  madeFileRoute(app, services, {
    path: '/api/periods/:id/report/workbook',
    name: 'downloadReportWorkbook',
    summary: 'Tải biểu báo cáo dạng Excel để điền',
    params: ById,
    read: async ({ tx, actor, params, language }) => {
      const form = await show({ tx, actor, language }, params.id, actor.orgUnitId)
      return {
        mediaType: XLSX,
        fileName: `${form.period.name} - ${form.reporter.name}.xlsx`,
        make: () => reportWorkbook(form, language),
      }
    },
  })

  route(app, services, {
    method: 'POST',
    path: '/api/periods/:id/report/workbook',
    name: 'fillReportFromWorkbook',
    summary: 'Đưa biểu Excel đã điền vào bản thảo: nhận cả biểu hoặc không nhận ô nào',
    params: ById,
    takesFile: 'one',
    answer: DraftSaved,
    gate: (actor) => void permit(actor, 'report.edit', ['own']),
    before: async ({ upload }) => (upload === undefined ? undefined : readSheet(upload.bytes)),
    handle: async ({ tx, actor, params, prepared, version, etag, audit }) => {
      const period = await loadPeriod(tx, params.id)
      const permitted = permit(actor, 'report.edit', ['own'])
      const input = { reporterUnitId: actor.orgUnitId, version: version(), lines: prepared }
      const saved = await fillFromWorkbook({ tx, actor, services }, permitted, period, input)
      await audit({
        action: 'report.edit',
        subjectKind: 'report',
        subjectId: saved.draftId,
        detail: { from: 'workbook' },
      })
      etag(saved.version)
      return saved
    },
  })
}
