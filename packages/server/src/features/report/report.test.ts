import type { DemandList, DemandProposal } from '@thidua/contract/demand'
import type { DraftSaved, KeptEvidence, ReportForm, ReportList } from '@thidua/contract/report'
import { sql } from 'kysely'
import type { Static } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldAll } from '../../jobs/fold-standings.ts'
import { buildCampaign, cell, demand, report, type CampaignWorld, type District } from '../../testing/campaign-world.ts'
import { TestApp } from '../../testing/test-app.ts'

let world: TestApp
let campaign: CampaignWorld
let first: District
let second: District

beforeAll(async () => {
  world = await TestApp.start()
  campaign = await buildCampaign(world, 2)
  const [one, two] = campaign.districts
  if (one === undefined || two === undefined) throw new Error('two districts')
  ;[first, second] = [one, two]
})
afterAll(() => world.stop())

let months = 0
/** A fresh period that overlaps no other. */
function period(changed: Partial<Parameters<typeof demand>[1]> = {}): Promise<string> {
  months += 1
  const month = `${2022 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
  return demand(campaign, {
    name: `Tháng ${month}`,
    startsOn: `${month}-01`,
    endsOn: `${month}-28`,
    dueOn: `${month}-25`,
    ...changed,
  })
}
const form = async (of: District, periodId: string) =>
  (await of.officer.get<ReportForm>(`/api/periods/${periodId}/report`)).body
const save = (of: District, periodId: string, value: string, version: number) =>
  of.officer.put<Static<typeof DraftSaved>>(
    `/api/periods/${periodId}/report`,
    { figures: [cell(campaign.trees, of.orgUnitId, value)], narratives: [] },
    { version },
  )

test('the proposal asks districts for what adds up, the lead for the province’s own, a closed line’s head for words', async () => {
  const { body } = await campaign.office.get<Static<typeof DemandProposal>>(
    `/api/campaigns/${campaign.campaignId}/demands/proposal`,
  )
  const of = (targetId: string | null) => body.duties.filter((duty) => duty.targetId === targetId)
  expect(
    of(campaign.trees)
      .map((duty) => duty.subjectUnitId)
      .toSorted(),
  ).toEqual([first.orgUnitId, second.orgUnitId].toSorted())
  expect(of(campaign.grdp)).toEqual([
    expect.objectContaining({ subjectUnitId: campaign.provinceId, reporterUnitId: campaign.office.orgUnitId }),
  ])
  expect(of(null).map((duty) => duty.subjectUnitId)).toEqual([campaign.procuracy.orgUnitId])
})

test('a period opens from a letter that every asked unit can read; a name is taken once', async () => {
  const id = await period({ name: 'Sơ kết' })
  const shown = await form(first, id)
  expect(shown.letter).toMatchObject({ symbol: '15/SNV-TĐKT', issuedOn: '2021-02-08' })
  expect(shown).toMatchObject({ status: 'none', version: 0, draftId: null, outline: ['Kết quả', 'Khó khăn'] })
  await expect(period({ name: 'Sơ kết' })).rejects.toThrow('demand.name-taken')
  await expect(period({ dueOn: '2020-01-01' })).rejects.toThrow('demand.due-before-start')
  const list = await campaign.office.get<Static<typeof DemandList>>(`/api/campaigns/${campaign.campaignId}/demands`)
  expect(list.body.periods.find((one) => one.id === id)).toMatchObject({ expected: 2, sent: 0 })
})

test('reading a form makes nothing', async () => {
  const id = await period()
  await form(first, id)
  const drafts = await world.services.database.asOwner((tx) =>
    tx.selectFrom('report_draft').select('id').where('period_id', '=', id).execute(),
  )
  expect(drafts).toEqual([])
})

test('two who save from the same version: the second is told, and what the first saved stays', async () => {
  const id = await period()
  expect((await save(first, id, '10', 0)).status).toBe(200)
  expect((await save(first, id, '11', 0)).code).toBe('record.changed-meanwhile')
  expect((await save(first, id, '12', 1)).body.version).toBe(2)
  expect((await form(first, id)).rows[0]?.cells[0]?.value).toBe('12')
})

test('a cell with a hole is refused where it is, and what was typed stays', async () => {
  const id = await period()
  const { body } = await first.officer.put<Static<typeof DraftSaved>>(
    `/api/periods/${id}/report`,
    { figures: [], narratives: [] },
    { version: 0 },
  )
  await first.officer.post(`/api/reports/${body.draftId}/approve`, {})
  const sent = await first.officer.post<{ error: { fields: { path: string; code: string }[] } }>(
    `/api/reports/${body.draftId}/submit`,
  )
  expect(sent.code).toBe('report.not-ready')
  expect(sent.body.error.fields).toEqual([
    expect.objectContaining({
      path: `${campaign.trees}/${first.orgUnitId}/this-period`,
      code: 'report.figure-missing',
    }),
  ])
})

test('nothing is sent unapproved, and an approved draft is not edited', async () => {
  const id = await period()
  const { draftId } = (await save(first, id, '10', 0)).body
  expect((await first.officer.post(`/api/reports/${draftId}/submit`)).code).toBe('report.not-now')
  await first.officer.post(`/api/reports/${draftId}/present`)
  expect((await first.officer.post(`/api/reports/${draftId}/hand-back`, { reason: 'xem lại' })).body).toMatchObject({
    status: 'draft',
  })
  await first.officer.post(`/api/reports/${draftId}/approve`, {})
  expect((await save(first, id, '11', 1)).code).toBe('report.not-now')
})

test('a decision entered for the leader is kept as decided by him and entered by the officer', async () => {
  const id = await period()
  const { draftId } = (await save(first, id, '10', 0)).body
  await first.officer.post(`/api/reports/${draftId}/approve`, { decidedBy: 'Nông Văn Thử' })
  const approved = (await form(first, id)).facts.find((fact) => fact.kind === 'approved')
  expect(approved).toMatchObject({ decidedBy: 'Nông Văn Thử', enteredBy: expect.stringContaining('Người dùng') })
})

test('a sent revision is never changed: the application’s role may not', async () => {
  const id = await period()
  const { sent } = await report(first.officer, id, [cell(campaign.trees, first.orgUnitId, '10')])
  const attempts = [
    sql`update figure set value = 99 where report_id = ${sent.reportId}::uuid`,
    sql`update report set revision = 9 where id = ${sent.reportId}::uuid`,
    sql`delete from report where id = ${sent.reportId}::uuid`,
    sql`delete from report_fact where report_id = ${sent.reportId}::uuid`,
  ]
  for (const attempt of attempts)
    await expect(
      world.services.database.transact('app', { orgUnitId: first.orgUnitId }, (tx) => attempt.execute(tx)),
    ).rejects.toThrow(/permission denied/)
})

test('sent twice with one key it is sent once; a second sending waits for a new revision', async () => {
  const id = await period()
  const { draftId } = (await save(first, id, '10', 0)).body
  await first.officer.post(`/api/reports/${draftId}/approve`, {})
  const answers = await Promise.all(
    [1, 2].map(() =>
      first.officer.post<{ reportId: string }>(`/api/reports/${draftId}/submit`, undefined, { key: `gui ${draftId}` }),
    ),
  )
  expect(answers[0]?.body.reportId).toBe(answers[1]?.body.reportId)
  expect((await first.officer.post(`/api/reports/${draftId}/submit`)).code).toBe('report.not-now')
})

test('figures are returned by name with the reason, mended as a new revision, and verified', async () => {
  const id = await period()
  const { draftId } = await report(first.officer, id, [cell(campaign.trees, first.orgUnitId, '10')])
  const named = { targetId: campaign.trees, subjectUnitId: first.orgUnitId }
  expect(
    (await campaign.office.post(`/api/reports/${draftId}/return`, { reason: 'sai đơn vị tính', figures: [named] }))
      .body,
  ).toMatchObject({ status: 'returned' })
  expect((await form(first, id)).rows[0]?.returned).toBe('sai đơn vị tính')
  expect(
    (
      await campaign.office.post(`/api/reports/${draftId}/verify`, {
        figures: [{ ...named, targetId: campaign.cover }],
      })
    ).code,
  ).toBe('report.no-such-figure')
  const again = await report(first.officer, id, [cell(campaign.trees, first.orgUnitId, '12')], 1)
  expect(again.sent.revision).toBe(2)
  expect((await campaign.office.post(`/api/reports/${draftId}/verify`, {})).body).toMatchObject({
    status: 'verified',
    revision: 2,
  })
  expect((await form(first, id)).rows[0]?.verified).toBe(true)
})

test('the receiver reads what was sent and never the draft that follows', async () => {
  const id = await period()
  const { draftId } = await report(first.officer, id, [cell(campaign.trees, first.orgUnitId, '10')])
  await save(first, id, '777', 1)
  const seen = await campaign.office.get<ReportForm>(`/api/reports/${draftId}`)
  expect(seen.body).toMatchObject({ status: 'sent', revision: 1 })
  expect(seen.body.rows[0]?.cells[0]?.value).toBe('10')
  expect(seen.body.abilities).toEqual(expect.arrayContaining(['report.verify', 'report.return']))
  const list = await campaign.office.get<Static<typeof ReportList>>('/api/reports?state=draft')
  expect(list.body.received.some((item) => item.draftId === draftId)).toBe(true)
})

test('another unit sees nothing of a report and may not write it', async () => {
  const id = await period()
  const { draftId } = await report(first.officer, id, [cell(campaign.trees, first.orgUnitId, '10')])
  expect((await second.officer.get(`/api/reports/${draftId}`)).code).toBe('record.not-found')
  expect((await second.officer.get(`/api/periods/${id}/report?reporter=${first.orgUnitId}`)).code).toBe(
    'policy.outside-jurisdiction',
  )
  expect((await second.officer.post(`/api/reports/${draftId}/verify`, {})).code).toBe('record.not-found')
  expect((await campaign.procuracy.officer.get(`/api/periods/${id}/report`)).code).toBe('report.no-duty')
})

test('what jumps tenfold is sent only with a word of explanation', async () => {
  const january = await period()
  const february = await period()
  await report(first.officer, january, [cell(campaign.trees, first.orgUnitId, '10')])
  await foldAll(world.services)
  const odd = { ...cell(campaign.trees, first.orgUnitId, '100') }
  await expect(report(first.officer, february, [odd])).rejects.toThrow('report.oddity-unexplained')
  const shown = await form(first, february)
  expect(shown.oddities).toEqual([expect.objectContaining({ code: 'report.jumps-tenfold' })])
  const draft = await first.officer.post(`/api/reports/${shown.draftId}/hand-back`, { reason: 'thêm lý do' })
  expect(draft.status).toBe(200)
  const { sent } = await report(first.officer, february, [{ ...odd, note: 'trồng bù cả quý' }], 1)
  expect(sent.revision).toBe(1)
})

test('the columns that officers expect: last year, assigned, cumulative, year estimate, % of plan, % of last year', async () => {
  const [january, february] = [await period(), await period()]
  const given = { orgUnitId: first.orgUnitId, value: '400', samePeriodLastYear: '100', locked: false, version: 0 }
  const allocated = await campaign.office.post<{ notes: { code: string }[] }>(
    `/api/campaigns/${campaign.campaignId}/allocations`,
    { note: null, targets: [{ targetId: campaign.trees, parts: [given] }] },
  )
  expect(allocated.body.notes).toEqual([expect.objectContaining({ code: 'allocation.short' })])
  await report(first.officer, january, [{ ...cell(campaign.trees, first.orgUnitId, '50.5'), note: 'mùa khô' }])
  await foldAll(world.services)
  const before = Number((await form(first, february)).rows[0]?.cumulativeBefore)
  const estimate = { ...cell(campaign.trees, first.orgUnitId, '420'), measure: 'year-estimate' as const }
  await first.officer.put(
    `/api/periods/${february}/report`,
    { figures: [cell(campaign.trees, first.orgUnitId, '49.5'), estimate], narratives: [] },
    { version: 0 },
  )
  const [row] = (await form(first, february)).rows
  expect(row).toMatchObject({ assigned: '400', previous: '50.5' })
  expect(row?.columns).toMatchObject({
    samePeriodLastYear: '100',
    thisPeriod: '49.5',
    cumulative: String(before + 49.5),
    yearEstimate: '420',
    percentOfSamePeriod: String(before + 49.5),
  })
})

test('one piece of evidence serves several reports and is one piece; nobody reuses another unit’s', async () => {
  const [early, late] = [await period(), await period()]
  const { draftId } = await report(first.officer, early, [cell(campaign.trees, first.orgUnitId, '5')])
  const file = { name: 'anh.txt', bytes: new TextEncoder().encode('vườn cây') }
  const { body } = await first.officer.upload<{ id: string; sha256: string }>(
    `/api/reports/${draftId}/evidence`,
    file,
    {
      targetId: campaign.trees,
    },
  )
  const other = (await save(first, late, '6', 0)).body.draftId
  const reused = { evidenceId: body.id, targetId: campaign.trees }
  const again = async () =>
    (await first.officer.post<{ id: string; sha256: string }>(`/api/reports/${other}/evidence/reuse`, reused)).body
  const tied = await again()
  expect(tied.sha256).toBe(body.sha256)
  // tying it a second time adds nothing
  expect(await again()).toEqual(tied)
  const kept = await first.officer.get<Static<typeof KeptEvidence>>(`/api/reports/${other}/evidence`)
  expect(kept.body.pieces.filter(({ sha256 }) => sha256 === body.sha256)).toMatchObject([
    { uses: 2, fileName: 'anh.txt' },
  ])
  expect((await form(first, late)).evidence).toMatchObject([{ id: tied.id, targetId: campaign.trees }])

  const theirs = (await save(second, late, '7', 0)).body.draftId
  expect((await second.officer.post(`/api/reports/${theirs}/evidence/reuse`, reused)).code).toBe('record.not-found')
})

test('evidence is kept with the report and is seen by its receiver, not by others', async () => {
  const id = await period()
  const { draftId } = (await save(first, id, '10', 0)).body
  const bytes = new TextEncoder().encode('biên bản nghiệm thu')
  const added = await first.officer.upload<{ id: string }>(
    `/api/reports/${draftId}/evidence`,
    { name: 'bien-ban.txt', bytes, type: 'text/plain' },
    { targetId: campaign.trees },
  )
  expect(added.status).toBe(201)
  const file = await campaign.office.get<Uint8Array>(`/api/evidence/${added.body.id}/file`)
  expect(new TextDecoder().decode(file.body)).toBe('biên bản nghiệm thu')
  expect((await second.officer.get(`/api/evidence/${added.body.id}/file`)).code).toBe('record.not-found')
})
