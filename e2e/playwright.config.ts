import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from './src/chromium.ts'

const root = join(import.meta.dirname, '..')

/** One journey a file, one after another: they share one server and one province. */
export default defineConfig({
  testDir: join(root, 'e2e/journeys'),
  testMatch: '*.journey.ts',
  outputDir: join(root, 'test-results'),
  workers: 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: join(root, 'reports/browser.json') }]],
  use: {
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // a control that is not there is named at once, not when the whole journey has run out of time
    actionTimeout: 15_000,
    // every new browser would fetch the whole application into its store; the journey about that store allows it
    serviceWorkers: 'block',
    launchOptions: await chromiumLaunchOptions(),
    screenshot: 'only-on-failure',
  },
})
