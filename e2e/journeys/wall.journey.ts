import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { signIn } from '../src/people.ts'
import { startServer, type RunningServer } from '../src/server.ts'

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startServer({ within: 200_000 })
})
test.afterAll(() => server.stop())

test('the keeper moves a tile, the office compares a cluster on the map, takes it away, and the wall turns its pages', async ({
  browser,
}) => {
  const keeping = await browser.newContext({ baseURL: server.url })
  const keeper = await keeping.newPage()
  await signIn(keeper, server.url, 'chien.quantri')
  await test.step('two units change places on the map', () => changePlaces(keeper))
  const working = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 } })
  const office = await working.newPage()
  await signIn(office, server.url, 'lam.tdkt')
  await test.step('the map of the board, within one cluster', () => compareCluster(office))
  await test.step('the same view as a workbook', () => takeAway(office))
  await test.step('the wall turns, is held and goes back', () => watchWall(office))
  await keeping.close()
  await working.close()
})

async function changePlaces(page: Page): Promise<void> {
  const { orgUnits } = await (await page.request.get('/api/org-units?q=Ủy ban nhân dân tỉnh')).json()
  const root = orgUnits.find((unit: { tier: string }) => unit.tier === 'tinh').id
  await page.goto(`/don-vi/${root}/ban-do`)
  await expect(page.getByRole('button', { name: 'Lưu bản đồ' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tràng Định, cột 3, hàng 1' }).click()
  await expect(page.getByText('Chọn ô cho Tràng Định.')).toBeVisible()
  // by keyboard alone: the place is a button like any other
  await page.getByRole('button', { name: 'Văn Lãng, cột 3, hàng 2' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Văn Lãng, cột 3, hàng 1' })).toBeVisible()
  await page.getByRole('button', { name: 'Lưu bản đồ' }).click()
  await expect(page.getByText('Đã lưu')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Tràng Định, cột 3, hàng 2' })).toBeVisible()
}

async function compareCluster(page: Page): Promise<void> {
  await page.goto('/phong-trao')
  await page
    .getByRole('link', { name: /Đợt thi đua đặc biệt/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Số liệu' }).click()
  await page.getByRole('link', { name: 'Bản đồ ô' }).click()
  await expect(page.getByRole('link', { name: /Cao Lộc/ })).toBeVisible()
  const tiles = page.getByRole('list', { name: 'Chỉ tiêu đúng tiến độ theo đơn vị' }).getByRole('listitem')
  const all = await tiles.count()
  const groups = page.getByRole('combobox', { name: 'So sánh trong nhóm đơn vị' })
  const cluster = groups.locator('optgroup[label="Theo cụm, khối thi đua"] option').first()
  await groups.selectOption((await cluster.getAttribute('value')) ?? '')
  await expect(page).toHaveURL(/nhom=cluster\./)
  await expect.poll(() => tiles.count()).toBeLessThan(all)
}

async function takeAway(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tải về' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Excel (XLSX)' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^Đơn vị và chỉ tiêu .*\.xlsx$/)
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK')
}

async function watchWall(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Màn hình lớn' }).click()
  await expect(page.getByRole('heading', { name: 'Đang chậm' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Trang 2\//)).toBeVisible()
  await page.getByRole('button', { name: 'Dừng' }).click()
  await expect(page.getByRole('button', { name: 'Chạy tiếp' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(/^Trang 1\//)).toBeVisible()
  await page.getByRole('link', { name: 'Về bảng số liệu' }).click()
  await expect(page).toHaveURL(/so-lieu\?.*nhom=cluster\./)
}
