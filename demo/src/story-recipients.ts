import { orgUnits, subordinatesOf } from './org-units.ts'

const MASS_ORGANISATIONS: ReadonlySet<string> = new Set([
  'mttq-tinh',
  'lien-doan-lao-dong',
  'tinh-doan',
  'hoi-lhpn',
  'hoi-nong-dan',
  'hoi-ccb',
])

const WITHOUT_SUPERIOR_HERE = new Set(['luc-luong-vu-trang', 'kiem-sat', 'toa-an', 'nganh-doc'])

/** To whom the province sends the directive: its own offices, districts, the lines beside it, the Front, the press. */
export const recipientsOfDirective: readonly string[] = orgUnits
  .filter(
    ({ key, branch, superiorKey }) =>
      (superiorKey === 'ubnd-tinh' && branch === 'chinh-quyen') ||
      (superiorKey === null && WITHOUT_SUPERIOR_HERE.has(branch)) ||
      MASS_ORGANISATIONS.has(key) ||
      branch === 'bao-chi',
  )
  .map(({ key }) => key)

export interface Relay {
  readonly fromKey: string
  /** On a Vietnamese clock. */
  readonly on: string
  readonly toKeys: readonly string[]
}

/** Who relays it on which day and at what time, and to whom. Bình Gia never does. */
export const relays: readonly Relay[] = (
  [
    ['vksnd-tinh', '2021-02-02 14:20'],
    ['ubnd-huyen-huu-lung', '2021-02-04 15:30'],
    ['ubnd-huyen-cao-loc', '2021-02-05 09:15'],
    ['ubnd-huyen-loc-binh', '2021-02-05 16:00'],
    ['ubnd-tp-lang-son', '2021-02-08 10:40'],
    ['ubnd-huyen-chi-lang', '2021-02-08 15:45'],
    ['ubnd-huyen-van-lang', '2021-02-09 09:30'],
    ['ubnd-huyen-trang-dinh', '2021-02-18 14:10'],
    ['ubnd-huyen-bac-son', '2021-02-19 10:20'],
    ['ubnd-huyen-van-quan', '2021-02-24 15:00'],
    ['ubnd-huyen-dinh-lap', '2021-03-02 09:50'],
  ] as const
).map(([fromKey, on]) => ({ fromKey, on, toKeys: subordinatesOf(fromKey) }))

/** Did nothing with it at all. */
export const silent: ReadonlySet<string> = new Set([
  'bql-du-an-dtxd',
  'truong-cd-dong-bac',
  'dai-kttv',
  'vksnd-tinh-thanh-tra',
  'vksnd-huyen-dinh-lap',
])

/** Opened it and left it; the day of registering where the urging helped. */
export const openedOnly: ReadonlyMap<string, string | null> = new Map([
  ['ubnd-huyen-binh-gia', '2021-03-10'],
  ['ban-dan-toc', '2021-03-11'],
  ['so-ngoai-vu', null],
  ['vksnd-huyen-binh-gia', null],
  ['vksnd-huyen-van-quan', null],
])

/** How many of its officers have confirmed, where the story names it. */
export const confirmedOf: Readonly<Record<string, number>> = {
  'ubnd-huyen-cao-loc': 45,
  'ubnd-huyen-binh-gia': 9,
  'vksnd-tinh': 11,
  'vksnd-huyen-cao-loc': 7,
  'ubnd-xa-tan-thanh-cao-loc': 0,
}
