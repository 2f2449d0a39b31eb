import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No fault of accessibility on the page as it stands, and nothing wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    page.url(),
  ).toEqual([])
  const excess = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(excess, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0)
}
