import { expect, type Browser, type Page } from '@playwright/test'

/** Signs one of the demonstration's people in; their password stands on the sign-in page. */
export async function signIn(page: Page, url: string, username: string): Promise<void> {
  const setup = (await (await page.request.get(`${url}/api/setup`)).json()) as {
    demoAccounts: { username: string; password: string }[]
  }
  const account = setup.demoAccounts.find((one) => one.username === username)
  const answer = await page.request.post(`${url}/api/session`, { data: { username, password: account?.password } })
  expect(answer.ok(), `${username} signs in`).toBe(true)
}

/** A browser of somebody's own, signed in; close its context when done. */
export async function browserOf(browser: Browser, url: string, username: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await signIn(page, url, username)
  return page
}
