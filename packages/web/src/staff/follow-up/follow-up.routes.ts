import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { campaignRoute } from '../campaign/campaign-route.ts'
import { reminderFilters, type ReminderFilter } from './reminders.ts'

function reminderSearch({ loc }: Record<string, unknown>): { loc?: ReminderFilter } {
  const filter = reminderFilters.find((one) => one === loc)
  return filter === undefined ? {} : { loc: filter }
}

export const followUpRoutes = [
  createRoute({
    getParentRoute: () => campaignRoute,
    path: 'don-doc',
    validateSearch: reminderSearch,
    component: lazyRouteComponent(() => import('./reminders.screen.tsx'), 'RemindersScreen'),
  }),
] as const
