import { chance, seedOf } from './chance.ts'
import { inVietnam } from './clock.ts'
import { orgUnits } from './org-units.ts'
import { actorOf } from './staff.ts'
import type { DemoQuickQuestion, StoryEvent } from './story-types.ts'

const officer = (unitKey: string, at: string) =>
  ({ unitKey, actorKey: actorOf(unitKey, 'focal-officer').key, at }) as const

const plain = { measureUnit: null, wholeNumber: false, sums: false, choices: [], optional: false } as const
const counted = (words: string, measureUnit: string): DemoQuickQuestion => ({
  ...plain,
  kind: 'number',
  words,
  measureUnit,
  wholeNumber: true,
  sums: true,
})

const hail: readonly DemoQuickQuestion[] = [
  counted('Số hộ bị tốc mái', 'hộ'),
  counted('Diện tích hoa màu bị hại', 'ha'),
  { ...plain, kind: 'choice', words: 'Điện lưới', choices: ['Bình thường', 'Mất một phần', 'Mất toàn xã'] },
  { ...plain, kind: 'yes-no', words: 'Có người bị thương' },
  { ...plain, kind: 'text', words: 'Cần hỗ trợ gì', optional: true },
]

const clinics: readonly DemoQuickQuestion[] = [
  counted('Số người đã tiêm vắc xin COVID-19', 'người'),
  counted('Số liều còn trong kho', 'liều'),
  { ...plain, kind: 'yes-no', words: 'Đủ vật tư tiêm cho tuần tới' },
]

const communesOfCaoLoc = orgUnits
  .filter(({ tier, superiorKey }) => tier === 'xa' && superiorKey === 'ubnd-huyen-cao-loc')
  .map(({ key }) => key)

/** What a commune says of the hail, invented, the same on every run. */
function hailIn(unitKey: string): readonly string[] {
  const next = chance(seedOf(`hail ${unitKey}`))
  const roofs = next() < 0.4 ? 0 : Math.floor(next() * 30)
  const power = roofs === 0 ? 'Bình thường' : next() < 0.7 ? 'Mất một phần' : 'Mất toàn xã'
  return [
    String(roofs),
    String(Math.floor(next() * 12)),
    power,
    roofs > 22 ? 'yes' : 'no',
    roofs > 15 ? 'Bạt che mái và dây điện hạ thế.' : '',
  ]
}

/** The hail of a Sunday night: asked at half past seven on Monday, answered by some before the demonstration opens. */
const afterTheHail: readonly StoryEvent[] = [
  {
    ...officer('ubnd-huyen-cao-loc', inVietnam('2021-06-21 07:05')),
    kind: 'quick-asked',
    quickKey: 'mua-da',
    title: 'Thiệt hại do mưa đá đêm 20/6',
    documentSymbol: null,
    note: 'Số liệu ban đầu, tính đến 7 giờ sáng nay.',
    dueAt: inVietnam('2021-06-21 10:30'),
    questions: hail,
    toKeys: communesOfCaoLoc,
  },
  ...communesOfCaoLoc
    .filter((key, at) => at % 3 !== 1 && key !== 'ubnd-xa-tan-thanh-cao-loc')
    .map((key, at): StoryEvent => ({
      ...officer(key, inVietnam(`2021-06-21 07:${String(10 + at * 2).padStart(2, '0')}`)),
      kind: 'quick-answered',
      quickKey: 'mua-da',
      said: hailIn(key),
    })),
]

/** An earlier one, complete and closed. */
const vaccines: readonly StoryEvent[] = [
  {
    ...officer('ubnd-huyen-cao-loc', inVietnam('2021-06-10 08:30')),
    kind: 'quick-asked',
    quickKey: 'tiem-chung',
    title: 'Tiến độ tiêm vắc xin COVID-19 đợt 1',
    documentSymbol: '418/UBND-YT',
    note: null,
    dueAt: inVietnam('2021-06-10 16:30'),
    questions: clinics,
    toKeys: communesOfCaoLoc,
  },
  ...communesOfCaoLoc.map((key, at): StoryEvent => {
    const next = chance(seedOf(`clinic ${key}`))
    return {
      ...officer(
        key,
        inVietnam(`2021-06-10 ${String(9 + (at % 8)).padStart(2, '0')}:${String(10 + at).padStart(2, '0')}`),
      ),
      kind: 'quick-answered',
      quickKey: 'tiem-chung',
      said: [String(20 + Math.floor(next() * 60)), String(Math.floor(next() * 20)), next() < 0.8 ? 'yes' : 'no'],
    }
  }),
  { ...officer('ubnd-huyen-cao-loc', inVietnam('2021-06-11 09:00')), kind: 'quick-closed', quickKey: 'tiem-chung' },
]

/** Báo cáo nhanh of the district to its communes. */
export const quickEvents: readonly StoryEvent[] = [...vaccines, ...afterTheHail]
