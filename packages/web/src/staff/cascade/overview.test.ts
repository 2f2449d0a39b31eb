import { expect, test } from 'vitest'
import { countStatuses, ofCampaign } from './overview.ts'
import type { TodayItem } from '../today/today.ts'

const item = (id: string, link: string): TodayItem => ({
  id,
  link,
  group: 'today',
  kind: 'document-unread',
  params: {},
  dueOn: null,
  daysLate: 0,
  actions: [],
})

test('the overview shows what waits in its own campaign and about its own document', () => {
  const items = [item('a', '/phong-trao/c1/tiep-nhan'), item('b', '/van-ban/d1'), item('c', '/phong-trao/c2')]
  expect(ofCampaign(items, { id: 'c1', legalBasis: { documentId: 'd1' } }).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(ofCampaign(items, { id: 'c1', legalBasis: null }).map(({ id }) => id)).toEqual(['a'])
})

test('targets are counted by status, the best first, and none is lost', () => {
  const rows = (['off', 'on', 'none', 'on', 'met'] as const).map((status) => ({ status }))
  expect(countStatuses(rows)).toEqual([
    { status: 'met', count: 1 },
    { status: 'on', count: 2 },
    { status: 'off', count: 1 },
    { status: 'none', count: 1 },
  ])
})
