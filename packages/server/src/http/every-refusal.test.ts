import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allErrors } from '@thidua/contract/errors/all'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')) yield path
  }
}

test('every code that a rule or a use case refuses with has its words in both languages', () => {
  const thrown = ['packages/domain/src', 'packages/server/src']
    .flatMap((folder) => [...sources(join(root, folder))])
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/new Refusal\(\s*'([a-z-]+\.[a-z-]+)'/g)].map((match) => match[1] ?? ''),
    )
  expect(thrown.length).toBeGreaterThan(50)
  expect([...new Set(thrown)].filter((code) => allErrors[code] === undefined).sort()).toEqual([])
})

test('no error’s words name a param in one language that the other lacks', () => {
  const paramsOf = (words: string) => [...words.matchAll(/\{(#?\w+)\}/g)].map((match) => match[1]).sort()
  const uneven = Object.entries(allErrors).filter(
    ([, { vi, en }]) =>
      paramsOf(vi).some((name) => !paramsOf(en).includes(name)) ||
      paramsOf(en).some((name) => !paramsOf(vi).includes(name)),
  )
  expect(uneven.map(([code]) => code)).toEqual([])
})
