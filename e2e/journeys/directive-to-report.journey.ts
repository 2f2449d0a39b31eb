import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { browserOf } from '../src/people.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const root = join(import.meta.dirname, '../..')
const ofTheDemonstration = join(root, 'demo/data/chi-thi-04.txt')
/** The real paper, where it lies beside the checkout: a letter and the directive that it passes on, in one file. */
const realPaper = join(root, '../shared/seeds/lang-son-2021.txt')

const district = 'Ủy ban nhân dân huyện Cao Lộc'

let server: RunningServer

test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startServer({ within: 200_000 })
})
test.afterAll(() => server.stop())

test('a directive goes all the way: in as a document, out as a mid-term report and a public page', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  await goAllTheWay(browser, { file: ofTheDemonstration, least: 15 })
})

if (existsSync(realPaper))
  test('the real paper goes the same way, from the directive that lies behind its letter', async ({ browser }) => {
    test.setTimeout(600_000)
    await goAllTheWay(browser, { file: realPaper, enclosed: '04/CT-UBND', least: 15 })
  })

interface Paper {
  readonly file: string
  /** The symbol of the document in the file that launches the campaign, where it is not the first. */
  readonly enclosed?: string
  readonly least: number
}

/** Named with the paper's file, since both papers go through one province. */
const periodOf = (paper: Paper): string =>
  `Báo cáo nhanh tháng 6 (${paper.enclosed === undefined ? 'bản mẫu' : 'bản thật'})`

async function goAllTheWay(browser: Browser, paper: Paper): Promise<void> {
  const office = await browserOf(browser, server.url, 'lam.tdkt')
  await test.step('the document comes in, is read and registered', () => receive(office, paper))
  const campaign = await test.step('beside the document it becomes a confirmed campaign', () => confirm(office, paper))
  await test.step('it is sent to the units that the paper names', () => deliver(office, campaign))
  await test.step('a district registers, relays to its communes and reads', () => relay(browser, campaign))
  await test.step('the office sees how far it came', () => seeReach(office, campaign))
  await test.step('a letter opens a reporting period', () => demand(office, campaign, paper))
  await test.step('the district fills, its leader approves, it is sent', () => report(browser, paper))
  await test.step('the figure stands on the board and leads to its words', () => seeBoard(office, campaign))
  await test.step('figures are frozen, the review is written and taken away', () => review(office, campaign, paper))
  await test.step('what the leader approves stands on the public page', () => publish(browser, campaign, paper))
  await office.context().close()
}

async function receive(page: Page, { file, enclosed }: Paper): Promise<void> {
  await page.goto(`${server.url}/van-ban`)
  await page.getByRole('button', { name: 'Nhận văn bản' }).click()
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.waitForURL(/van-ban\/[0-9a-f-]{36}/)
  // the list stays in sight until the document is there, and names papers of the same symbol
  await expect(page.getByRole('button', { name: 'Nhận văn bản' })).toHaveCount(0)
  if (enclosed !== undefined)
    await page
      .getByRole('link', { name: new RegExp(enclosed) })
      .first()
      .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('04/CT-UBND')
  await page.getByRole('link', { name: 'Vào sổ', exact: true }).click()
  await page.getByLabel('Số đến').fill('512')
  await page.getByRole('button', { name: 'Vào sổ' }).click()
  await expect(page.getByText(/số đến 512/).first()).toBeVisible()
}

/** With the keyboard alone, as an officer with forty other papers would. */
async function confirm(page: Page, { least }: Paper): Promise<string> {
  await page.getByRole('button', { name: 'Lập phong trào' }).click()
  await page.waitForURL(/phong-trao\/[0-9a-f-]{36}/)
  const campaign = /phong-trao\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
  const progress = page.getByText(/\d+\/\d+ chỉ tiêu đã xác nhận/)
  const all = Number(/\/(\d+)/.exec(await progress.innerText())?.[1])
  expect(all).toBeGreaterThanOrEqual(least)
  await page.keyboard.press('j')
  for (let done = 1; done <= all; done += 1) {
    await page.keyboard.press('Enter')
    await expect(progress).toHaveText(new RegExp(`^${done}/`))
  }
  const parts = page.getByRole('navigation', { name: 'Các phần của đề xuất' })
  for (const part of ['Nội dung', 'Thời gian', 'Nhiệm vụ']) {
    await parts.getByRole('button', { name: new RegExp(`^${part}`) }).click()
    const whole = page.getByRole('button', { name: /^Xác nhận cả/ })
    if ((await whole.count()) > 0) await whole.first().click()
    await expect(page.getByText('Đã xác nhận cả phần').first()).toBeVisible()
  }
  await page.getByRole('button', { name: 'Đưa vào theo dõi' }).click()
  await expect(page.getByText('Đã phát động theo')).toBeVisible()
  return campaign
}

async function deliver(office: Page, campaign: string): Promise<void> {
  await office.goto(`${server.url}/${campaign}/gui`)
  await office.getByRole('button', { name: /^Chọn theo đề xuất/ }).click()
  await office.getByRole('button', { name: 'Gửi văn bản' }).click()
  await expect(office).toHaveURL(/tiep-nhan/)
  await expect(office.getByRole('row', { name: new RegExp(district) }).first()).toBeVisible()
}

/** On the first screen the newest paper stands among what waits; the clerk of Cao Lộc takes it from there. */
async function relay(browser: Browser, campaign: string): Promise<void> {
  const clerk = await browserOf(browser, server.url, 'loan.caoloc')
  await clerk.goto(`${server.url}/van-ban?loc=chua-vao-so`)
  await clerk
    .getByRole('row', { name: /04\/CT-UBND/ })
    .getByRole('link')
    .first()
    .click()
  await expect(clerk).toHaveURL(/van-ban\/[0-9a-f-]{36}/)
  await clerk.getByRole('link', { name: 'Vào sổ', exact: true }).click()
  await clerk.getByLabel('Số đến').fill('96')
  await clerk.getByRole('button', { name: 'Vào sổ' }).click()
  await expect(clerk.getByText(/số đến 96/).first()).toBeVisible()
  await clerk.getByRole('button', { name: 'Tôi đã đọc' }).click()
  await expect(clerk.getByRole('button', { name: 'Tôi đã đọc' })).toHaveCount(0)

  await clerk.goto(`${server.url}/${campaign}/chuyen-tiep`)
  await clerk.getByLabel('Số, ký hiệu').fill('45/UBND-NV')
  await clerk.getByLabel('Ngày ban hành').fill('2021-06-21')
  await clerk.getByLabel('Trích yếu').fill('Triển khai Chỉ thị 04/CT-UBND')
  await clerk.getByRole('button', { name: 'Chuyển tiếp' }).click()
  await expect(clerk).toHaveURL(/tiep-nhan/)
  await clerk.context().close()
}

async function seeReach(office: Page, campaign: string): Promise<void> {
  await office.goto(`${server.url}/${campaign}/tiep-nhan`)
  const row = office.getByRole('row', { name: new RegExp(district) }).first()
  await expect(row).toContainText('Số 96')
  await expect(row).toContainText('45/UBND-NV')
}

async function demand(office: Page, campaign: string, paper: Paper): Promise<void> {
  await office.goto(`${server.url}/${campaign}/mo-ky`)
  await office.getByLabel('Số, ký hiệu').fill('801/SNV-TĐKT')
  await office.getByLabel('Ngày ban hành').fill('2021-06-21')
  await office.getByLabel('Trích yếu').fill('Báo cáo nhanh kết quả thi đua')
  await office.getByLabel('Tên kỳ báo cáo').fill(periodOf(paper))
  await office.getByLabel('Từ ngày').fill('2021-02-01')
  await office.getByLabel('Đến ngày').fill('2021-06-20')
  await office.getByLabel('Hạn gửi').fill('2021-06-23')
  await office.getByLabel('Đề cương').fill('Kết quả nổi bật')
  await office.getByRole('button', { name: 'Mở kỳ và gửi yêu cầu' }).click()
  await expect(office).toHaveURL(/so-lieu/)
}

/** One real figure, "chưa có số" for the others: a real answer too. */
async function report(browser: Browser, paper: Paper): Promise<void> {
  const officer = await browserOf(browser, server.url, 'yen.caoloc')
  await officer.goto(`${server.url}/bao-cao`)
  await officer.getByRole('link', { name: periodOf(paper) }).click()
  const revenue = officer.getByRole('textbox', { name: /thu ngân sách.*: thực hiện kỳ này/i })
  await expect(revenue).toBeVisible()
  for (const button of await officer.getByRole('button', { name: /^Chưa có số:/ }).all())
    if (!/thu ngân sách/i.test((await button.getAttribute('aria-label')) ?? '')) await button.click()
  await revenue.fill('88,4')
  await revenue.press('Enter')
  await officer.getByLabel('Kết quả nổi bật').fill('Các xã đã phát động; thu ngân sách đạt khá.')
  await expect(officer.getByText(/Đã lưu lúc/)).toBeVisible()
  await officer.getByRole('button', { name: 'Trình lãnh đạo' }).click()
  await expect(officer.getByText('Đã trình lãnh đạo')).toBeVisible()

  const leader = await browserOf(browser, server.url, 'vuong.caoloc')
  await leader.goto(officer.url())
  await leader.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await expect(leader.getByText('Đã duyệt, chưa gửi')).toBeVisible()
  await leader.context().close()

  await officer.reload()
  await officer.getByRole('button', { name: /^Gửi / }).click()
  await expect(officer.getByText('Đã gửi, chờ kiểm tra')).toBeVisible()
  await officer.context().close()
}

async function seeBoard(office: Page, campaign: string): Promise<void> {
  await office.goto(`${server.url}/bao-cao?muc=den&loc=can-lam`)
  await office
    .getByRole('link', { name: new RegExp(district) })
    .first()
    .click()
  await office.getByRole('button', { name: 'Xác nhận cả báo cáo' }).click()
  await expect(office.getByText('Đã xác nhận').first()).toBeVisible()

  await office.goto(`${server.url}/${campaign}/so-lieu`)
  const row = office.getByRole('row', { name: /thu ngân sách/i })
  await expect(row).toContainText('88,4')
  await row.getByRole('link').first().click()
  await expect(office.getByText(/5\.835/).first()).toBeVisible()
  await expect(office.getByRole('link', { name: /04\/CT-UBND|Mở văn bản/ }).last()).toBeVisible()
}

async function review(office: Page, campaign: string, paper: Paper): Promise<void> {
  await office.goto(`${server.url}/${campaign}/so-ket`)
  await office.getByRole('button', { name: 'Chốt số liệu' }).click()
  await office.getByRole('combobox', { name: 'Kỳ báo cáo' }).click()
  await office.getByRole('option', { name: new RegExp(periodOf(paper).replaceAll(/[()]/g, '.')) }).click()
  await office.getByRole('button', { name: 'Chốt và soạn dự thảo' }).click()
  await expect(office.getByText('Các xã đã phát động; thu ngân sách đạt khá.').first()).toBeVisible()
  await expect(office.getByText('88,4').first()).toBeVisible()
  for (const name of ['Word', 'PDF']) {
    await office.getByRole('button', { name: new RegExp(`^Kết xuất.*${name}`) }).click()
    const link = office.getByRole('link', { name: new RegExp(`^Tải.*${name}`) })
    const [download] = await Promise.all([office.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(name === 'Word' ? /\.docx$/ : /\.pdf$/)
  }
}

async function publish(browser: Browser, campaign: string, paper: Paper): Promise<void> {
  const leader = await browserOf(browser, server.url, 'tuyet.snv')
  await leader.goto(`${server.url}/${campaign}/so-ket`)
  await leader.getByRole('combobox', { name: 'Đưa tiến độ của kỳ' }).click()
  await leader.getByRole('option', { name: new RegExp(periodOf(paper).replaceAll(/[()]/g, '.')) }).click()
  const form = leader.getByRole('region', { name: 'Đưa tiến độ' })
  await form.getByLabel('Nguồn ghi trên cổng').fill('Sở Nội vụ tổng hợp')
  await form.getByRole('button', { name: 'Duyệt đưa lên cổng' }).click()
  await expect(leader.getByText(/Nguồn: Sở Nội vụ tổng hợp/)).toBeVisible()
  await leader.context().close()

  const reader = await browser.newContext({ javaScriptEnabled: false })
  const page = await reader.newPage()
  await page.goto(`${server.url}/cong/${campaign.replace('phong-trao/', '')}`)
  await expect(page.getByText(/thu ngân sách/i).first()).toBeVisible()
  await expect(page.getByText(/88,4/).first()).toBeVisible()
  await reader.close()
}
