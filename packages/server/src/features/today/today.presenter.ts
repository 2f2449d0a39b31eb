import type { TodayItem } from '@thidua/contract/today'
import { todayItems, type TodayGroup, type WaitingFact } from '@thidua/domain/follow-up/today'
import { daysBetween, type PlainDate } from '@thidua/domain/kernel/plain-date'

/** Where a waiting thing is opened, and which of its verbs can be done without opening it. */
export interface Place {
  readonly link: string
  readonly onTheSpot?: Readonly<Record<string, { readonly href: string; readonly body?: Record<string, unknown> }>>
}

/** A fact with the place where it is dealt with. */
export interface PlacedFact {
  readonly fact: WaitingFact
  readonly place: Place
}

/** Names a fact among others: the same record may wait in two ways. */
export const placeKey = (fact: Pick<WaitingFact, 'kind' | 'subjectId'>): string => `${fact.kind}:${fact.subjectId}`

const groups: Record<TodayGroup, TodayItem['group']> = {
  overdue: 'overdue',
  today: 'today',
  week: 'week',
  'waiting-for-others': 'waiting',
}

/** The rule's order and groups, with the address of each verb. A verb without an address of its own opens the thing. */
export function presentToday(
  facts: readonly WaitingFact[],
  places: ReadonlyMap<string, Place>,
  today: PlainDate,
): TodayItem[] {
  return todayItems(facts, today).map((item): TodayItem => {
    const id = placeKey(item)
    const place = places.get(id) ?? { link: '/hom-nay' }
    const spots = place.onTheSpot ?? {}
    return {
      id,
      group: groups[item.group],
      kind: item.kind,
      params: { ...item.params },
      dueOn: item.dueOn,
      daysLate: item.group === 'overdue' && item.dueOn !== null ? daysBetween(item.dueOn, today) : 0,
      link: place.link,
      actions: verbsOf(item.group, item.actions, Object.keys(spots)).map((key) => {
        const spot = spots[key]
        return spot === undefined ? { kind: 'open', key, href: place.link } : { kind: 'post', key, ...spot }
      }),
    }
  })
}

/** Two verbs at most in a row; of those that only open the thing, one. What waits for others is only looked at. */
function verbsOf(group: TodayGroup, verbs: readonly string[], onTheSpot: readonly string[]): string[] {
  if (group === 'waiting-for-others') return ['open']
  const opening = verbs.find((verb) => !onTheSpot.includes(verb))
  const spots = verbs.filter((verb) => onTheSpot.includes(verb))
  return [...spots.slice(0, 2), ...(spots.length < 2 ? [opening ?? 'open'] : [])]
}
