import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { browserOf } from '../src/people.ts'
import { photographOf } from '../src/photograph.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const directive = `ỦY BAN NHÂN DÂN HUYỆN CAO LỘC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 81/CT-UBND
Cao Lộc, ngày 17 tháng 6 năm 2021

CHỈ THỊ
Phát động phong trào thi đua nước sạch đến từng bản năm 2021

Chủ tịch Ủy ban nhân dân huyện phát động phong trào thi đua với các nội dung sau:

1. Nội dung thi đua

a) Phấn đấu tỷ lệ hộ dùng nước sạch đạt từ 82,5% trở lên.

b) Sửa chữa, nâng cấp thêm 14 công trình cấp nước.

2. Thời gian thi đua

Từ ngày phát động đến hết ngày 30/11/2021.

Nơi nhận:
- UBND các xã, thị trấn;
- Lưu: VT.

CHỦ TỊCH

Lý Văn Thử
`

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
