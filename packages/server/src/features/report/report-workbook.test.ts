import type { DraftSaved, ReportForm } from '@thidua/contract/report'
import { addressOf, columnAt, HEAD_LINE, type SheetColumn } from '@thidua/domain/report/filled-sheet'
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx'
import { sql } from 'kysely'
import type { Static } from 'typebox'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildCampaign, demand, type CampaignWorld, type District } from '../../testing/campaign-world.ts'
import { TestApp } from '../../testing/test-app.ts'

type Answer = Static<typeof DraftSaved> & { error: { fields: { path: string; code: string; message: string }[] } }

let world: TestApp
let campaign: CampaignWorld
let owner: District
let periodId: string
let months = 0

beforeAll(async () => {
  world = await TestApp.start()
  campaign = await buildCampaign(world, 1)
  const [district] = campaign.districts
  if (district === undefined) throw new Error('one district')
  owner = district
})
afterAll(() => world.stop())
beforeEach(async () => {
  months += 1
  periodId = await demand(campaign, {
    name: `Tháng ${months}`,
    startsOn: `2022-0${months}-01`,
    endsOn: `2022-0${months}-28`,
    duties: [campaign.trees, campaign.cover].map((targetId) => ({
      targetId,
      subjectUnitId: owner.orgUnitId,
      reporterUnitId: owner.orgUnitId,
    })),
  })
})

const path = () => `/api/periods/${periodId}/report/workbook`
const form = async () => (await owner.officer.get<ReportForm>(`/api/periods/${periodId}/report`)).body
const download = async () => new Uint8Array((await owner.officer.get<Buffer>(path())).body)
const send = (bytes: Uint8Array, version: number) =>
  owner.officer.upload<Answer>(path(), { name: 'bieu.xlsx', bytes }, {}, { version })

/** Fills cells of a downloaded sheet as a spreadsheet program does, and saves it. */
async function fill(bytes: Uint8Array, cells: readonly (readonly [number, SheetColumn, string | number])[]) {
  const book = await openXlsx(bytes)
  const rows = book.sheets[0]?.rows ?? []
  for (const [line, column, value] of cells) {
    const row = rows[line - 1]
    if (row === undefined) throw new Error(`line ${line} is not there`)
    row[columnAt(column)] = value
  }
  return saveXlsx(book)
}

test('a sheet goes out with its heads locked and lists to choose from, and comes back as the draft', async () => {
  const bytes = await download()
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
  expect(sheet?.protection?.sheet).toBe(true)
  const locked = (column: SheetColumn) =>
    sheet?.cells?.get(`${HEAD_LINE},${columnAt(column)}`)?.style?.protection?.locked !== false
  expect([locked('indicator'), locked('assigned'), locked('value'), locked('note')]).toEqual([true, true, false, false])
  expect(sheet?.dataValidations?.map((one) => [one.type, one.values?.length])).toEqual([
    ['list', 3],
    ['list', 1],
  ])
  const filled = await fill(bytes, [
    [7, 'value', 1234.5],
    [7, 'estimate', '2.000'],
    [8, 'value', 63],
    [8, 'denominator', 100],
    [8, 'note', 'theo kiểm kê'],
  ])
  expect((await send(filled, 0)).status).toBe(200)
  const { rows } = await form()
  expect(rows.map((row) => row.columns.thisPeriod)).toEqual(['1234.5', '63'])
  expect(rows[0]?.columns.yearEstimate).toBe('2000')
  expect(rows[1]?.cells[0]?.note).toBe('theo kiểm kê')
  // and the sheet that goes out next says what was taken in
  const again = (await readXlsx(await download())).sheets[0]?.rows ?? []
  expect(again[HEAD_LINE]?.[columnAt('value')]).toBe(1234.5)
})

test('a sheet of 2,000 lines with 300 faults names each by its cell, and nothing of it is taken', async () => {
  await manySubjects(999)
  const bytes = await download()
  const lines = ((await readXlsx(bytes)).sheets[0]?.rows.length ?? 0) - HEAD_LINE
  expect(lines).toBe(2000)
  const rates = new Set(
    ((await readXlsx(bytes)).sheets[0]?.rows ?? []).flatMap((row, at) => (row[4] === '%' ? [at + 1] : [])),
  )
  const cells: [number, SheetColumn, string | number][] = []
  const faulty: string[] = []
  for (let line = HEAD_LINE + 1; line <= HEAD_LINE + 2000; line += 1) {
    const isFaulty = faulty.length < 300 && line % 6 === 0
    if (isFaulty) faulty.push(addressOf(rates.has(line) ? 'denominator' : 'value', line))
    cells.push([line, 'value', isFaulty && !rates.has(line) ? 'mười hai' : 12])
    if (rates.has(line) && !isFaulty) cells.push([line, 'denominator', 20])
  }
  expect(faulty).toHaveLength(300)
  const answer = await send(await fill(bytes, cells), 0)
  expect(answer.code).toBe('report-sheet.faulty')
  expect(answer.body.error.fields.map((one) => one.path).toSorted()).toEqual(faulty.toSorted())
  expect(answer.body.error.fields.every((one) => one.message !== '')).toBe(true)
  expect(await form()).toMatchObject({ draftId: null, version: 0 })
  const mended = cells.map(([line, column, value]) => [line, column, value === 'mười hai' ? 12 : value] as const)
  const rest = faulty
    .filter((address) => address.startsWith('J'))
    .map((address) => [Number(address.slice(1)), 'denominator', 20] as const)
  expect((await send(await fill(bytes, [...mended, ...rest]), 0)).status).toBe(200)
  expect((await form()).faults).toEqual([])
}, 60_000)

test('somebody who saved meanwhile is not written over, and a file that is no sheet is refused', async () => {
  const bytes = await download()
  const filled = await fill(bytes, [[7, 'value', 5]])
  expect((await send(filled, 0)).status).toBe(200)
  expect((await send(filled, 0)).code).toBe('record.changed-meanwhile')
  expect((await send(new TextEncoder().encode('không phải biểu'), 1)).code).toBe('report-sheet.other-report')
  expect((await send(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 1)).code).toBe('report-sheet.unreadable')
  expect((await form()).rows[0]?.columns.thisPeriod).toBe('5')
})

/** The one reporter owes both targets for so many more units, as an office that owns a figure does. */
async function manySubjects(count: number): Promise<void> {
  const { database, newId } = world.services
  const ids = Array.from({ length: count }, () => newId())
  await database.asOwner(async (tx) => {
    await sql`insert into org_unit (id) select unnest(${ids}::uuid[])`.execute(tx)
    await sql`
      insert into org_unit_version (id, org_unit_id, name, tier, branch, sort_key, search_key, valid_from)
      select gen_random_uuid(), id, 'Ủy ban nhân dân xã số ' || n, 'xa', 'chinh-quyen', 'xa ' || n, 'xa ' || n, '2020-01-01'
      from unnest(${ids}::uuid[]) with ordinality as u(id, n)`.execute(tx)
    for (const targetId of [campaign.trees, campaign.cover])
      await sql`
        insert into reporting_duty (id, period_id, target_id, subject_unit_id, reporter_unit_id, due_on)
        select gen_random_uuid(), ${periodId}::uuid, ${targetId}::uuid, id, ${owner.orgUnitId}::uuid, '2022-02-28'
        from unnest(${ids}::uuid[]) as u(id)`.execute(tx)
  })
}
