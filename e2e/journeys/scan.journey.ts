import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { cleanWaterDirective } from '../src/clean-water.ts'
import { browserOf } from '../src/people.ts'
import { photographOf } from '../src/photograph.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const directive = cleanWaterDirective(81)

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await startServer()
})
test.afterAll(() => server.stop())

test('a photographed paper is read page by page, and every target shows its piece of the paper', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const picture = await photographOf(browser, server.url, directive)
  const clerk = await browserOf(browser, server.url, 'loan.caoloc')
  await test.step('two photographs are gathered as pages, one is taken out again', () => gather(clerk, picture))
  await test.step('the reading shows how far it is and leads to the document', () => read(clerk))
  const address = clerk.url()
  await clerk.context().close()
  const leader = await browserOf(browser, server.url, 'vuong.caoloc')
  await test.step('the paper stands beside what was read from it', () => compare(leader, address))
  await leader.context().close()
})

async function gather(page: Page, picture: Buffer): Promise<void> {
  await page.goto(`${server.url}/van-ban`)
  await page.getByRole('button', { name: 'Nhận văn bản' }).click()
  const photo = { name: 'trang.png', mimeType: 'image/png', buffer: picture }
  await page.locator('input[type=file]').first().setInputFiles([photo, photo])
  await expect(page.getByRole('button', { name: 'Nhận và đọc 2 trang' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bỏ trang 2' }).click()
}

async function read(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nhận và đọc 1 trang' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.waitForURL(/van-ban\/[0-9a-f-]{36}/, { timeout: 60_000 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('81/CT-UBND')
  await expectAccessible(page)
}

async function compare(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Lập phong trào' }).click()
  await page.waitForURL(/phong-trao\/[0-9a-f-]{36}/)
  await expect(page.getByRole('img', { name: /^Phần giấy in chỉ tiêu này, trang 1/ })).toHaveCount(2)
  await expect(page.getByText('82,5 %').first()).toBeVisible()
  await expectAccessible(page)
}
