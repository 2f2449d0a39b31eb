import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../src/axe.ts'
import { signIn } from '../src/people.ts'
import { startServer, type RunningServer } from '../src/server.ts'

/** Where the pictures go; `PICTURES=docs/pictures` renews those of the documentation. */
const pictures = process.env['PICTURES'] ?? join(import.meta.dirname, '../../test-results/pictures')

/** What a page of Vietnamese words must not say. */
const FOREIGN = /\b(undefined|null|NaN|Invalid Date|Loading|Submit|Error|the|and)\b/

const screens = [
  { name: 'hom-nay', who: 'lam.tdkt', path: '/hom-nay' },
  { name: 'van-ban', who: 'lam.tdkt', path: '/van-ban' },
  { name: 'may-doc', who: 'lam.tdkt', path: '/van-ban/may-doc' },
  { name: 'mot-van-ban', who: 'lam.tdkt', path: '/van-ban/{document}' },
  { name: 'phong-trao', who: 'lam.tdkt', path: '/phong-trao' },
  { name: 'tong-quan', who: 'lam.tdkt', path: '{campaign}' },
  { name: 'noi-dung', who: 'lam.tdkt', path: '{campaign}/chi-tieu' },
  { name: 'giao-chi-tieu', who: 'lam.tdkt', path: '{campaign}/chi-tieu/giao?xem=tat-ca' },
  { name: 'dang-ky-cap-duoi', who: 'lam.tdkt', path: '{campaign}/chi-tieu/dang-ky' },
  { name: 'dang-ky', who: 'yen.caoloc', path: '{campaign}/chi-tieu/dang-ky' },
  { name: 'danh-muc', who: 'lam.tdkt', path: '/chi-tieu' },
  { name: 'tiep-nhan', who: 'lam.tdkt', path: '{campaign}/tiep-nhan' },
  { name: 'so-lieu', who: 'lam.tdkt', path: '{campaign}/so-lieu' },
  { name: 'ma-tran', who: 'lam.tdkt', path: '{campaign}/so-lieu?dang=ma-tran' },
  { name: 'ban-do', who: 'lam.tdkt', path: '{campaign}/so-lieu?dang=ban-do' },
  { name: 'mot-chi-tieu', who: 'lam.tdkt', path: '{campaign}/so-lieu?chi-tieu={target}' },
  { name: 'man-hinh', who: 'lam.tdkt', path: '{wall}' },
  { name: 'so-ket', who: 'lam.tdkt', path: '{campaign}/so-ket' },
  { name: 'bao-cao', who: 'thao.bhxh', path: '/bao-cao' },
  { name: 'nhap-bao-cao', who: 'thao.bhxh', path: '/bao-cao/{period}' },
  { name: 'kiem-tra', who: 'lam.tdkt', path: '/bao-cao/{newest}/kiem-tra' },
  { name: 've-don-vi', who: 'yen.caoloc', path: '/bao-cao/{newest}/ve-don-vi' },
  { name: 'bao-cao-nhanh', who: 'yen.caoloc', path: '/bao-cao/nhanh?muc=da-yeu-cau' },
  { name: 'hoi-nhanh', who: 'yen.caoloc', path: '/bao-cao/nhanh/moi' },
  { name: 'bang-nhanh', who: 'yen.caoloc', path: '/bao-cao/nhanh/{quick}' },
  { name: 'tra-loi-nhanh', who: 'duyen.tanthanh', path: '/bao-cao/nhanh/{quick}' },
  { name: 'lich', who: 'lam.tdkt', path: '/lich' },
  { name: 'don-vi', who: 'chien.quantri', path: '/don-vi' },
  { name: 'sap-ban-do', who: 'chien.quantri', path: '/don-vi/{root}/ban-do' },
  { name: 'cum-khoi', who: 'diep.tdkt', path: '/don-vi/cum-khoi' },
  { name: 'cong', who: null, path: '{portal}' },
] as const

const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const

let server: RunningServer
const ids: Record<string, string> = {}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await startServer({ within: 200_000 })
  mkdirSync(pictures, { recursive: true })
  const page = await browser.newPage()
  await signIn(page, server.url, 'lam.tdkt')
  const { campaigns } = await (await page.request.get(`${server.url}/api/campaigns`)).json()
  const { periods } = await (await page.request.get(`${server.url}/api/campaigns/${campaigns[0].id}/demands`)).json()
  ids['campaign'] = `/phong-trao/${campaigns[0].id}`
  ids['portal'] = `/cong/${campaigns[0].id}`
  ids['document'] = campaigns[0].legalBasis.documentId
  ids['period'] = periods.at(-1).id
  const board = await (await page.request.get(`${server.url}/api/campaigns/${campaigns[0].id}/board`)).json()
  ids['wall'] = `/man-hinh/${campaigns[0].id}`
  ids['root'] = board.node.orgUnitId
  ids['target'] = board.rows.find((row: { outlook: unknown }) => row.outlook !== null).targetId
  ids['newest'] = periods[0].id
  await page.close()
  const district = await (await browser.newContext()).newPage()
  await signIn(district, server.url, 'yen.caoloc')
  const { asked } = await (await district.request.get(`${server.url}/api/quick-requests`)).json()
  ids['quick'] = asked[0].id
  await district.context().close()
})
test.afterAll(() => server.stop())

for (const look of looks)
  test(`every screen at ${look.width} px, ${look.colorScheme}: nothing overflows, nothing is foreign, axe finds nothing`, async ({
    browser,
  }) => {
    test.setTimeout(400_000)
    const faults: string[] = []
    for (const who of new Set(screens.map((screen) => screen.who))) {
      const context = await browser.newContext({
        colorScheme: look.colorScheme,
        viewport: { width: look.width, height: 900 },
      })
      const page = await context.newPage()
      if (who !== null) await signIn(page, server.url, who)
      for (const screen of screens.filter((one) => one.who === who)) faults.push(...(await lookAt(page, screen, look)))
      await context.close()
    }
    expect(faults).toEqual([])
  })

async function lookAt(page: Page, screen: (typeof screens)[number], look: (typeof looks)[number]): Promise<string[]> {
  await page.goto(server.url + screen.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? ''))
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.screenshot({ path: join(pictures, `${screen.name}-${look.width}-${look.colorScheme}.png`) })
  const foreign = FOREIGN.exec(await page.locator('body').innerText())?.[0]
  const inaccessible = await expectAccessible(page).then(
    () => [],
    (error: unknown) => [`${screen.name}: ${String(error)}`],
  )
  return [...inaccessible, ...(foreign === undefined ? [] : [`${screen.name}: says “${foreign}”`])]
}
