import type { Browser } from '@playwright/test'

/** A paper's picture, as a good scanner of 200 dpi makes it: the words in the office's type, set by the browser itself. */
export async function photographOf(browser: Browser, url: string, text: string): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 2.1 })
  try {
    const page = await context.newPage()
    // any page of ours brings the type along
    await page.goto(`${url}/dang-nhap`)
    await page.setContent(await page.content())
    await page.evaluate(`(async () => {
      const sheet = document.createElement('pre')
      sheet.id = 'paper'
      sheet.textContent = ${JSON.stringify(text)}
      sheet.style.cssText = 'font: 18px/1.5 Tinos; white-space: pre-wrap; margin: 0; padding: 76px; background: #fff; color: #111'
      document.body.replaceChildren(sheet)
      await Promise.all([document.fonts.load('18px Tinos', 'a'), document.fonts.load('18px Tinos', 'ấ')])
    })()`)
    return await page.locator('#paper').screenshot({ type: 'png' })
  } finally {
    await context.close()
  }
}
