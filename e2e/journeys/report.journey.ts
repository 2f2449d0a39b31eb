import { readFile } from 'node:fs/promises'
import { openXlsx, saveXlsx } from 'hucre/xlsx'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const period = 'Sơ kết 6 tháng (đến 15/06/2021)'
const district = 'Ủy ban nhân dân huyện Cao Lộc'
const revenue = 'Tổng thu ngân sách nhà nước trên địa bàn'
const demoPassword = 'Mau-Son-1541'

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startServer()
})
test.afterAll(() => server.stop())

test('a figure goes from the officer over the leader to the lead office, is counted, and comes back with a reason', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const officer = await signIn(browser, 'yen.caoloc')
  const leader = await signIn(browser, 'vuong.caoloc')
  const office = await signIn(browser, 'lam.tdkt')
  const before = await test.step('the board before', () => reportedOnBoard(office))
  await test.step('the leader hands the draft back', () => handBack(leader))
  await test.step('the officer fills the sheet in outside and brings it back', () => exchangeWorkbook(officer))
  await test.step('the officer mends a figure and lays it before the leader', () => fillAndPresent(officer))
  await test.step('the leader approves', () => approve(leader))
  await test.step('it is sent', () => send(officer))
  await test.step('one more unit is counted', async () => {
    await expect.poll(() => reportedOnBoard(office)).toBe(before + 1)
  })
  await test.step('one figure is returned', () => returnFigure(office))
  await test.step('the officer reads why', () => readReason(officer))
})

async function signIn(browser: Browser, username: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(demoPassword)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page).toHaveURL(/\/hom-nay$/)
  return page
}

async function openOwnReport(page: Page): Promise<void> {
  await page.goto('/bao-cao')
  await page.getByRole('link', { name: period }).click()
  await expect(page.getByRole('heading', { level: 1, name: period })).toBeVisible()
}

async function handBack(page: Page): Promise<void> {
  await page.goto('/bao-cao')
  await expectAccessible(page)
  await openOwnReport(page)
  await expect(page.getByRole('textbox', { name: /thực hiện kỳ này/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Trả lại để sửa' }).click()
  await page.getByLabel('Cần sửa gì').fill('Số thu chưa gồm tháng 6')
  await page.getByRole('button', { name: 'Trả lại để sửa' }).click()
  await expect(page.getByText(/trả lại để sửa.*Số thu chưa gồm tháng 6/)).toBeVisible()
}

async function exchangeWorkbook(page: Page): Promise<void> {
  await openOwnReport(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải biểu Excel để điền' }).click()
  const sheet = await readFile(await (await download).path())
  const bring = (bytes: Uint8Array) =>
    page.locator('input[type=file][accept*=".xlsx"]').setInputFiles({
      name: 'bieu.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    })
  await bring(await withRevenue(sheet, 'ba mươi'))
  await expect(page.getByRole('rowheader', { name: /^I\d+$/ })).toBeVisible()
  await expect(page.getByText('Chưa ô nào được đưa vào')).toBeVisible()
  await expectAccessible(page)
  await bring(await withRevenue(sheet, '33,3'))
  const cell = page.getByRole('textbox', { name: `${revenue}: thực hiện kỳ này` })
  await expect(cell).toHaveValue('33,3')
  await expect(page.getByText('Đã đưa cả biểu vào')).toBeVisible()
}

/** The sheet as a spreadsheet program would save it, with another figure for the revenue. */
async function withRevenue(bytes: Uint8Array, value: string): Promise<Uint8Array> {
  const book = await openXlsx(bytes)
  const row = book.sheets[0]?.rows.find((cells) => cells.includes(revenue))
  if (row === undefined) throw new Error('the revenue is not in the sheet')
  row[8] = value
  return saveXlsx(book)
}

async function fillAndPresent(page: Page): Promise<void> {
  await openOwnReport(page)
  await expectAccessible(page)
  const cell = page.getByRole('textbox', { name: `${revenue}: thực hiện kỳ này` })
  await cell.fill('346,5')
  await expect(page.getByText(/chênh mười lần so với kỳ trước 34,6/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sửa thành 34,65' }).click()
  await expect(cell).toHaveValue('34,65')
  await expect(page.getByRole('row', { name: new RegExp(revenue) })).toContainText('49,1')
  await cell.press('Control+z')
  await expect(cell).toHaveValue('346,5')
  await cell.press('Control+y')
  await expect(cell).toHaveValue('34,65')
  await cell.press('Enter')
  await expect(
    page.getByRole('textbox', { name: 'Số trường học đạt chuẩn quốc gia tăng thêm: thực hiện kỳ này' }),
  ).toBeFocused()
  await expect(page.getByText(/Đã lưu lúc/)).toBeVisible()
  await page.reload()
  await expect(cell).toHaveValue('34,65')
  await page.getByRole('button', { name: 'Trình lãnh đạo' }).click()
  await expect(page.getByText('Đã trình lãnh đạo')).toBeVisible()
}

async function approve(page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await expect(page.getByText('Đã duyệt, chưa gửi')).toBeVisible()
}

async function send(page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('button', { name: 'Gửi Sở Nội vụ' }).click()
  await expect(page.getByText('Đã gửi, chờ kiểm tra')).toBeVisible()
}

/** How many units have reported the revenue, as the board says. */
async function reportedOnBoard(page: Page): Promise<number> {
  await page.goto('/phong-trao')
  await page
    .getByRole('link', { name: /Đợt thi đua đặc biệt/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Số liệu', exact: true }).click()
  const row = page.getByRole('row', { name: new RegExp(revenue) })
  await expect(row).toBeVisible()
  await expectAccessible(page)
  const [reported] = /(\d+)\/13/.exec(await row.innerText())?.slice(1) ?? []
  return Number(reported)
}

async function returnFigure(page: Page): Promise<void> {
  await page.goto('/bao-cao?muc=den&loc=can-lam')
  await page.getByRole('link', { name: district }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${district} báo cáo` })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Trả lại: ${revenue}` }).click()
  await page.getByLabel('Lý do trả lại').fill('Chưa khớp Kho bạc')
  await page
    .getByRole('row', { name: new RegExp(revenue) })
    .getByRole('button', { name: 'Trả lại' })
    .click()
  await expect(page.getByText('Đã trả lại: Chưa khớp Kho bạc')).toBeVisible()
}

async function readReason(page: Page): Promise<void> {
  await openOwnReport(page)
  const notice = page.getByRole('region', { name: /Sở Nội vụ trả lại/ })
  await expect(notice).toContainText(`${revenue}: Chưa khớp Kho bạc`)
  await page.getByRole('button', { name: 'Sửa số liệu bị trả lại' }).click()
  await expect(page.getByRole('textbox', { name: `${revenue}: thực hiện kỳ này` })).toBeEditable()
  await expect(notice).toBeVisible()
}
