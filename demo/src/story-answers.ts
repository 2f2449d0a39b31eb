import { inVietnam } from './clock.ts'
import type { DemoPeriod } from './periods.ts'
import { districtKeys } from './org-units.ts'
import { actorOf } from './staff.ts'
import type { StoryEvent } from './story-types.ts'

const officer = (unitKey: string, at: string) =>
  ({ unitKey, actorKey: actorOf(unitKey, 'focal-officer').key, at: inVietnam(at) }) as const

/** A district agrees to all that an owner says of it. */
const agreed = (unitKey: string, ownerKey: string, periodKey: DemoPeriod['key'], at: string): StoryEvent => ({
  ...officer(unitKey, at),
  kind: 'figures-answered',
  periodKey,
  ownerKey,
  objection: null,
})

/** After the first quarter the districts answered the insurance office, one with a figure of its own. */
const firstQuarter: readonly StoryEvent[] = [
  ...districtKeys
    .filter((key) => key !== 'ubnd-huyen-chi-lang')
    .map((key, at) => agreed(key, 'bhxh', 'quy-1', `2021-04-${at < 6 ? '09' : '12'} ${10 + (at % 6)}:15`)),
  {
    ...officer('ubnd-huyen-chi-lang', '2021-04-09 14:20'),
    kind: 'figures-answered',
    periodKey: 'quy-1',
    ownerKey: 'bhxh',
    objection: {
      targetSlug: 'health-insurance-cover',
      numerator: '69322',
      denominator: '75063',
      reason: 'Chưa tính 121 thẻ của học sinh vừa cấp trong tháng 3.',
    },
  },
  {
    ...officer('bhxh', '2021-04-13 09:30'),
    kind: 'figure-upheld',
    periodKey: 'quy-1',
    subjectKey: 'ubnd-huyen-chi-lang',
    targetSlug: 'health-insurance-cover',
    reason: 'Các thẻ này có hiệu lực từ 01/4 nên được tính vào quý II.',
  },
]

/** By the morning of the demonstration most have answered about the turnout, one objects, and the police are waited for. */
const midterm: readonly StoryEvent[] = [
  ...districtKeys
    .filter((key) => key !== 'ubnd-huyen-binh-gia' && key !== 'ubnd-huyen-dinh-lap')
    .map((key, at) => agreed(key, 'so-noi-vu', 'so-ket', `2021-06-${at < 5 ? '16' : '17'} ${14 + (at % 3)}:05`)),
  {
    ...officer('ubnd-huyen-binh-gia', '2021-06-17 15:40'),
    kind: 'figures-answered',
    periodKey: 'so-ket',
    ownerKey: 'so-noi-vu',
    objection: {
      targetSlug: 'voter-turnout',
      numerator: '38529',
      denominator: '38529',
      reason: 'Danh sách cử tri chốt ngày bầu cử đã bổ sung người tạm trú ở hai xã.',
    },
  },
  ...['ubnd-tp-lang-son', 'ubnd-huyen-huu-lung', 'ubnd-huyen-loc-binh'].map((key, at) =>
    agreed(key, 'cong-an-tinh', 'so-ket', `2021-06-18 ${10 + at}:55`),
  ),
]

/** What the units said of the figures that others supply about them. */
export const answerEvents: readonly StoryEvent[] = [...firstQuarter, ...midterm]
