import { expect, test, type Browser, type Page } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { cleanWaterDirective } from '../src/clean-water.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const password = 'Mau-Son-1541'
const directive = cleanWaterDirective(77)

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await startServer()
})
test.afterAll(() => server.stop())

test('a paper is taken in, put in the book, read by keyboard and put under tracking', async ({ browser }) => {
  test.setTimeout(180_000)
  const clerk = await signedIn(browser, 'loan.caoloc')
  await test.step('a refused file loses nothing, a pasted text is read', () => takeIn(clerk))
  await test.step('it gets the number of the office’s own book', () => register(clerk))
  const address = new URL(clerk.url()).pathname
  const leader = await signedIn(browser, 'vuong.caoloc')
  await test.step('a draft stands beside the paper', () => draft(leader, address))
  await test.step('targets are confirmed, mended, dropped and taken back', () => confirmTargets(leader))
  await test.step('the rest is confirmed and the campaign tracked', () => track(leader))
  await test.step('words of the directive open the paper at their place', () => openQuote(leader))
  await clerk.context().close()
  await leader.context().close()
})

test('documents and campaigns are accessible at three widths, light and dark', async ({ browser }) => {
  test.setTimeout(240_000)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 768, 1440]) {
      const page = await signedIn(browser, 'diep.tdkt', { colorScheme, viewport: { width, height: 900 } })
      await page.goto('/van-ban')
      await page.getByRole('link', { name: 'Chỉ thị 04/CT-UBND' }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: 'Chỉ thị 04/CT-UBND' })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Mở phong trào' }).click()
      await page.getByRole('link', { name: 'Nội dung và chỉ tiêu' }).click()
      await expect(page.getByRole('heading', { level: 2, name: /Nội dung và chỉ tiêu/ })).toBeVisible()
      await expectAccessible(page)
      for (const path of ['/van-ban', '/phong-trao']) {
        await page.goto(path)
        await expect(page.getByRole('table')).toBeVisible()
        await expectAccessible(page)
      }
      await page.context().close()
    }
})

async function signedIn(
  browser: Browser,
  username: string,
  options: { colorScheme?: 'light' | 'dark'; viewport?: { width: number; height: number } } = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, ...options })
  const answer = await context.request.post('/api/session', { data: { username, password } })
  expect(answer.ok()).toBe(true)
  return context.newPage()
}

async function takeIn(page: Page): Promise<void> {
  await page.goto('/van-ban')
  await page.getByRole('button', { name: 'Nhận văn bản' }).click()
  const pasted = page.getByLabel('Hoặc dán nội dung')
  await pasted.fill(directive)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'anh.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('không phải Word') })
  await expect(page.getByRole('alert')).toContainText('reading.not-a-docx')
  await expect(pasted).toHaveValue(directive)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Nhận và đọc' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Chỉ thị 77/CT-UBND' })).toBeVisible()
}

async function register(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Vào sổ' }).click()
  const number = page.getByLabel('Số đến')
  await expect(number).toBeFocused()
  await page.getByLabel('Ngày đến').fill('14/06/2021')
  await expect(page.getByText('Ngày đến trước ngày ký')).toBeVisible()
  await expectAccessible(page)
  await number.fill('512')
  await number.press('Enter')
  await expect(page.getByText('Đã tiếp nhận · số đến 512 · ngày đến 14/06/2021')).toBeVisible()
}

async function draft(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Lập phong trào' }).click()
  await expect(page).toHaveURL(/doc-van-ban/)
  await expect(page.getByText('0/2 chỉ tiêu đã xác nhận').first()).toBeVisible()
  await expectAccessible(page)
}

async function confirmTargets(page: Page): Promise<void> {
  const card = (name: string) => page.getByRole('button', { name: new RegExp(name), expanded: true })
  await page.keyboard.press('j')
  await expect(page.getByRole('button', { expanded: true })).toHaveCount(1)
  await page
    .locator('[data-card]')
    .getByRole('button', { name: /tỷ lệ hộ dùng nước sạch/ })
    .click()
  await expect(card('tỷ lệ hộ dùng nước sạch')).toBeVisible()
  await page.keyboard.press('e')
  await expect(page.getByLabel('Giá trị')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Chỉ tiêu', { exact: true }).fill('Tỷ lệ hộ dùng nước sạch của huyện')
  await page.getByLabel('Giá trị').fill('82,75')
  await page.getByRole('button', { name: 'Lưu và xác nhận' }).click()
  await expect(card('82,75')).toBeVisible()
  await expect(page.getByText('1/2 chỉ tiêu đã xác nhận').first()).toBeVisible()
  await page.locator('h1').click()
  await page.keyboard.press('k')
  await expect(card('công trình')).toBeVisible()
  await page.keyboard.press('x')
  await expect(page.getByText('Đã bỏ một chỉ tiêu')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('heading', { name: /^Đã bỏ/ })).toHaveCount(0)
  await page.locator('h1').click()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2/2 chỉ tiêu đã xác nhận').first()).toBeVisible()
}

async function track(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: 'Đưa vào theo dõi' })
  await expect(start).toHaveAttribute('aria-disabled', 'true')
  for (const part of ['Nội dung', 'Nhiệm vụ']) {
    await page.getByRole('button', { name: new RegExp(`^${part} \\d`) }).click()
    await page.getByRole('button', { name: /Xác nhận cả/ }).click()
    await expect(page.getByText('Đã xác nhận cả phần')).toBeVisible()
    await expectAccessible(page)
  }
  await expect(page.getByText('Chưa chọn đơn vị chủ trì.')).toBeVisible()
  await page.getByRole('button', { name: 'Sửa', exact: true }).click()
  await page.getByRole('combobox', { name: 'Đơn vị chủ trì' }).fill('huyen cao loc')
  await page.getByRole('option', { name: 'Ủy ban nhân dân huyện Cao Lộc', exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(start).toHaveAttribute('aria-disabled', 'false')
  await start.click()
  await expect(page).toHaveURL(/chi-tieu$/)
  await expect(page.getByText('≥ 82,75 %')).toBeVisible()
}

async function openQuote(page: Page): Promise<void> {
  await page.getByRole('link', { name: /thêm 14 công trình/ }).click()
  await expect(page).toHaveURL(/van-ban\/.*trich=\d+-\d+/)
  await expect(page.locator('[data-mark~="asked"]').first()).toBeInViewport()
}
