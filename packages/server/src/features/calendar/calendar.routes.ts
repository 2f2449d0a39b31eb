import { Calendar, CalendarQuery } from '@thidua/contract/calendar'
import { plainDate } from '@thidua/domain/kernel/plain-date'
import type { TypedApp } from '../../http/typed-app.ts'
import { route } from '../../http/route.ts'
import type { Services } from '../../services.ts'
import { calendarEntries } from './calendar.queries.ts'

/** What comes when, over every campaign in which the unit takes part. */
export function calendarRoutes(app: TypedApp, services: Services): void {
  route(app, services, {
    method: 'GET',
    path: '/api/calendar',
    name: 'readCalendar',
    summary: 'Lịch: hạn báo cáo, sơ kết, tổng kết, ngày bắt đầu và kết thúc phong trào',
    query: CalendarQuery,
    answer: Calendar,
    handle: async ({ tx, actor, query }) => ({
      today: services.clock.today(),
      entries: await calendarEntries(tx, actor, { from: plainDate(query.from), to: plainDate(query.to) }),
    }),
  })
}
