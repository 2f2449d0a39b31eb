import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { startServer, type RunningServer } from '../src/server.ts'

let server: RunningServer
let campaign: string

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ within: 200_000 })
  const page = await browser.newPage()
  await signIn(page, 'lam.tdkt')
  const { campaigns } = await (await page.request.get(`${server.url}/api/campaigns`)).json()
  campaign = `/phong-trao/${campaigns[0].id}`
  await page.close()
})
test.afterAll(() => server.stop())

/** Signs in as one of the demonstration's people; their password stands on the sign-in page. */
async function signIn(page: Page, username: string): Promise<void> {
  const setup = await (await page.request.get(`${server.url}/api/setup`)).json()
  const { password } = setup.demoAccounts.find((one: { username: string }) => one.username === username)
  const answer = await page.request.post(`${server.url}/api/session`, { data: { username, password } })
  expect(answer.ok()).toBe(true)
}

test('silent units are chosen, urged and, with one undo, no longer urged', async ({ page }) => {
  await signIn(page, 'lam.tdkt')
  await page.goto(`${server.url}${campaign}/tiep-nhan?loc=chua-phan-hoi`)
  await page.getByRole('button', { name: /^Chọn cả \d+ đơn vị/ }).click()
  await page.getByRole('button', { name: 'Đôn đốc', exact: true }).click()
  await expect(page.getByText(/^Đã đôn đốc \d+ đơn vị$/)).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByText('Đã hoàn tác')).toBeVisible()
  await page.goto(`${server.url}${campaign}/don-doc?loc=da-gui`)
  await expect(page.getByText(/^Đã thu hồi/).first()).toBeVisible()
})

test('the tree shows its first level and opens a district with the keyboard alone', async ({ page }) => {
  await signIn(page, 'lam.tdkt')
  await page.goto(`${server.url}${campaign}/tiep-nhan`)
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  await expect(row('huyện Cao Lộc').first()).toBeVisible()
  await expect(row('thị trấn Đồng Đăng')).toHaveCount(0)
  await row('Ủy ban nhân dân huyện Cao Lộc').focus()
  await page.keyboard.press('ArrowRight')
  await expect(row('thị trấn Đồng Đăng')).toBeVisible()
})

for (const width of [360, 1440]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every screen of the cascade is accessible at ${width} px, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(180_000)
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      try {
        const page = await context.newPage()
        await signIn(page, 'lam.tdkt')
        for (const path of [
          '/hom-nay',
          '/lich',
          ...['', '/tiep-nhan', '/gui', '/don-doc'].map((tab) => campaign + tab),
        ]) {
          await page.goto(server.url + path)
          await page.waitForLoadState('networkidle')
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width)
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(
            violations.map(
              ({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
            ),
          ).toEqual([])
        }
      } finally {
        await context.close()
      }
    })
  }
}
