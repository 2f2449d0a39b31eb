import { defineConfig } from 'vitest/config'

const node = { environment: 'node', pool: 'forks', maxWorkers: 2, testTimeout: 30_000, hookTimeout: 120_000 } as const

/** `rules` are pure; `database` runs whole use cases on the database that TEST_DATABASE names (pglite or postgres). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'rules',
          include: [
            'packages/official-document/**/*.test.ts',
            'packages/domain/**/*.test.ts',
            'packages/contract/**/*.test.ts',
            'packages/web/src/**/*.test.ts',
            'demo/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          ...node,
          name: 'database',
          include: ['packages/server/**/*.test.ts'],
          globalSetup: ['packages/server/src/testing/global-setup.ts'],
        },
      },
    ],
  },
})
