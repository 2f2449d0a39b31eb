import { plainDate } from '@thidua/domain/kernel/plain-date'
import { inVietnam } from './clock.ts'
import { demandLetters, directive } from './documents.ts'
import { periods } from './periods.ts'
import type { DemoRole } from './people.ts'
import { REGISTRATION_DUE, registrations } from './pledges.ts'
import type { ReportAct } from './report-fates.ts'
import { reports } from './reports.ts'
import { actorOf } from './staff.ts'
import { answerEvents } from './story-answers.ts'
import { quickEvents } from './story-quick.ts'
import { reachEvents } from './story-reach.ts'
import type { StoryEvent } from './story-types.ts'

export type { StoryEvent } from './story-types.ts'

const by = (unitKey: string, role: DemoRole, at: string) =>
  ({ unitKey, actorKey: actorOf(unitKey, role).key, at: inVietnam(at) }) as const

const office = (at: string) => by('so-noi-vu', 'campaign-office', at)

const beginning: readonly StoryEvent[] = [
  // A Saturday, as on the paper; all else falls on working days.
  { ...by('ubnd-tinh', 'records-clerk', '2021-01-30 10:00'), kind: 'issued', documentKey: directive.key },
  { ...office('2021-02-01 07:45'), kind: 'tracking-started' },
  { ...office('2021-02-24 09:00'), kind: 'allocated' },
]

const pledging: readonly StoryEvent[] = [
  { ...office('2021-02-24 10:30'), kind: 'pledging-opened', dueOn: plainDate(REGISTRATION_DUE) },
  ...registrations.map((registration): StoryEvent => ({
    ...by(registration.unitKey, registration.role, registration.at),
    kind: 'pledged',
    registration,
  })),
  {
    ...by('ubnd-huyen-cao-loc', 'focal-officer', '2021-03-17 09:00'),
    kind: 'given-on',
    targetSlug: 'schools-national-standard-new',
    parts: { 'ubnd-xa-tan-thanh-cao-loc': '1', 'ubnd-xa-mau-son-cao-loc': '1' },
  },
  {
    ...by('ubnd-huyen-cao-loc', 'focal-officer', '2021-03-17 09:20'),
    kind: 'given-on',
    targetSlug: 'budget-revenue',
    parts: { 'ubnd-thi-tran-dong-dang-cao-loc': '62', 'ubnd-thi-tran-cao-loc-cao-loc': '41' },
  },
]

const demands: readonly StoryEvent[] = demandLetters.flatMap(({ key, issuedOn }) => {
  const period = periods.find(({ demandKey }) => demandKey === key)
  if (period === undefined) return []
  return [
    { ...office(`${issuedOn} 14:00`), kind: 'issued', documentKey: key },
    { ...office(`${issuedOn} 14:30`), kind: 'demanded', periodKey: period.key, documentKey: key },
  ]
})

const urge = { kind: 'reminded', reminder: 'urge' } as const
const answer = { kind: 'reminder-answered' } as const

const reminders: readonly StoryEvent[] = [
  {
    ...by('ubnd-huyen-cao-loc', 'focal-officer', '2021-03-01 08:30'),
    kind: 'reminded',
    reminder: 'nudge',
    about: 'read',
    periodKey: null,
    toKeys: ['ubnd-xa-tan-thanh-cao-loc', 'ubnd-xa-mau-son-cao-loc'],
  },
  {
    ...office('2021-03-09 09:00'),
    ...urge,
    about: 'register',
    periodKey: null,
    toKeys: ['ubnd-huyen-binh-gia', 'ban-dan-toc', 'so-ngoai-vu', 'bql-du-an-dtxd', 'truong-cd-dong-bac', 'dai-kttv'],
  },
  { ...by('ubnd-huyen-binh-gia', 'focal-officer', '2021-03-10 14:10'), ...answer, about: 'register', answer: 'done' },
  {
    ...by('truong-cd-dong-bac', 'focal-officer', '2021-03-10 15:10'),
    ...answer,
    about: 'register',
    answer: 'not-ours',
  },
  {
    ...by('vksnd-tinh', 'records-clerk', '2021-03-11 08:40'),
    ...urge,
    about: 'register',
    periodKey: null,
    toKeys: ['vksnd-huyen-binh-gia', 'vksnd-huyen-van-quan', 'vksnd-huyen-dinh-lap', 'vksnd-tinh-thanh-tra'],
  },
  {
    ...office('2021-03-17 10:00'),
    ...urge,
    about: 'pledge',
    periodKey: null,
    toKeys: ['ubnd-huyen-binh-gia', 'ubnd-huyen-dinh-lap', 'ubnd-huyen-van-quan'],
  },
  {
    ...office('2021-04-06 10:00'),
    ...urge,
    about: 'report',
    periodKey: 'quy-1',
    toKeys: ['ubnd-huyen-binh-gia', 'ubnd-huyen-van-quan', 'ubnd-huyen-dinh-lap'],
  },
  {
    ...by('ubnd-huyen-dinh-lap', 'focal-officer', '2021-04-06 14:30'),
    ...answer,
    about: 'report',
    answer: 'more-time',
  },
  {
    ...by('ubnd-huyen-binh-gia', 'focal-officer', '2021-04-07 09:20'),
    ...answer,
    about: 'report',
    answer: 'more-time',
  },
  { ...by('ubnd-huyen-van-quan', 'focal-officer', '2021-04-08 11:20'), ...answer, about: 'report', answer: 'done' },
  {
    ...office('2021-06-18 15:00'),
    kind: 'reminded',
    reminder: 'nudge',
    about: 'report',
    periodKey: 'so-ket',
    toKeys: [
      'ubnd-huyen-binh-gia',
      'ubnd-huyen-bac-son',
      'ubnd-huyen-van-quan',
      'so-thong-tin-va-truyen-thong',
      'so-ke-hoach-va-dau-tu',
      'mttq-tinh',
    ],
  },
]

const ROLE_OF_ACT = {
  drafted: 'focal-officer',
  presented: 'focal-officer',
  approved: 'leader',
  rejected: 'leader',
  submitted: 'focal-officer',
  returned: 'campaign-office',
  verified: 'campaign-office',
} as const satisfies Record<ReportAct['kind'], DemoRole>

const reporting: readonly StoryEvent[] = reports.flatMap(({ periodKey, reporterKey, acts }) =>
  acts.map((act): StoryEvent => {
    const role = ROLE_OF_ACT[act.kind]
    const unitKey = role === 'campaign-office' ? 'so-noi-vu' : reporterKey
    return { kind: 'report', periodKey, reporterKey, act, unitKey, actorKey: actorOf(unitKey, role).key, at: act.at }
  }),
)

/** Everything that happened from the signature to the morning on which the demonstration opens, in order. */
export const story: readonly StoryEvent[] = [
  ...beginning,
  ...reachEvents,
  ...pledging,
  ...demands,
  ...reminders,
  ...reporting,
  ...answerEvents,
  ...quickEvents,
].toSorted((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0))
