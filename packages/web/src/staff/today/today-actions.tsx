import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { AppLink } from '../../ui/app-link.tsx'
import { actionWords, itemWords } from './today-words.ts'
import { documentToRegister, type TodayAction, type TodayItem } from './today.ts'
import type { DoOnTheSpot } from './use-do-on-the-spot.ts'

/** The verbs of one row. The first is the one to press; it is stronger where time is short. */
export function TodayActions({ item, spot }: { item: TodayItem; spot: DoOnTheSpot }) {
  const phone = useMediaQuery('(width < 48em)', undefined, { getInitialValueInEffect: false })
  const { title } = itemWords(item)
  return item.actions.map((action, index) => {
    const first = index === 0
    const label = actionWords(item.kind, action.key)
    const look = {
      size: phone ? 'lg' : 'sm',
      variant: emphasis(item.group, first, phone),
      'aria-label': `${label}: ${title}`,
    } as const
    return action.kind === 'open' ? (
      <Button key={action.key} component={AppLink} href={hrefOf(item, action)} {...look}>
        {label}
      </Button>
    ) : (
      <Button
        key={action.key}
        loading={spot.pendingId === item.id}
        onClick={() => spot.doNow({ item, action, title })}
        {...look}
      >
        {label}
      </Button>
    )
  })
}

/** On a desk the one filled button belongs to an open panel, so rows go no further than `light`. */
function emphasis(group: TodayItem['group'], first: boolean, phone: boolean): 'filled' | 'light' | 'default' {
  if (!first || group === 'week' || group === 'waiting') return 'default'
  return phone && group === 'overdue' ? 'filled' : 'light'
}

/** Registering opens beside the list; everything else where the server says. */
function hrefOf(item: TodayItem, action: TodayAction): string {
  const documentId = action.key === 'register' ? documentToRegister(item) : undefined
  return documentId === undefined ? action.href : `/hom-nay?vao-so=${documentId}`
}
