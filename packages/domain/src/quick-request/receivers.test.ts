import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import type { Branch } from '../org-unit/org-unit.ts'
import { treeAsOf } from '../org-unit/tree.ts'
import { checkReceivers, mayBeAsked } from './receivers.ts'

const from = plainDate('2000-01-01')
const unit = (orgUnitId: string, branch: Branch = 'chinh-quyen') =>
  ({ orgUnitId, name: orgUnitId, code: null, tier: 'tinh', branch, validFrom: from, validTo: null }) as const
const under = (superiorId: string, subordinateId: string) =>
  ({ kind: 'parent', superiorId, subordinateId, validFrom: from, validTo: null }) as const

const tree = treeAsOf({
  date: plainDate('2021-06-21'),
  versions: [
    unit('province'),
    unit('district'),
    unit('commune'),
    unit('neighbour'),
    unit('procuracy', 'kiem-sat'),
    unit('procuracy-1', 'kiem-sat'),
  ],
  links: [
    under('province', 'district'),
    under('district', 'commune'),
    under('province', 'neighbour'),
    under('province', 'procuracy'),
    under('procuracy', 'procuracy-1'),
  ],
})
const askedBy = (asker: string) =>
  new Set(
    ['province', 'district', 'commune', 'neighbour', 'procuracy', 'procuracy-1'].filter((id) =>
      mayBeAsked(tree, asker, id),
    ),
  )

test('an office asks those beneath it, not itself, not its neighbours, and nobody inside a closed line', () => {
  expect([...askedBy('province')]).toEqual(['district', 'commune', 'neighbour', 'procuracy'])
  expect([...askedBy('district')]).toEqual(['commune'])
  expect([...askedBy('procuracy')]).toEqual(['procuracy-1'])
})

test('whoever asks behind a closed line is told which head to ask instead', () => {
  const ask = (asker: string, ...ids: string[]) => {
    try {
      checkReceivers(tree, askedBy(asker), ids)
      return 'asked'
    } catch (cause) {
      const { code, params } = cause as { code: string; params: Record<string, string> }
      return [code, params['head']].filter(Boolean).join(' ')
    }
  }
  expect(ask('province', 'district', 'procuracy')).toBe('asked')
  expect(ask('province', 'procuracy-1')).toBe('quick-request.behind-closed-line procuracy')
  expect(ask('district', 'neighbour')).toBe('quick-request.outside-jurisdiction')
  expect(ask('district', 'procuracy-1')).toBe('quick-request.outside-jurisdiction')
  expect(ask('province')).toBe('quick-request.no-receivers')
})
