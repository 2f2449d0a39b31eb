import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { browserOf } from '../src/people.ts'
import { startServer, type RunningServer } from '../src/server.ts'

const root = join(import.meta.dirname, '../..')
const ofTheDemonstration = join(root, 'demo/data/chi-thi-04.txt')
/** The real paper, where it lies beside the checkout: a letter and the directive that it passes on, in one file. */
const realPaper = join(root, '../shared/seeds/lang-son-2021.txt')

let server: RunningServer

test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await startServer({ within: 200_000 })
})
test.afterAll(() => server.stop())

test('a directive goes all the way: in as a document, out as a mid-term report and a public page', async ({ browser }) => {
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

async function goAllTheWay(browser: Browser, paper: Paper): Promise<void> {
  const office = await browserOf(browser, server.url, 'lam.tdkt')
  await test.step('the document comes in, is read and registered', () => receive(office, paper))
  const campaign = await test.step('beside the document it becomes a confirmed campaign', () => confirm(office, paper))
  await test.step('it is sent, registered and read', () => cascade(browser, office, campaign))
  await office.context().close()
}

async function receive(page: Page, { file, enclosed }: Paper): Promise<void> {
  await page.goto(`${server.url}/van-ban`)
  await page.getByRole('button', { name: 'Nhận văn bản' }).click()
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.waitForURL(/van-ban\/[0-9a-f-]{36}/)
  if (enclosed !== undefined) await page.getByRole('link', { name: new RegExp(enclosed) }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('04/CT-UBND')
  await page.getByRole('link', { name: 'Vào sổ' }).click()
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

async function cascade(_browser: Browser, office: Page, campaign: string): Promise<void> {
  await office.goto(`${server.url}/${campaign}/gui`)
  await office.getByRole('button', { name: /^Chọn theo đề xuất/ }).click()
  await office.getByRole('button', { name: 'Gửi văn bản' }).click()
  await expect(office).toHaveURL(/tiep-nhan/)
  await expect(office.getByRole('row', { name: /huyện Cao Lộc/ }).first()).toBeVisible()
}
