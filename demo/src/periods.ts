import { type PlainDate, plainDate } from '@thidua/domain/kernel/plain-date'
import { districtKeys } from './org-units.ts'
import { targets } from './targets.ts'

/** A reporting period; it opens from the letter that demands it. */
export interface DemoPeriod {
  readonly key: 'quy-1' | 'so-ket'
  readonly name: string
  readonly startsOn: PlainDate
  /** Figures run to this day; what adds up over the year runs from 1 January. */
  readonly endsOn: PlainDate
  readonly dueOn: PlainDate
  readonly demandKey: string
  readonly receiverKey: string
  readonly outline: readonly string[]
  readonly targetSlugs: readonly string[]
  /** Units that owe words and no figure. */
  readonly wordsOnly: readonly string[]
}

/** Who owes which figure about whom; `targetSlug` null owes words only. */
export interface DemoDuty {
  readonly periodKey: DemoPeriod['key']
  readonly targetSlug: string | null
  readonly subjectKey: string
  readonly reporterKey: string
  readonly dueOn: PlainDate
}

// In March there is no election, no new ranking and no count of poor households yet.
const notInMarch: ReadonlySet<string> = new Set([
  'voter-turnout',
  'election-seats-filled',
  'poverty-rate',
  'e-government-rank',
  'pci',
])

export const firstQuarter: DemoPeriod = {
  key: 'quy-1',
  name: 'Quý I/2021',
  startsOn: plainDate('2021-01-01'),
  endsOn: plainDate('2021-03-31'),
  dueOn: plainDate('2021-04-05'),
  demandKey: 'yeu-cau-quy-1',
  receiverKey: 'so-noi-vu',
  outline: ['Việc phổ biến, quán triệt Chỉ thị', 'Kết quả thực hiện các chỉ tiêu', 'Khó khăn và kiến nghị'],
  targetSlugs: targets.map(({ slug }) => slug).filter((slug) => !notInMarch.has(slug)),
  wordsOnly: [],
}

export const midterm: DemoPeriod = {
  key: 'so-ket',
  name: 'Sơ kết 6 tháng (đến 15/06/2021)',
  startsOn: plainDate('2021-04-01'),
  endsOn: plainDate('2021-06-15'),
  dueOn: plainDate('2021-06-22'),
  demandKey: 'yeu-cau-so-ket',
  receiverKey: 'so-noi-vu',
  outline: [
    'Công tác lãnh đạo, chỉ đạo',
    'Kết quả tổ chức bầu cử',
    'Kết quả thực hiện các chỉ tiêu',
    'Điển hình tiên tiến, cách làm hay',
    'Khó khăn, kiến nghị và nhiệm vụ đến hết đợt thi đua',
  ],
  targetSlugs: targets.map(({ slug }) => slug),
  wordsOnly: ['vksnd-tinh', 'mttq-tinh'],
}

export const periods: readonly DemoPeriod[] = [firstQuarter, midterm]

/** The n of "k of n", one row for every figure that is owed. */
export function dutiesOf(period: DemoPeriod): DemoDuty[] {
  const common = { periodKey: period.key, dueOn: period.dueOn }
  const figures = targets
    .filter(({ slug }) => period.targetSlugs.includes(slug))
    .flatMap(({ slug, allocations }) =>
      allocations.map(({ subjectKey, reporterKey }) => ({ ...common, targetSlug: slug, subjectKey, reporterKey })),
    )
  const words = period.wordsOnly.map((key) => ({ ...common, targetSlug: null, subjectKey: key, reporterKey: key }))
  return [...figures, ...words]
}

/** Every unit that owes a report: districts first, then the owners of figures, then those who owe words. */
export function reportersOf(period: DemoPeriod): string[] {
  return [...new Set([...districtKeys, ...dutiesOf(period).map(({ reporterKey }) => reporterKey)])]
}
