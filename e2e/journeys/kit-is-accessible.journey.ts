import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { serveBuiltWeb } from '../src/serve-built-web.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 768, 1440]) {
    test(`every component of the kit is accessible at ${width} px, ${colorScheme}`, async ({ browser }) => {
      const { origin, server } = await serveBuiltWeb()
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      try {
        const page = await context.newPage()
        await page.goto(`${origin}/bo-mau`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
        ).toEqual([])
      } finally {
        await context.close()
        server.close()
      }
    })
  }
}

test('a tree of units is walked with the arrows: right opens, left goes back to the parent', async ({ browser }) => {
  const { origin, server } = await serveBuiltWeb()
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${origin}/bo-mau`)
    const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
    await row('UBND tỉnh').focus()
    await page.keyboard.press('ArrowLeft')
    await expect(row('VKSND huyện Cao Lộc')).toBeHidden()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(row('VKSND huyện Cao Lộc')).toBeFocused()
    await page.keyboard.press(' ')
    await expect(row('VKSND huyện Cao Lộc')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowLeft')
    await expect(row('Viện kiểm sát')).toBeFocused()
  } finally {
    await context.close()
    server.close()
  }
})
