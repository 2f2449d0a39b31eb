import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const head = 'Tên,Mã,Cấp,Khối,Mã cấp trên'
const faulty = `${head}\nSở Nội vụ tỉnh Lạng Sơn,SNV,Tỉnh,Chính quyền,\nUBND huyện Cao Lộc,183,Quận,Chính quyền,\n`
const right = `${head}\nSở Nội vụ tỉnh Lạng Sơn,SNV,Tỉnh,Chính quyền,\nUBND huyện Cao Lộc,183,Huyện,Chính quyền,\nUBND xã Gia Cát,06211,Xã,Chính quyền,183\n`
const guestPassword = 'chợ phiên Kỳ Lừa đông vui'

let server: RunningServer
test.beforeAll(async () => {
  server = await startServer({ env: { DEMO: '0' } })
})
test.afterAll(() => server.stop())

test('an empty installation gets its first unit, its tree from a sheet, a second person in two units, a cluster and a split', async ({
  browser,
}) => {
  const office = await browser.newContext({ baseURL: server.url })
  const admin = await office.newPage()
  await test.step('first run', () => setUp(admin))
  await test.step('a sheet with one fault adds nothing, mended it adds all', () => importUnits(admin))
  const link = await test.step('an invitation', () => invite(admin))
  const elsewhere = await browser.newContext({ baseURL: server.url })
  const guest = await elsewhere.newPage()
  await test.step('accepted on another machine', () => accept(guest, link))
  await test.step('a second unit', () => giveSecondUnit(admin))
  await test.step('signing in again, acting for either unit', () => switchUnit(guest))
  await test.step('a cluster with its head', () => formCluster(admin))
  await test.step('a unit divided by a decision', () => splitUnit(admin))
  await office.close()
  await elsewhere.close()
})

async function setUp(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Thiết lập lần đầu' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Tỉnh, thành phố').fill('tỉnh Lạng Sơn')
  await page.getByLabel('Đơn vị đầu tiên').fill('UBND tỉnh Lạng Sơn')
  await page.getByLabel('Họ và tên người quản trị').fill('Nông Văn Thử')
  await page.getByLabel('Tên đăng nhập').fill('quan.tri')
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('ngắn')
  await page.getByRole('button', { name: 'Thiết lập và đăng nhập' }).click()
  await expect(page.getByText('Mật khẩu cần ít nhất 10 ký tự').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('mưa xuân trên đỉnh Mẫu Sơn')
  await page.getByRole('button', { name: 'Thiết lập và đăng nhập' }).click()
  await expect(page).toHaveURL(/\/hom-nay$/)
}

async function importUnits(page: Page): Promise<void> {
  await page.goto('/don-vi')
  await expect(page.getByRole('heading', { name: 'Mới có một đơn vị' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Nhập từ tệp' }).first().click()
  const file = page.getByLabel('Tệp danh sách đơn vị')
  const sheet = (text: string) => ({ name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await file.setInputFiles(sheet(faulty))
  await page.getByRole('button', { name: 'Nhập', exact: true }).click()
  await expect(page.getByRole('row', { name: /“Quận” không có trong danh mục.*3.*Cấp/ })).toBeVisible()
  await expectAccessible(page)
  await file.setInputFiles(sheet(right))
  await page.getByRole('button', { name: 'Nhập', exact: true }).click()
  await expect(page.getByText('Đã nhập 3 đơn vị')).toBeVisible()
  await expect(page.getByRole('row', { name: /UBND huyện Cao Lộc/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /UBND xã Gia Cát/ })).toBeHidden()
  await page.getByLabel('Tìm đơn vị').fill('gia cat')
  await expect(page.getByRole('row', { name: /UBND xã Gia Cát/ })).toBeVisible()
}

async function invite(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'UBND huyện Cao Lộc' }).click()
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('heading', { name: 'UBND huyện Cao Lộc' })).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Mời người' }).click()
  await panel.getByLabel('Họ và tên').fill('Hoàng Thị Thử')
  await panel.getByLabel('Chức vụ').fill('Chuyên viên Văn phòng')
  await panel.getByLabel('Chuyên viên đầu mối').check()
  await panel.getByRole('button', { name: 'Tạo lời mời' }).click()
  const link = panel.getByLabel('Đường dẫn', { exact: true })
  await expect(link).toHaveValue(/\/loi-moi\//)
  await expect(panel.getByLabel('Tin nhắn gửi qua Zalo')).toHaveValue(/Hoàng Thị Thử.*UBND huyện Cao Lộc/s)
  await expectAccessible(page)
  const address = await link.inputValue()
  await panel.getByRole('button', { name: 'Xong' }).click()
  await expect(panel.getByRole('heading', { name: 'Lời mời chưa nhận' })).toBeVisible()
  return address
}

async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(page.getByText('Hoàng Thị Thử được mời làm việc tại UBND huyện Cao Lộc')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Tên đăng nhập').fill('hoang.thu')
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(guestPassword)
  await page.getByRole('button', { name: 'Tạo tài khoản và vào' }).click()
  await expect(page).toHaveURL(/\/hom-nay$/)
  await page.goto('/tai-khoan')
  await expect(page.getByText('UBND huyện Cao Lộc').first()).toBeVisible()
  await expect(page.getByText('Phiên đang dùng')).toBeVisible()
  await expectAccessible(page)
}

async function giveSecondUnit(page: Page): Promise<void> {
  await page.goto('/don-vi?tim=noi+vu')
  await page.getByRole('link', { name: 'Sở Nội vụ tỉnh Lạng Sơn' }).click()
  await page.getByRole('button', { name: 'Thay đổi đơn vị' }).click()
  await page.getByRole('menuitem', { name: 'Giao việc cho người đã có tài khoản' }).click()
  const panel = page.getByRole('complementary')
  await panel.getByLabel('Người', { exact: true }).fill('hoang thi')
  await page.getByRole('option', { name: /Hoàng Thị Thử/ }).click()
  await panel.getByLabel('Chức vụ').fill('Chuyên viên biệt phái')
  await panel.getByRole('button', { name: 'Giao việc' }).click()
  await expect(panel.getByText('Chuyên viên biệt phái')).toBeVisible()
}

async function switchUnit(page: Page): Promise<void> {
  await page.goto('/hom-nay')
  await page.getByRole('button', { name: /^Tài khoản của/ }).click()
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await expect(page).toHaveURL(/\/dang-nhap/)
  await page.getByLabel('Tên đăng nhập').fill('hoang.thu')
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(guestPassword)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  const actingUnit = page.getByRole('button', { name: /Đang làm việc cho đơn vị/ })
  await expect(actingUnit).toHaveText('UBND huyện Cao Lộc')
  await actingUnit.click()
  await page.getByRole('menuitemradio', { name: /Sở Nội vụ tỉnh Lạng Sơn/ }).click()
  await expect(actingUnit).toHaveText('Sở Nội vụ tỉnh Lạng Sơn')
  await page.reload()
  await expect(actingUnit).toHaveText('Sở Nội vụ tỉnh Lạng Sơn')
}

async function formCluster(page: Page): Promise<void> {
  await page.goto('/don-vi')
  await page.getByRole('link', { name: 'Cụm, khối thi đua' }).click()
  await expect(page.getByRole('heading', { name: 'Chưa có cụm, khối thi đua nào' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lập cụm, khối' }).click()
  const panel = page.getByRole('complementary')
  await panel.getByLabel('Tên cụm, khối').fill('Cụm thi đua số 1')
  for (const [typed, name] of [
    ['cao loc', 'UBND huyện Cao Lộc'],
    ['noi vu', 'Sở Nội vụ tỉnh Lạng Sơn'],
  ] as const) {
    await panel.getByRole('combobox', { name: 'Thành viên' }).fill(typed)
    await page.getByRole('option', { name }).click()
  }
  await page.keyboard.press('Escape')
  await panel.getByRole('combobox', { name: 'Cụm trưởng' }).click()
  await page.getByRole('option', { name: 'UBND huyện Cao Lộc' }).last().click()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Lập', exact: true }).click()
  await expect(page.getByText('Đã lập Cụm thi đua số 1')).toBeVisible()
  await expect(page.getByRole('row', { name: /Cụm thi đua số 1.*Cụm.*UBND huyện Cao Lộc.*2/ })).toBeVisible()
  await page.getByRole('link', { name: 'Cụm thi đua số 1' }).click()
  await expect(panel.getByRole('heading', { name: 'Thành viên (2)' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Ghi rời: UBND huyện Cao Lộc' })).toBeVisible()
  await expectAccessible(page)
}

async function splitUnit(page: Page): Promise<void> {
  await page.goto('/don-vi?tim=cao+loc')
  await page.getByRole('link', { name: 'UBND huyện Cao Lộc' }).click()
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('link', { name: 'Cụm thi đua số 1' })).toBeVisible()
  await panel.getByRole('button', { name: 'Thay đổi đơn vị' }).click()
  await page.getByRole('menuitem', { name: 'Chia, tách đơn vị' }).click()
  await panel.getByLabel('Tên đơn vị mới thứ 1').fill('UBND huyện Cao Lộc Đông')
  await panel.getByLabel('Tên đơn vị mới thứ 2').fill('UBND huyện Cao Lộc Tây')
  await panel.getByLabel('Từ ngày').fill('2099-01-01')
  await panel.getByLabel('Số, ký hiệu văn bản quyết định').fill('41/NQ-HĐND')
  await panel.getByLabel('Ngày văn bản').fill('2098-12-01')
  await panel.getByRole('button', { name: 'Chia, tách', exact: true }).click()
  await expect(panel.getByText('Chưa chọn đơn vị tiếp nhận cho UBND xã Gia Cát.').first()).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('combobox', { name: 'UBND xã Gia Cát' }).click()
  await page.getByRole('option', { name: 'UBND huyện Cao Lộc Tây' }).click()
  await panel.getByRole('button', { name: 'Chia, tách', exact: true }).click()
  await expect(page.getByText('Đã ghi việc chia, tách UBND huyện Cao Lộc')).toBeVisible()
  await page.goto('/don-vi?ngay=2099-01-01&tim=gia+cat')
  await expect(page.getByRole('row', { name: /UBND huyện Cao Lộc Tây/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /UBND xã Gia Cát/ })).toBeVisible()
}
