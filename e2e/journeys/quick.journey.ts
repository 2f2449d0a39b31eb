import { readFile } from 'node:fs/promises'
import { openXlsx } from 'hucre/xlsx'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { browserOf, signIn } from '../src/people.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const title = 'Hồ chứa cần xả trước lũ'

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startServer()
})
test.afterAll(() => server.stop())

test('a district asks its communes, two answer on a phone, the sum appears, and the table goes out as Excel', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const district = await browserOf(browser, server.url, 'yen.caoloc')
  await test.step('the district asks', () => ask(district))
  await test.step('one commune answers from its first screen', () => answer(browser, 'duyen.tanthanh', '3', 'Có'))
  await test.step('another answers, and corrects itself', () => answer(browser, 'minh.tanlien', '40', 'Không', '4'))
  await test.step('the sum stands in the foot with 2 of 3', async () => {
    const foot = district.getByRole('row', { name: /^Cộng/ })
    await expect(foot).toContainText('7', { timeout: 30_000 })
    await expect(foot).toContainText('2/3 đơn vị')
    await expectAccessible(district)
  })
  await test.step('the silent are urged, once', () => urge(district))
  await test.step('the table goes out', () => download(district))
  await test.step('closed, it takes no answer until it is opened again', () => closeAndReopen(browser, district))
})

async function ask(page: Page): Promise<void> {
  await page.goto(`${server.url}/bao-cao`)
  await page.getByRole('link', { name: 'Báo cáo nhanh' }).click()
  await page.getByRole('link', { name: 'Yêu cầu báo cáo nhanh' }).click()
  await expect(page.getByText(/chưa chọn đơn vị/)).toBeVisible()
  await page.getByLabel('Cần biết việc gì').fill(title)
  await page.getByLabel('Giờ', { exact: true }).fill('17h15')
  await page.getByRole('textbox', { name: 'Câu hỏi 1' }).fill('Số hồ phải xả')
  await page.getByLabel('Đơn vị tính').fill('hồ')
  await page.getByRole('button', { name: 'Thêm câu hỏi' }).click()
  await page.getByRole('textbox', { name: 'Câu hỏi 2' }).fill('Đã báo các hộ phía dưới')
  await page.getByLabel('Trả lời bằng').nth(1).selectOption('yes-no')
  for (const name of ['Tân Thành', 'Tân Liên', 'Xuân Long']) await page.getByLabel(`Ủy ban nhân dân xã ${name}`).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('0/3 đơn vị đã trả lời')).toBeVisible()
}

/** On a phone, from "Hôm nay"; with a correction where there is one. */
async function answer(browser: Browser, who: string, count: string, told: string, corrected?: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await signIn(page, server.url, who)
  await page.goto(`${server.url}/hom-nay`)
  await page.getByRole('link', { name: `Trả lời: Báo cáo nhanh: ${title}` }).click()
  await page.getByLabel('1. Số hồ phải xả').fill('2,5')
  await page.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(page.getByText('Câu này đếm bằng số nguyên.')).toBeVisible()
  await expect(page.getByText('Câu này chưa trả lời.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('1. Số hồ phải xả').fill(count)
  await page.getByRole('radio', { name: told, exact: true }).check()
  await page.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(page.getByText(/Đã gửi lúc/)).toBeVisible()
  if (corrected !== undefined) {
    await page.getByLabel('1. Số hồ phải xả').fill(corrected)
    await page.getByRole('button', { name: 'Gửi lại' }).click()
    await expect(page.getByText('Đã gửi 2 lần')).toBeVisible()
  }
  await context.close()
}

async function urge(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đôn đốc 1 đơn vị' }).click()
  await expect(page.getByRole('row', { name: /Xuân Long/ })).toContainText('đã đôn đốc')
}

async function download(page: Page): Promise<void> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải Excel' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe(`${title}.xlsx`)
  const book = await openXlsx(await readFile(await file.path()))
  const rows = book.sheets[0]?.rows ?? []
  expect(rows.find((cells) => cells.includes('Ủy ban nhân dân xã Tân Liên'))?.slice(1, 3)).toEqual([4, 'Không'])
  expect(rows.at(-1)?.slice(0, 2)).toEqual(['Cộng', 7])
}

async function closeAndReopen(browser: Browser, district: Page): Promise<void> {
  await district.getByRole('button', { name: 'Đóng', exact: true }).click()
  await expect(district.getByText(/Hứa Thị Ngọc Yến đóng lúc/)).toBeVisible()
  const commune = await browserOf(browser, server.url, 'duyen.tanthanh')
  await commune.goto(district.url())
  await expect(commune.getByText(/Hứa Thị Ngọc Yến đã đóng báo cáo nhanh này/)).toBeVisible()
  await expect(commune.getByRole('button', { name: 'Gửi lại' })).toHaveCount(0)
  await district.getByRole('button', { name: 'Mở lại' }).click()
  await district.getByLabel('Giờ', { exact: true }).fill('23:30')
  await district.getByRole('button', { name: 'Mở lại' }).click()
  await expect(district.getByRole('button', { name: 'Gia hạn' })).toBeVisible()
  await commune.reload()
  await expect(commune.getByRole('button', { name: 'Gửi lại' })).toBeVisible()
}

test('an owner’s figure is objected to by the unit that it is about, and the owner answers', async ({ browser }) => {
  test.setTimeout(240_000)
  const district = await browserOf(browser, server.url, 'toan.huulung')
  const owner = await browserOf(browser, server.url, 'lam.tdkt')
  await test.step('the unit objects with its own figure and why', async () => {
    await district.goto(`${server.url}/bao-cao?muc=ve-don-vi`)
    await district
      .getByRole('row', { name: /Sơ kết 6 tháng.*/ })
      .filter({ hasText: 'Sở Nội vụ' })
      .getByRole('link')
      .click()
    await district.getByRole('button', { name: 'Có ý kiến: Tỷ lệ cử tri tham gia bỏ phiếu' }).click()
    await district.getByLabel('Số của đơn vị, tử số').fill('89.001')
    await district.getByLabel('Số của đơn vị, mẫu số').fill('89.012')
    await district.getByLabel('Lý do').fill('Cộng thiếu một khu vực bỏ phiếu')
    await expectAccessible(district)
    await district.getByRole('button', { name: 'Gửi ý kiến' }).click()
    await expect(district.getByText(/Đơn vị có ý kiến: 89.001\/89.012/)).toBeVisible()
  })
  await test.step('the owner sees it beside its figure and keeps the figure, saying why', async () => {
    await owner.goto(`${server.url}/hom-nay`)
    await owner.getByRole('link', { name: /Xem ý kiến/ }).click()
    await expect(owner.getByText(/Đơn vị thống nhất 8\/11, 2 có ý kiến, 1 chưa trả lời/)).toBeVisible()
    await owner.getByRole('button', { name: /Giữ số liệu: Tỷ lệ cử tri.*Hữu Lũng/ }).click()
    await owner.getByLabel('Vì sao giữ số liệu').fill('Khu vực này đã tính ở thị trấn')
    await owner.getByRole('button', { name: 'Giữ số liệu', exact: true }).first().click()
    await expect(owner.getByText('Khu vực này đã tính ở thị trấn')).toBeVisible()
  })
  await test.step('the unit reads the answer', async () => {
    await district.reload()
    await expect(district.getByText('Cơ quan cung cấp giữ số liệu: Khu vực này đã tính ở thị trấn')).toBeVisible()
  })
})
