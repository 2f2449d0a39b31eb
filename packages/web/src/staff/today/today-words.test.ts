import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { vi } from '../../i18n/vi/index.ts'
import { actionWords, itemWords } from './today-words.ts'

beforeAll(() => i18next.init({ lng: 'vi', resources: { vi }, interpolation: { escapeValue: false } }))

test('a row says what it is, how it stands and what happens if nothing is done', () => {
  expect(itemWords({ kind: 'register-document', params: { document: 'Công văn 124/VKS-VP' } })).toEqual({
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
  expect(actionWords('register-document', 'open')).toBe('Vào sổ')
})
