// The whole suite: rules under two time zones, use cases on two databases, journeys in a real browser.
import { mkdirSync, rmSync } from 'node:fs'
import { runSteps } from './run-steps.mjs'
import { sumReports } from './sum-reports.mjs'

const vitest = (name, project, env) => ({
  name,
  command: 'vitest',
  args: [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=reports/${name}.json`,
  ],
  env,
})
const steps = [
  vitest('rules-utc', 'rules', { TZ: 'UTC' }),
  vitest('rules-vietnam', 'rules', { TZ: 'Asia/Ho_Chi_Minh' }),
  vitest('pglite-vietnam', 'database', { TZ: 'Asia/Ho_Chi_Minh', TEST_DATABASE: 'pglite' }),
  vitest('postgres-utc', 'database', { TZ: 'UTC', TEST_DATABASE: 'postgres' }),
  { name: 'browser', command: 'playwright', args: ['test', '--config', 'e2e/playwright.config.ts'] },
]

rmSync('reports', { recursive: true, force: true })
mkdirSync('reports')
const only = process.argv.slice(2)
const chosen = only.length === 0 ? steps : steps.filter((step) => only.includes(step.name))
const failed = runSteps(chosen)
const { line, ok } = sumReports(chosen.map((step) => `reports/${step.name}.json`))
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`)
console.log(line)
process.exit(ok && failed.length === 0 ? 0 : 1)
