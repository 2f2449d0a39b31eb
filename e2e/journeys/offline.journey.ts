import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { browserOf } from '../src/people.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const revenue = 'Tổng thu ngân sách nhà nước trên địa bàn'
const period = 'Sơ kết 6 tháng (đến 15/06/2021)'

test.use({ serviceWorkers: 'allow' })

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startServer()
})
test.afterAll(() => server.stop())

test('what is typed and attached without a network survives a reload and arrives once when it is back', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const page = await browserOf(browser, server.url, 'nga.binhgia')
  const cell = page.getByRole('textbox', { name: `${revenue}: thực hiện kỳ này` })
  await test.step('the report is read while there is a network', () => openReport(page))
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  const sent = countChanges(page)

  await test.step('the network goes; a figure and a photograph are entered', async () => {
    await page.context().setOffline(true)
    await cell.fill('41,25')
    await page
      .getByRole('row', { name: new RegExp(revenue) })
      .locator('input[type=file]')
      .setInputFiles({ name: 'bien-ban.png', mimeType: 'image/png', buffer: photograph })
    await expect(page.getByText('bien-ban.png: giữ trên máy, chờ gửi')).toBeVisible()
    await expect(page.getByText('Đang mất mạng')).toBeVisible()
    await expect(page.getByText('Chưa gửi lên được, đã giữ trên máy này')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the page is loaded again without a network and still has both', async () => {
    await page.reload()
    await expect(cell).toHaveValue('41,25')
    await expect(page.getByText('bien-ban.png: giữ trên máy, chờ gửi')).toBeVisible()
  })

  await test.step('nobody is signed out while something is unsent', async () => {
    await page.getByRole('button', { name: /^Tài khoản của/ }).click()
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
    await expect(page.getByRole('dialog', { name: 'Chưa đăng xuất được: còn phần chưa gửi' })).toBeVisible()
    await page.getByRole('button', { name: 'Ở lại' }).click()
  })

  await test.step('the network is back: figure and photograph arrive, each once', async () => {
    await page.context().setOffline(false)
    await expect(page.getByText(/Đã lưu lúc/)).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('link', { name: 'bien-ban.png' })).toHaveCount(1, { timeout: 30_000 })
    await expect(page.getByText('giữ trên máy, chờ gửi')).toHaveCount(0)
    expect(sent.evidence).toBe(1)
    const other = await browserOf(browser, server.url, 'nga.binhgia')
    await openReport(other)
    await expect(other.getByRole('textbox', { name: `${revenue}: thực hiện kỳ này` })).toHaveValue('41,25')
    await expect(other.getByRole('link', { name: 'bien-ban.png' })).toHaveCount(1)
    await other.context().close()
  })

  await test.step('signing out leaves nothing on the device', async () => {
    await page.getByRole('button', { name: /^Tài khoản của/ }).click()
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
    await expect(page).toHaveURL(/dang-nhap/)
    const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('thidua.report')))
    expect(left).toEqual([])
  })
})

async function openReport(page: Page): Promise<void> {
  await page.goto(`${server.url}/bao-cao`)
  await page.getByRole('link', { name: period }).click()
  await expect(page.getByRole('heading', { level: 1, name: period })).toBeVisible()
}

/** Counts the acknowledged arrivals of evidence. */
function countChanges(page: Page): { evidence: number } {
  const counted = { evidence: 0 }
  page.on('response', (response) => {
    const isEvidence = response.request().method() === 'POST' && response.url().endsWith('/evidence')
    if (isEvidence && response.ok()) counted.evidence += 1
  })
  return counted
}

/** A picture of one pixel. */
const photograph = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
