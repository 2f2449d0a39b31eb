import { readFileSync } from 'node:fs'
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

test('schools are shared by population around a locked part, a district pledges more, and its giao ước is printed', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const office = await browserOf(browser, server.url, 'lam.tdkt')
  const { campaigns } = await (await office.request.get(`${server.url}/api/campaigns`)).json()
  const campaign = `${server.url}/phong-trao/${campaigns[0].id}`

  await office.goto(`${campaign}/chi-tieu`)
  await office.getByRole('link', { name: 'Giao chỉ tiêu' }).click()
  await office.getByRole('link', { name: /Số trường học đạt chuẩn quốc gia/ }).click()
  const part = (unit: string) => office.getByRole('textbox', { name: `Chỉ tiêu giao ${unit}`, exact: true })
  const lock = (unit: string) => office.getByRole('button', { name: new RegExp(`^Khóa phần của ${unit}`) })
  const huuLung = 'Ủy ban nhân dân huyện Hữu Lũng'

  // the department's three stay locked; one district is given five and locked as well
  await expect(lock('Sở Giáo dục và Đào tạo')).toHaveAttribute('aria-pressed', 'true')
  await part(huuLung).fill('5')
  await expect(office.getByText('vượt 2 trường').first()).toBeVisible()
  await lock(huuLung).click()
  await office.getByRole('button', { name: 'Theo dân số' }).click()
  await expect(office.getByText('Đã giao 20 / 20')).toBeVisible()
  await expect(part(huuLung)).toHaveValue('5')
  await expect(part('Sở Giáo dục và Đào tạo')).toHaveValue('3')

  // what was typed outlives a look at another page, and can be taken back step by step
  await office.getByRole('link', { name: 'Nội dung', exact: true }).click()
  await office.getByRole('link', { name: 'Giao chỉ tiêu' }).click()
  await office.getByRole('link', { name: /Số trường học đạt chuẩn quốc gia/ }).click()
  await expect(part(huuLung)).toHaveValue('5')
  await expectAccessible(office)
  await office.getByLabel('Lý do điều chỉnh').fill('Huyện đề nghị nhận thêm')
  await office.getByRole('button', { name: 'Giao chỉ tiêu' }).click()
  await expect(office.getByText(/Đã giao \d+ phần/)).toBeVisible()
  await office.getByRole('link', { name: 'Ai sửa gì' }).click()
  const newest = office.getByRole('row', { name: new RegExp(`^${huuLung}.*Huyện đề nghị nhận thêm`) })
  await expect(newest).toContainText('đã khóa')

  // the district had pledged 4, which is less than it is given now: it registers again
  const district = await browserOf(browser, server.url, 'toan.huulung')
  await district.goto(`${campaign}/chi-tieu/dang-ky`)
  await expect(district.getByText(/cần đăng ký lại 1 chỉ tiêu/)).toBeVisible()
  const pledge = district.getByRole('textbox', { name: /^Mức đăng ký: Số trường học đạt chuẩn/ })
  await expect(pledge).toHaveValue('5')
  await pledge.fill('4')
  await expect(district.getByText('chưa đạt mức giao: thêm ≥ 5')).toBeVisible()
  await pledge.fill('6')
  await district.getByLabel('Lãnh đạo quyết định').fill('Chủ tịch Ủy ban nhân dân huyện')
  await expectAccessible(district)
  await district.getByRole('button', { name: 'Đăng ký lại' }).click()
  await expect(district.getByText(/^Đã đăng ký\. Cấp trên/)).toBeVisible()

  const printing = district.waitForEvent('download')
  await district.getByRole('link', { name: 'In giao ước (PDF)' }).click()
  const paper = await printing
  expect(paper.suggestedFilename()).toBe('giao-uoc-thi-dua-uy-ban-nhan-dan-huyen-huu-lung.pdf')
  expect(
    readFileSync(await paper.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const chooser = district.waitForEvent('filechooser')
  await district.getByRole('button', { name: 'Đính bản đã ký' }).click()
  await (
    await chooser
  ).setFiles({
    name: 'giao-uoc-da-ky.pdf',
    mimeType: 'application/pdf',
    buffer: readFileSync(await paper.path()),
  })
  await expect(district.getByRole('link', { name: 'giao-uoc-da-ky.pdf' })).toBeVisible()

  // the office sees it at once, beside what it gave
  await office.goto(`${campaign}/chi-tieu/dang-ky`)
  const row = office.getByRole('row', { name: new RegExp(`^${huuLung}`) })
  await expect(row).toContainText('đã đính bản ký')
  await row.getByRole('link').click()
  await expect(office.getByRole('row', { name: /^Số trường học đạt chuẩn.*cao hơn mức giao/ })).toContainText(
    'thêm ≥ 6',
  )
})

test('two who give the same target at once both keep what they typed, and one chooses', async ({ browser }) => {
  test.setTimeout(120_000)
  const [first, second] = [
    await browserOf(browser, server.url, 'lam.tdkt'),
    await browserOf(browser, server.url, 'diep.tdkt'),
  ]
  const { campaigns } = await (await first.request.get(`${server.url}/api/campaigns`)).json()
  const sheet = `${server.url}/phong-trao/${campaigns[0].id}/chi-tieu/giao`
  const caoLoc = 'Chỉ tiêu giao Ủy ban nhân dân huyện Cao Lộc'
  for (const page of [first, second]) {
    await page.goto(sheet)
    await page.getByRole('link', { name: /Tổng thu ngân sách/ }).click()
  }
  await first.getByRole('textbox', { name: caoLoc, exact: true }).fill('150')
  await second.getByRole('textbox', { name: caoLoc, exact: true }).fill('160')
  await first.getByRole('button', { name: 'Giao chỉ tiêu' }).click()
  await expect(first.getByText(/Đã giao 1 phần/)).toBeVisible()
  await second.getByRole('button', { name: 'Giao chỉ tiêu' }).click()
  const clash = second.getByRole('alert').filter({ hasText: 'Có người vừa giao các phần này' })
  await expect(clash.getByRole('row', { name: /huyện Cao Lộc/ })).toContainText('160')
  await expect(clash.getByRole('row', { name: /huyện Cao Lộc/ })).toContainText('150')
  await second.getByRole('button', { name: 'Giữ phần tôi nhập' }).click()
  await second.getByRole('button', { name: 'Giao chỉ tiêu' }).click()
  await expect(second.getByText(/Đã giao 1 phần/)).toBeVisible()
  await second.getByRole('link', { name: 'Ai sửa gì' }).click()
  await expect(second.getByRole('row', { name: /^Ủy ban nhân dân huyện Cao Lộc.*150.*160/ })).toBeVisible()
})

test('an indicator is found without its accents, and an office adds its own', async ({ browser }) => {
  const page = await browserOf(browser, server.url, 'lam.tdkt')
  await page.goto(`${server.url}/phong-trao`)
  await page.getByRole('link', { name: 'Danh mục chỉ tiêu' }).click()
  await page.getByLabel('Tìm chỉ tiêu').fill('ho ngheo')
  await page.getByRole('link', { name: 'Tỷ lệ hộ nghèo' }).click()
  await expect(page.getByText(/Công bố muộn/)).toBeVisible()
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click()
  await page.getByLabel('Chỉ tiêu', { exact: true }).fill('Số hộ trồng hồi hữu cơ')
  await page.getByLabel('Đơn vị tính').fill('hộ')
  await page.getByLabel('Cơ quan cung cấp số liệu').fill('Sở Nông nghiệp và Phát triển nông thôn')
  await page.getByLabel('Định nghĩa').fill('Số hộ có giấy chứng nhận hữu cơ còn hạn.')
  await page.getByLabel('Căn cứ').fill('Đề án cây hồi')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Thêm vào danh mục' }).click()
  await expect(page.getByRole('heading', { name: 'Số hộ trồng hồi hữu cơ' })).toBeVisible()
  await page.getByLabel('Tìm chỉ tiêu').fill('trong hoi')
  await expect(page.getByText('Sở Nội vụ thêm').first()).toBeVisible()
})
