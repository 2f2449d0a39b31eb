import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestApp } from '../testing/test-app.ts'
import type { RunningJob } from './job-queue.ts'

let world: TestApp
beforeAll(async () => {
  world = await TestApp.start()
})
afterAll(() => world.stop())

const ask = (renditionId: string, thenFail = false): Promise<unknown> =>
  world.services.database.transact('app', {}, async (tx) => {
    await world.services.jobs.send(tx, 'render-review', { renditionId })
    if (thenFail) throw new Error('the act failed')
  })

/** Does what waits, failing the first tries. @returns each try: what it was of, and whether it was the last */
async function tries(failures = 0): Promise<[string, boolean][]> {
  const seen: [string, boolean][] = []
  await world.services.jobs.drain({
    'render-review': async ({ data, isLastTry }: RunningJob<'render-review'>) => {
      seen.push([data.renditionId, isLastTry])
      if (seen.length <= failures) throw new Error('no paper')
    },
    'read-intake': () => Promise.reject(new Error('nothing was asked to be read')),
  })
  return seen
}

test('a job is done once, after the transaction that asked for it', async () => {
  await ask('a')
  expect(await tries()).toEqual([['a', false]])
  expect(await tries()).toEqual([])
})

test('an act that fails asked for nothing', async () => {
  await expect(ask('b', true)).rejects.toThrow('the act failed')
  expect(await tries()).toEqual([])
})

test('a job that fails is tried again, twice at most, and the last try knows that it is', async () => {
  await ask('c')
  expect(await tries(1)).toEqual([
    ['c', false],
    ['c', false],
  ])
  await ask('d')
  expect(await tries(9)).toEqual([
    ['d', false],
    ['d', false],
    ['d', true],
  ])
  expect(await tries()).toEqual([])
})
