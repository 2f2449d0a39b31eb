import { dateInVietnam } from '@thidua/domain/kernel/plain-date'
import { isWorkingDay } from '@thidua/domain/report/due'
import { expect, test } from 'vitest'
import { DEMO_NOW, calendar, inVietnam, workingDayAfter } from './clock.ts'
import { documents, textOf } from './documents.ts'
import { orgUnit, orgUnits } from './org-units.ts'
import { officersOf, staffOf } from './staff.ts'
import { story } from './story.ts'

const events = <Kind extends (typeof story)[number]['kind']>(kind: Kind) =>
  story.filter((event): event is Extract<(typeof story)[number], { kind: Kind }> => event.kind === kind)

test('the story runs in order, ends before the demonstration opens', () => {
  const times = story.map(({ at }) => at)
  expect(times).toEqual(times.toSorted())
  expect(times.at(0)).toBe(inVietnam('2021-01-30 10:00'))
  expect((times.at(-1) ?? '') < DEMO_NOW).toBe(true)
  expect(DEMO_NOW).toBe('2021-06-21T00:45:00.000Z')
})

test('offices act on working days in office hours; only the signature falls on a Saturday', () => {
  for (const { at, kind } of story.slice(1)) {
    expect([kind, at, isWorkingDay(dateInVietnam(at), calendar)]).toEqual([kind, at, true])
    const hour = (new Date(at).getUTCHours() + 7) % 24
    expect([kind, at, hour >= 7 && hour < 18]).toEqual([kind, at, true])
  }
  expect(workingDayAfter(dateInVietnam(inVietnam('2021-02-09 09:00')), 1)).toBe('2021-02-17')
})

test('every actor is somebody of the acting office', () => {
  const staff = new Map(orgUnits.map(({ key }) => [key, new Set(staffOf(key).map((person) => person.key))]))
  for (const { kind, unitKey, actorKey } of story)
    expect([kind, unitKey, staff.get(unitKey)?.has(actorKey)]).toEqual([kind, unitKey, true])
  for (const { unitKey, readerKeys } of events('confirmed'))
    for (const key of readerKeys) expect(staff.get(unitKey)).toContain(key)
})

/** First event of a kind per unit: when it was. */
const firstAt = (kind: 'opened' | 'registered') => new Map(events(kind).map(({ unitKey, at }) => [unitKey, at]))

test('an office is reached once, and does nothing with the directive before it has it', () => {
  const reached = events('delivered').flatMap(({ toKeys, at }) => toKeys.map((key) => [key, at] as const))
  const deliveredAt = new Map(reached)
  expect(deliveredAt.size).toBe(reached.length)
  expect(reached.length).toBeGreaterThan(200)
  expect([...deliveredAt.keys()].map((key) => orgUnit(key).key)).toEqual([...deliveredAt.keys()])

  const registeredAt = firstAt('registered')
  for (const [unitKey, at] of firstAt('opened')) expect((deliveredAt.get(unitKey) ?? '9') < at).toBe(true)
  for (const [unitKey, at] of registeredAt) expect((firstAt('opened').get(unitKey) ?? '9') < at).toBe(true)
  for (const { unitKey, at } of [...events('confirmed'), ...events('briefed')])
    expect((registeredAt.get(unitKey) ?? '9') < at).toBe(true)
  // Who passes it on has it in the book first.
  for (const { unitKey, at } of events('delivered').slice(1)) expect((registeredAt.get(unitKey) ?? '9') < at).toBe(true)
})

test('nobody confirms twice, and no more than there are officers', () => {
  const readers = events('confirmed').flatMap(({ readerKeys }) => readerKeys)
  expect(new Set(readers).size).toBe(readers.length)
  for (const { unitKey, present, of } of events('briefed')) {
    expect(of).toBe(officersOf(unitKey))
    expect(present).toBeLessThanOrEqual(of)
  }
  const caoLoc = events('confirmed').filter(({ unitKey }) => unitKey === 'ubnd-huyen-cao-loc')
  expect([caoLoc.flatMap(({ readerKeys }) => readerKeys).length, officersOf('ubnd-huyen-cao-loc')]).toEqual([45, 52])
})

test('the procuracy enters 12.20 in its book and 8 of its 11 districts have taken the directive in', () => {
  const registered = events('registered')
  expect(registered.find(({ unitKey }) => unitKey === 'vksnd-tinh')).toMatchObject({
    arrivalNumber: '12.20',
    arrivedOn: '2021-02-01',
  })
  expect(registered.filter(({ unitKey }) => /^vksnd-(huyen|tp)-/.test(unitKey))).toHaveLength(8)
})

test('Bình Gia registers after it was urged and passes nothing on', () => {
  const acts = story.filter(({ unitKey }) => unitKey === 'ubnd-huyen-binh-gia').map(({ kind }) => kind)
  expect(acts).not.toContain('delivered')
  expect(
    events('registered')
      .find(({ unitKey }) => unitKey === 'ubnd-huyen-binh-gia')
      ?.at.slice(0, 10),
  ).toBe('2021-03-10')
})

test('papers that the story names are there, and their text carries number, symbol and day', () => {
  const known = new Map(documents.map((document) => [document.key, document]))
  for (const { letterKey } of events('delivered')) expect(letterKey === null || known.has(letterKey)).toBe(true)
  for (const { documentKey } of events('issued')) expect(known.has(documentKey)).toBe(true)
  for (const document of documents.filter(({ textFile }) => textFile !== null)) {
    const text = textOf(document)
    expect(text).toContain(`Số: ${document.number}/${document.symbol}`)
    expect(text).toContain(document.signer)
    expect(text).toContain(`năm ${document.issuedOn.slice(0, 4)}`)
  }
})
