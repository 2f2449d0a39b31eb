import { dateInVietnam, plainDate } from '@thidua/domain/kernel/plain-date'
import { chance, seedOf } from './chance.ts'
import { inVietnam, workingDayAfter } from './clock.ts'
import { orgUnit } from './org-units.ts'
import { actorOf, officersOf, staffOf } from './staff.ts'
import { type Relay, confirmedOf, openedOnly, recipientsOfDirective, relays, silent } from './story-recipients.ts'
import type { StoryEvent } from './story-types.ts'

/** A time of the morning or the afternoon, `minutes` of the working day after its start at 8:00. */
function clockTime(minutes: number): string {
  const noonBreak = minutes >= 210 ? 120 : 0
  const ofDay = 480 + Math.min(minutes, 400) + noonBreak
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}

/** VKSND tỉnh writes its arrivals `12.20`; others count from 1, a few write the year behind. */
function arrivalNumber(unitKey: string, next: () => number): string {
  if (unitKey === 'vksnd-tinh') return '12.20'
  const number = 30 + Math.floor(next() * 400)
  return next() < 0.2 ? `${number}/2021` : String(number)
}

/** How many confirm in person: most of a district, some of a department, few of a commune. */
function confirmations(unitKey: string, next: () => number): number {
  const named = confirmedOf[unitKey]
  const officers = officersOf(unitKey)
  if (named !== undefined) return named
  const { tier, superiorKey } = orgUnit(unitKey)
  if (tier === 'xa') return superiorKey === 'ubnd-huyen-cao-loc' ? Math.floor(officers * next() * 0.6) : 0
  return Math.floor(officers * (tier === 'huyen' ? 0.55 + next() * 0.4 : 0.2 + next() * 0.6))
}

/** What one unit did after the directive reached it. */
function afterDelivery(unitKey: string, deliveredAt: string): StoryEvent[] {
  const next = chance(seedOf(`reach ${unitKey}`))
  const isNamed = unitKey in confirmedOf || unitKey === 'so-noi-vu' || relays.some(({ fromKey }) => fromKey === unitKey)
  const isSilent = silent.has(unitKey) || (orgUnit(unitKey).tier === 'xa' && !isNamed && next() < 0.12)
  if (isSilent) return []

  const clerk = actorOf(unitKey, 'records-clerk').key
  const quick = isNamed || next() < 0.6
  const openedOn = workingDayAfter(dateInVietnam(deliveredAt), quick ? 0 : 1)
  // Within the quarter of an hour after delivery, or the next morning.
  const openedAt = quick
    ? new Date(Date.parse(deliveredAt) + (3 + Math.floor(next() * 12)) * 60_000).toISOString()
    : inVietnam(`${openedOn} ${clockTime(Math.floor(next() * 90))}`)
  const opened = { kind: 'opened', unitKey, at: openedAt, actorKey: clerk } as const

  const late = openedOnly.get(unitKey)
  if (late === null) return [opened]
  const registeredOn =
    late === undefined ? workingDayAfter(openedOn, isNamed ? 0 : Math.floor(next() * 3)) : plainDate(late)
  const registeredAt =
    registeredOn === openedOn
      ? new Date(Date.parse(openedAt) + 600_000).toISOString()
      : inVietnam(`${registeredOn} ${clockTime(100 + Math.floor(next() * 100))}`)
  const arrivedOn = dateInVietnam(deliveredAt)
  const registered = {
    kind: 'registered',
    unitKey,
    at: registeredAt,
    actorKey: clerk,
    arrivalNumber: arrivalNumber(unitKey, next),
    arrivedOn,
  } as const
  return [opened, registered, ...reading(unitKey, registeredAt, next)]
}

/** The meeting, and those who confirm: first those who read at once, then the slower. */
function reading(unitKey: string, registeredAt: string, next: () => number): StoryEvent[] {
  const start = dateInVietnam(registeredAt)
  const events: StoryEvent[] = []
  const officers = officersOf(unitKey)
  if (next() < 0.6 && unitKey !== 'ubnd-xa-tan-thanh-cao-loc') {
    const heldOn = workingDayAfter(start, 2 + Math.floor(next() * 6))
    const present = Math.ceil(officers * (0.8 + next() * 0.2))
    const actorKey = actorOf(unitKey, 'focal-officer').key
    events.push({ kind: 'briefed', unitKey, actorKey, at: inVietnam(`${heldOn} 16:30`), heldOn, present, of: officers })
  }
  // From the end of the list: those with accounts still have to confirm when the demonstration opens.
  const readers = staffOf(unitKey)
    .map(({ key }) => key)
    .toReversed()
    .slice(0, confirmations(unitKey, next))
  const half = Math.ceil(readers.length * 0.6)
  for (const [readerKeys, days] of [
    [readers.slice(0, half), 1],
    [readers.slice(half), 4 + Math.floor(next() * 8)],
  ] as const) {
    const actorKey = readerKeys[0]
    if (actorKey === undefined) continue
    const at = inVietnam(`${workingDayAfter(start, days)} ${clockTime(Math.floor(next() * 200))}`)
    events.push({ kind: 'confirmed', unitKey, actorKey, at, readerKeys })
  }
  return events
}

const DELIVERED_AT = inVietnam('2021-02-01 08:05')

function relayed({ fromKey, on, toKeys }: Relay): StoryEvent[] {
  const at = inVietnam(on)
  const actorKey = actorOf(fromKey, 'records-clerk').key
  return [
    { kind: 'delivered', unitKey: fromKey, actorKey, at, letterKey: `trien-khai-${fromKey}`, toKeys },
    ...toKeys.flatMap((key) => afterDelivery(key, at)),
  ]
}

/** The directive's way down the tree: delivered, opened, registered, relayed, read out and confirmed. */
export const reachEvents: readonly StoryEvent[] = [
  {
    kind: 'delivered',
    unitKey: 'ubnd-tinh',
    actorKey: actorOf('ubnd-tinh', 'records-clerk').key,
    at: DELIVERED_AT,
    letterKey: null,
    toKeys: recipientsOfDirective,
  },
  ...recipientsOfDirective.flatMap((key) => afterDelivery(key, DELIVERED_AT)),
  ...relays.flatMap(relayed),
]
