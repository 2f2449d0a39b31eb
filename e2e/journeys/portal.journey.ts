import { expect, test } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { browserOf } from '../src/people.ts'
import { startServer, type RunningServer } from '../src/server.ts'

let server: RunningServer
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startServer({ within: 200_000 })
})
test.afterAll(() => server.stop())

const campaignOf = async (page: Awaited<ReturnType<typeof browserOf>>): Promise<string> => {
  const { campaigns } = await (await page.request.get(`${server.url}/api/campaigns`)).json()
  return campaigns[0].id
}

test('a leader takes a document off the portal and lets it out again; the public finds it in either language', async ({
  browser,
}) => {
  const leader = await browserOf(browser, server.url, 'tuyet.snv')
  const campaign = await campaignOf(leader)
  await leader.goto(`${server.url}/phong-trao/${campaign}/so-ket`)
  await leader.getByRole('button', { name: /^Gỡ khỏi cổng: Chỉ thị 04\/CT-UBND/ }).click()
  await expect(leader.getByText(/đã gỡ/)).toBeVisible()
  const form = leader.getByRole('region', { name: 'Đưa văn bản' })
  await form.getByLabel('Văn bản của phong trào').click()
  await leader.getByRole('option', { name: /^Chỉ thị 04\/CT-UBND/ }).click()
  await expect(form.getByText(/^Tệp chỉ chứa văn bản này/)).toBeVisible()
  await expectAccessible(leader)
  const [file] = await Promise.all([
    leader.waitForEvent('download'),
    form.getByRole('link', { name: 'Tải về xem trước' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/chi-thi-04/)
  await form.getByRole('button', { name: 'Duyệt đưa lên cổng' }).click()
  await expect(leader.getByRole('button', { name: /^Gỡ khỏi cổng: Chỉ thị 04/ })).toBeVisible()

  const everybody = await (await browser.newContext()).newPage()
  await everybody.goto(`${server.url}/cong/${campaign}`)
  await expect(everybody.getByRole('link', { name: 'Chỉ thị 04/CT-UBND' })).toBeVisible()
  await everybody.getByRole('link', { name: 'English' }).click()
  await expect(everybody.getByRole('heading', { level: 1 })).toHaveText(/targets on track or achieved/)
  await expect(everybody.getByRole('link', { name: 'Chỉ thị 04/CT-UBND' })).toBeVisible()
  await expectAccessible(everybody)
  await everybody.getByRole('link', { name: 'Emulation campaigns' }).first().click()
  await expect(everybody.getByRole('heading', { name: 'Emulation campaigns' })).toBeVisible()
  await everybody.getByRole('link', { name: 'Tiếng Việt' }).click()
  await expect(everybody.getByRole('heading', { name: 'Phong trào thi đua' })).toBeVisible()
})

test('the campaign office sends the directive to a whole khối that did not have it', async ({ browser }) => {
  const office = await browserOf(browser, server.url, 'lam.tdkt')
  const campaign = await campaignOf(office)
  await office.goto(`${server.url}/phong-trao/${campaign}/gui`)
  await office.getByRole('button', { name: 'Bỏ chọn hết' }).click()
  await office.getByLabel('Cụm, khối thi đua').selectOption({ label: 'Khối thi đua Doanh nghiệp' })
  await expect(office.getByRole('checkbox', { name: 'Viettel Lạng Sơn' })).toBeVisible()
  await expect(office.getByRole('checkbox', { name: /^Trường/ })).toBeHidden()
  await expectAccessible(office)
  await office.getByRole('button', { name: 'Chọn 13 đơn vị đang hiện' }).click()
  await office.getByRole('button', { name: 'Gửi văn bản' }).click()
  await expect(office).toHaveURL(/\/tiep-nhan/)
})
