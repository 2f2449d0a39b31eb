import { IconCalendar, IconCalendarCheck, IconChartBar, IconFileText, IconFlag, IconSitemap } from '@tabler/icons-react'

/** The places of work, in the order of the rail. The first four stand in the phone's bottom bar. */
export const places = [
  { key: 'today', to: '/hom-nay', icon: IconCalendarCheck },
  { key: 'documents', to: '/van-ban', icon: IconFileText },
  { key: 'campaigns', to: '/phong-trao', icon: IconFlag },
  { key: 'reports', to: '/bao-cao', icon: IconChartBar },
  { key: 'calendar', to: '/lich', icon: IconCalendar },
  { key: 'orgUnits', to: '/don-vi', icon: IconSitemap },
] as const

export type Place = (typeof places)[number]

export const phonePlaces = places.slice(0, 4)
export const furtherPhonePlaces = places.slice(4)
