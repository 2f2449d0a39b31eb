import type { OrgUnitDetail, OrgUnitRow } from '@thidua/contract/org-unit'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestApp } from '../../testing/test-app.ts'
import { TestClient } from '../../testing/test-client.ts'

let world: TestApp
let admin: TestClient
let province: string
let district: string

beforeAll(async () => {
  world = await TestApp.start()
  province = await world.orgUnit({ name: 'Ủy ban nhân dân tỉnh Lạng Sơn', code: '20' })
  district = await world.orgUnit({ name: 'Ủy ban nhân dân huyện Cao Lộc', code: '183', tier: 'huyen' }, province)
  admin = await world.person('quan.tri', province, ['administrator'])
})
afterAll(() => world.stop())

const add = async (name: string, superiorId = district): Promise<string> =>
  (
    await admin.post<{ orgUnitId: string }>('/api/org-units', {
      name,
      code: null,
      tier: 'xa',
      branch: 'chinh-quyen',
      superiorId,
      on: '2021-01-01',
    })
  ).body.orgUnitId

const list = async (query = ''): Promise<OrgUnitRow[]> =>
  (await admin.get<{ orgUnits: OrgUnitRow[] }>(`/api/org-units${query}`)).body.orgUnits

test('a search without accents finds a unit and keeps those above it', async () => {
  await add('Ủy ban nhân dân xã Gia Cát')
  expect((await list('?q=gia cat')).map((one) => one.name)).toEqual([
    'Ủy ban nhân dân tỉnh Lạng Sơn',
    'Ủy ban nhân dân huyện Cao Lộc',
    'Ủy ban nhân dân xã Gia Cát',
  ])
})

test('a unit renamed from a day keeps its old name before that day', async () => {
  const id = await add('Ủy ban nhân dân xã Bình Trung')
  expect(
    (await admin.post(`/api/org-units/${id}/rename`, { name: 'Ủy ban nhân dân xã Bình Trung Mới', on: '2021-02-01' }))
      .status,
  ).toBe(200)
  const nameOn = async (asOf: string) => (await list(`?asOf=${asOf}&q=binh trung`)).at(-1)?.name
  expect(await nameOn('2021-01-31')).toBe('Ủy ban nhân dân xã Bình Trung')
  expect(await nameOn('2021-02-01')).toBe('Ủy ban nhân dân xã Bình Trung Mới')
})

test('a merger ends the merged unit, moves what hung under it, and is remembered', async () => {
  const into = await add('Ủy ban nhân dân xã Yên Trạch')
  const ending = await add('Ủy ban nhân dân xã Tân Liên')
  const school = await add('Trường Tiểu học Tân Liên', ending)
  expect(
    (await admin.post('/api/org-units/merge', { orgUnitIds: [ending], intoId: into, on: '2021-02-01' })).status,
  ).toBe(200)
  const after = await list('?asOf=2021-02-08')
  expect(after.some((one) => one.id === ending)).toBe(false)
  expect(after.find((one) => one.id === school)?.superiorId).toBe(into)
  const detail = (await admin.get<OrgUnitDetail>(`/api/org-units/${into}`)).body
  expect(detail.successions).toEqual([
    expect.objectContaining({ kind: 'merge', direction: 'from', name: 'Ủy ban nhân dân xã Tân Liên' }),
  ])
})

const decision = { symbol: '41/NQ-HĐND', issuedOn: '2021-01-20' }

test('a unit is divided by a decision: it ends, its successors stand beside where it stood and share what hung under it', async () => {
  const office = await add('Phòng Kinh tế và Hạ tầng huyện Cao Lộc')
  const [station, yard] = [await add('Trạm Khuyến công', office), await add('Đội Quản lý đường bộ', office)]
  const answer = await admin.post(`/api/org-units/${office}/split`, {
    stays: false,
    successors: [
      { name: 'Phòng Kinh tế huyện Cao Lộc', code: null },
      { name: 'Phòng Hạ tầng huyện Cao Lộc', code: null },
    ],
    heirs: [
      { orgUnitId: station, successor: 0 },
      { orgUnitId: yard, successor: 1 },
    ],
    on: '2021-02-01',
    decision,
  })
  expect(answer.status).toBe(200)
  const after = await list('?asOf=2021-02-08')
  const nameOf = (id: string | null | undefined) => after.find((one) => one.id === id)?.name
  const superiorOf = (id: string) => after.find((one) => one.id === id)?.superiorId
  expect(nameOf(office)).toBeUndefined()
  expect(nameOf(superiorOf(station))).toBe('Phòng Kinh tế huyện Cao Lộc')
  expect(nameOf(superiorOf(yard))).toBe('Phòng Hạ tầng huyện Cao Lộc')
  expect(superiorOf(superiorOf(yard) ?? '')).toBe(district)
  expect((await list('?asOf=2021-01-31')).find((one) => one.id === yard)?.superiorId).toBe(office)
  const detail = (await admin.get<OrgUnitDetail>(`/api/org-units/${office}`)).body
  expect(detail.successions.map(({ kind, direction, decision: by }) => [kind, direction, by])).toEqual([
    ['split', 'to', decision],
    ['split', 'to', decision],
  ])
})

test('a split leaves no unit without a place, and is made only by whoever manages what stands above', async () => {
  const local = await world.person('qt.tach', district, ['administrator'])
  const body = { stays: true, successors: [{ name: 'Huyện mới', code: null }], heirs: [], on: '2021-02-01', decision }
  expect((await admin.post(`/api/org-units/${district}/split`, body)).code).toBe('org-unit.split-child-unplaced')
  expect((await local.post(`/api/org-units/${district}/split`, body)).code).toBe('policy.outside-jurisdiction')
})

test('a unit cannot be moved under itself, nor closed while others hang under it', async () => {
  const parent = await add('Phòng Giáo dục và Đào tạo huyện Cao Lộc')
  const child = await add('Trường THCS Hợp Thành', parent)
  expect((await admin.post(`/api/org-units/${parent}/move`, { superiorId: child, on: '2021-02-01' })).code).toBe(
    'org-unit.cycle',
  )
  expect((await admin.post(`/api/org-units/${parent}/close`, { on: '2021-02-01' })).code).toBe('org-unit.has-children')
  expect((await admin.post(`/api/org-units/${child}/close`, { on: '2021-02-01' })).status).toBe(200)
})

test('a sheet with one faulty row adds nothing and names the cell', async () => {
  const rows =
    'Tên;Mã;Cấp;Khối;Mã cấp trên\nUBND xã Thụy Hùng;06208;xã;Chính quyền;183\nUBND xã Hồng Phong;06205;làng;chinh-quyen;183\n'
  const answer = await admin.upload<{ error: { fields: { path: string; code: string }[] } }>('/api/org-units/import', {
    name: 'don-vi.csv',
    bytes: new TextEncoder().encode(rows),
  })
  expect(answer.code).toBe('org-unit.import-faults')
  expect(answer.body.error.fields).toEqual([
    expect.objectContaining({ path: 'rows.3.tier', code: 'org-unit.import-tier-unknown' }),
  ])
  expect(await list('?q=thuy hung')).toEqual([])
})

test('an Excel sheet is taken like any other, its codes kept as numbers or as words', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Đơn vị',
        rows: [
          ['Tên', 'Mã', 'Cấp', 'Khối', 'Mã cấp trên'],
          ['UBND xã Xuân Long', 'XL-01', 'xã', 'Chính quyền', 183],
          ['Trường Tiểu học Xuân Long', 'XL-02', 'xã', 'Chính quyền', 'XL-01'],
        ],
      },
    ],
  })
  const answer = await admin.upload<{ added: number }>('/api/org-units/import', { name: 'don-vi.xlsx', bytes })
  expect(answer.body).toEqual({ added: 2 })
  const school = (await list('?q=truong tieu hoc xuan long')).at(-1)
  const commune = (await list('?q=ubnd xa xuan long')).at(-1)
  expect(school?.superiorId).toBe(commune?.id)
  expect(commune?.superiorId).toBe(district)
})

test('a right sheet adds every unit under its superior', async () => {
  const rows = 'Tên,Mã,Cấp,Khối,Mã cấp trên\nUBND xã Xuất Lễ,06223,xa,Chính quyền,183\n'
  const answer = await admin.upload<{ added: number }>('/api/org-units/import', {
    name: 'don-vi.csv',
    bytes: new TextEncoder().encode(rows),
  })
  expect(answer.body).toEqual({ added: 1 })
  expect((await list('?q=xuat le')).at(-1)?.superiorId).toBe(district)
})

test('a line without a superior’s code hangs under the office that imports, from the day given', async () => {
  const rows = 'Tên,Mã,Cấp,Khối,Mã cấp trên\nSở Ngoại vụ,SNV,tỉnh,Chính quyền,\n'
  const answer = await admin.upload<{ added: number }>(
    '/api/org-units/import',
    { name: 'don-vi.csv', bytes: new TextEncoder().encode(rows) },
    { on: '2021-01-15' },
  )
  expect(answer.body).toEqual({ added: 1 })
  expect(await list('?asOf=2021-01-14&q=ngoai vu')).toEqual([])
  expect((await list('?asOf=2021-01-15&q=ngoai vu')).at(-1)?.superiorId).toBe(province)
})

test('only the administrator of the top adds a unit without superior', async () => {
  const local = await world.person('qt.goc', district, ['administrator'])
  const unit = {
    name: 'Tỉnh ủy Lạng Sơn',
    code: null,
    tier: 'tinh',
    branch: 'dang',
    superiorId: null,
    on: '2021-01-01',
  }
  expect((await local.post('/api/org-units', unit)).code).toBe('policy.outside-jurisdiction')
  expect((await admin.post('/api/org-units', unit)).status).toBe(201)
})

test('a district’s administrator imports nothing under another district', async () => {
  await world.orgUnit({ name: 'Ủy ban nhân dân huyện Lộc Bình', code: '188', tier: 'huyen' }, province)
  const local = await world.person('qt.nhap', district, ['administrator'])
  const rows = 'Tên,Mã,Cấp,Khối,Mã cấp trên\nUBND xã Khuất Xá,06541,xã,Chính quyền,188\n'
  const answer = await local.upload('/api/org-units/import', {
    name: 'don-vi.csv',
    bytes: new TextEncoder().encode(rows),
  })
  expect(answer.code).toBe('policy.outside-jurisdiction')
})

test('an officer may look at the tree and change nothing', async () => {
  const officer = await world.person('can.bo', district, ['officer'])
  expect((await officer.get('/api/org-units')).status).toBe(200)
  expect((await officer.post(`/api/org-units/${district}/rename`, { name: 'X', on: '2021-02-01' })).code).toBe(
    'policy.role-missing',
  )
})

test('a district’s administrator manages the district and what is below, not the province', async () => {
  const local = await world.person('qt.huyen', district, ['administrator'])
  expect((await local.post(`/api/org-units/${province}/rename`, { name: 'X', on: '2021-02-01' })).code).toBe(
    'policy.outside-jurisdiction',
  )
})

test('an invitation lets one person in, once, with the roles it names', async () => {
  const invited = await admin.post<{ id: string; path: string }>(`/api/org-units/${district}/invitations`, {
    fullName: 'Hoàng Thị Thử',
    position: 'Chuyên viên',
    roles: ['focal-officer'],
  })
  const token = invited.body.path.split('/').at(-1)
  const guest = new TestClient(world.app)
  expect((await guest.get<{ fullName: string }>(`/api/invitations/${token}`)).body.fullName).toBe('Hoàng Thị Thử')
  const accept = () =>
    guest.post(`/api/invitations/${token}/accept`, { username: 'hoang.thu', password: 'chợ phiên Kỳ Lừa đông vui' })
  expect((await accept()).status).toBe(201)
  expect((await accept()).code).toBe('invitation.used')
  await guest.signIn('hoang.thu', 'chợ phiên Kỳ Lừa đông vui')
  const me = await guest.get<{ memberships: { orgUnitId: string; roles: string[] }[] }>('/api/me')
  expect(me.body.memberships).toEqual([expect.objectContaining({ orgUnitId: district, roles: ['focal-officer'] })])
})

test('a withdrawn or unknown invitation opens nothing', async () => {
  const invited = await admin.post<{ id: string; path: string }>(`/api/org-units/${district}/invitations`, {
    fullName: 'A',
    position: 'B',
    roles: ['officer'],
  })
  await admin.post(`/api/invitations/${invited.body.id}/withdraw`)
  const guest = new TestClient(world.app)
  expect((await guest.get(`/api/invitations/${invited.body.path.split('/').at(-1)}`)).code).toBe('invitation.not-found')
})

test('a person of one unit takes up a second membership, once, and may then act for either', async () => {
  const officer = await world.person('kiem.nhiem', province, ['officer'])
  const join = (on: string) =>
    admin.post<{ membershipId: string }>(`/api/org-units/${district}/memberships`, {
      personId: officer.personId,
      position: 'Chuyên viên biệt phái',
      roles: ['focal-officer'],
      from: on,
    })
  expect((await join('2021-02-01')).status).toBe(201)
  expect((await join('2021-02-02')).code).toBe('people.member-already')
  const me = await officer.get<{ memberships: { orgUnitId: string }[] }>('/api/me')
  expect(me.body.memberships.map((one) => one.orgUnitId)).toEqual([province, district])
  const acting = await officer.get<{ actingOrgUnitId: string }>('/api/me', { headers: { 'x-acting-unit': district } })
  expect(acting.body.actingOrgUnitId).toBe(district)
})

test('a membership ends on a day after it began; ended, it may be taken up again', async () => {
  const officer = await world.person('nghi.viec', province, ['officer'])
  const join = (from: string) =>
    admin.post<{ membershipId: string }>(`/api/org-units/${district}/memberships`, {
      personId: officer.personId,
      position: 'Chuyên viên',
      roles: ['officer'],
      from,
    })
  const { membershipId } = (await join('2021-02-01')).body
  const end = (on: string) => admin.post(`/api/memberships/${membershipId}/end`, { on })
  expect((await end('2021-02-01')).code).toBe('people.membership-too-short')
  expect((await end('2021-02-05')).status).toBe(200)
  expect((await join('2021-02-05')).status).toBe(201)
})

test('a membership is given only by whoever manages the unit’s people, and only in known roles', async () => {
  const officer = await world.person('xin.viec', district, ['officer'])
  const body = { personId: officer.personId, position: 'Chuyên viên', roles: ['officer'], from: '2021-02-01' }
  expect((await officer.post(`/api/org-units/${province}/memberships`, body)).code).toBe('policy.role-missing')
  const unknown = { ...body, roles: ['king'] }
  expect((await admin.post(`/api/org-units/${province}/memberships`, unknown)).code).toBe('people.role-unknown')
})
