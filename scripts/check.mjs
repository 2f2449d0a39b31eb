// House rules that a machine can keep: format, lint, types, direction of imports, dead code, words in both languages.
import { runSteps } from './run-steps.mjs'

const failed = runSteps([
  { name: 'format', command: 'oxfmt', args: ['--check', '.'] },
  { name: 'lint', command: 'oxlint', args: ['--deny-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of the web', command: 'tsc', args: ['-p', 'packages/web/tsconfig.json'] },
  { name: 'types of the service worker', command: 'tsc', args: ['-p', 'packages/web/worker/tsconfig.json'] },
  { name: 'direction of imports', command: 'depcruise', args: ['packages', 'demo', 'e2e', 'bench'] },
  { name: 'dead code', command: 'knip', args: [] },
  { name: 'house rules', command: 'node', args: ['scripts/house-rules.mjs'] },
  {
    name: 'table types match the migrations',
    command: 'node',
    args: ['packages/server/src/db/generate-tables.ts', '--check'],
  },
  {
    name: 'API description matches the routes',
    command: 'node',
    args: ['packages/server/src/http/write-openapi.ts', '--check'],
  },
])
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`)
  process.exit(1)
}
