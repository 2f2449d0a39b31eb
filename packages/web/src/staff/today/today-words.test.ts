import { TODAY_ACTIONS } from '@thidua/domain/follow-up/today'
import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../i18n/en/index.ts'
import { vi } from '../../i18n/vi/index.ts'
import { actionWords, itemWords } from './today-words.ts'

beforeAll(() => i18next.init({ lng: 'vi', resources: { vi }, interpolation: { escapeValue: false } }))

test('a row says what it is, how it stands and what happens if nothing is done', () => {
  expect(itemWords({ kind: 'document-unregistered', params: { document: 'Công văn 124/VKS-VP' } })).toEqual({
    title: 'Công văn 124/VKS-VP vừa đến',
    state: 'Chưa vào sổ',
    consequence: 'Chưa vào sổ thì chưa giao được việc',
  })
})

test('a kind from a newer server is shown in general words, with a way to open it', () => {
  expect(itemWords({ kind: 'something-new', params: {} }).title).toBe('Một việc mới')
  expect(actionWords('something-new', 'approve')).toBe('Duyệt')
  expect(actionWords('something-new', 'something-else')).toBe('Mở')
})

test("a kind's own verb stands before the shared one", () => {
  expect(actionWords('document-unread', 'acknowledge')).toBe('Xác nhận đã đọc')
  expect(actionWords('document-unread', 'relay')).toBe('Chuyển tiếp')
})

test('a reminder says what it is about and since when it waits', () => {
  const params = { orgUnit: 'Sở Nội vụ', campaign: 'Trồng rừng', about: 'read', days: 2 }
  expect(itemWords({ kind: 'reminder-waiting', params })).toMatchObject({
    title: 'Sở Nội vụ đôn đốc quán triệt văn bản',
    state: 'Trồng rừng · gửi 2 ngày trước',
  })
  expect(itemWords({ kind: 'reminder-waiting', params: { ...params, days: 0 } }).state).toBe('Trồng rừng · gửi hôm nay')
})

test('every kind that the rules know has its words in both languages', () => {
  const kinds = Object.keys(TODAY_ACTIONS).toSorted()
  expect(Object.keys(vi.today.kinds).toSorted()).toEqual(kinds)
  expect(Object.keys(en.today.kinds).toSorted()).toEqual(kinds)
  const verbs = Object.values(TODAY_ACTIONS).flat()
  expect(verbs.filter((verb) => !(verb in vi.today.actions) || !(verb in en.today.actions))).toEqual([])
})
