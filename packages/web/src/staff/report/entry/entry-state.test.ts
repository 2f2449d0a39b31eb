import { expect, test } from 'vitest'
import { isUnsaved, startEntry, stepEntry } from './entry-state.ts'
import type { Sheet } from './sheet.ts'

const sheet = (text: string): Sheet => ({ cells: {}, words: { a: text }, status: 'preliminary' })
const server = { sheet: sheet('máy chủ'), version: 3 }

test('what the device kept over the same version is taken up again and is to be saved', () => {
  const state = startEntry(server, { sheet: sheet('đã gõ'), version: 3 })
  expect(state).toMatchObject({ clash: null, history: { present: sheet('đã gõ') } })
  expect(isUnsaved(state)).toBe(true)
  expect(isUnsaved(startEntry(server))).toBe(false)
})

test('what the device kept over an older version clashes, and neither version is lost', () => {
  const state = startEntry(server, { sheet: sheet('đã gõ'), version: 2 })
  expect(state).toMatchObject({ clash: server, history: { present: sheet('đã gõ') } })
  expect(stepEntry(state, { kind: 'keep-mine' })).toMatchObject({ clash: null, version: 3 })
  const taken = stepEntry(state, { kind: 'take-theirs' })
  expect(taken.history.present).toEqual(server.sheet)
  expect(stepEntry(taken, { kind: 'undo' }).history.present).toEqual(sheet('đã gõ'))
})

test('typing on while a saving is under way leaves the report unsaved', () => {
  const sent = sheet('một')
  const typed = stepEntry(startEntry(server), { kind: 'typed', sheet: sent, place: 'a' })
  const further = stepEntry(typed, { kind: 'typed', sheet: sheet('một hai'), place: 'a' })
  const saved = stepEntry(further, { kind: 'saved', sheet: sent, version: 4, at: '2021-06-21T07:00:00Z' })
  expect(isUnsaved(saved)).toBe(true)
  expect(saved.version).toBe(4)
})

test('what the server has meanwhile is taken over while nothing is unsaved, and never over what was typed', () => {
  const fresh = { kind: 'refreshed', sheet: sheet('9'), version: 2 } as const
  const started = startEntry({ sheet: sheet('1'), version: 1 })
  expect(stepEntry(started, fresh)).toMatchObject({ version: 2, history: { present: sheet('9') } })
  const busy = stepEntry(started, { kind: 'typed', sheet: sheet('5'), place: null })
  expect(stepEntry(busy, fresh)).toBe(busy)
  expect(stepEntry(started, { ...fresh, version: 1 })).toBe(started)
})

test('a sheet taken over can be undone to what was typed before', () => {
  const started = startEntry({ sheet: sheet('1'), version: 1 })
  const taken = stepEntry(started, { kind: 'took', sheet: sheet('9'), version: 2 })
  expect(isUnsaved(taken)).toBe(false)
  const undone = stepEntry(taken, { kind: 'undo' })
  expect(undone.history.present).toEqual(sheet('1'))
  expect(isUnsaved(undone)).toBe(true)
})
