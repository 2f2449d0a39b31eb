import type { Branch, Tier } from '@thidua/domain/org-unit/org-unit'
import { slug } from './slug.ts'
import { type DistrictRow, unitsFile } from './units-file.ts'

/** An office of the demonstration province as of 30 January 2021. */
export interface DemoOrgUnit {
  /** Stable slug; every other file of the demonstration names offices by it. */
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly tier: Tier
  readonly branch: Branch
  /** Mã đơn vị hành chính for People's Committees (Decision 124/2004/QĐ-TTg), else null. */
  readonly code: string | null
  /** Parent line; null where the superior stands outside the province or there is none. */
  readonly superiorKey: string | null
  readonly territoryCode: string
  /** What its documents carry after the number, where known: `SNV`. */
  readonly symbol: string | null
  /** The body at the centre that commands it. */
  readonly outsideSuperior: string | null
  /** People of its territory at the census of 2019; People's Committees of province and districts only. */
  readonly population2019: number | null
}

const province = unitsFile.province

const plain = { code: null, superiorKey: null, symbol: null, outsideSuperior: null, population2019: null } as const

const KIND_SHORT: Readonly<Record<string, string>> = { 'thành phố': 'TP' }

/** `ubnd-huyen-cao-loc`, `ubnd-tp-lang-son`. */
export function districtKey(district: Pick<DistrictRow, 'kind' | 'name'>): string {
  return slug(`ubnd ${KIND_SHORT[district.kind] ?? district.kind} ${district.name}`)
}

const agencies: readonly DemoOrgUnit[] = unitsFile.agencies.map((row) => ({
  ...plain,
  ...row,
  tier: 'tinh',
  territoryCode: province.code,
  symbol: row.symbol ?? null,
  outsideSuperior: row.outsideSuperior ?? null,
  ...(row.key === 'ubnd-tinh' ? { code: province.code, population2019: province.population2019 } : {}),
}))

const procuracyRooms: readonly DemoOrgUnit[] = unitsFile.procuracyRooms.map(({ key, name }) => ({
  ...plain,
  key,
  name: `${name}, Viện kiểm sát nhân dân tỉnh Lạng Sơn`,
  shortName: `${name} VKSND tỉnh`,
  tier: 'tinh',
  branch: 'kiem-sat',
  superiorKey: 'vksnd-tinh',
  territoryCode: province.code,
}))

function unitsOfDistrict(district: DistrictRow): DemoOrgUnit[] {
  const key = districtKey(district)
  const place = `${district.kind} ${district.name}`
  const shortPlace = `${KIND_SHORT[district.kind] ?? district.kind} ${district.name}`
  const common = { ...plain, territoryCode: district.code, tier: 'huyen' } as const
  return [
    {
      ...common,
      key,
      name: `Ủy ban nhân dân ${place}`,
      shortName: `UBND ${shortPlace}`,
      branch: 'chinh-quyen',
      code: district.code,
      superiorKey: 'ubnd-tinh',
      population2019: district.population2019,
    },
    ...district.communes.map(([code, kind, name]): DemoOrgUnit => ({
      ...plain,
      // 17 names repeat in the province, so a commune's key carries its district.
      key: slug(`ubnd ${kind} ${name} ${district.name}`),
      name: `Ủy ban nhân dân ${kind} ${name}`,
      shortName: `UBND ${kind} ${name}`,
      tier: 'xa',
      branch: 'chinh-quyen',
      code,
      superiorKey: key,
      territoryCode: code,
    })),
    {
      ...common,
      key: key.replace('ubnd', 'vksnd'),
      name: `Viện kiểm sát nhân dân ${place}`,
      shortName: `VKSND ${shortPlace}`,
      branch: 'kiem-sat',
      superiorKey: 'vksnd-tinh',
    },
  ]
}

/** Every office, superiors before those under them. */
export const orgUnits: readonly DemoOrgUnit[] = [
  ...agencies.filter(({ key }) => key === 'ubnd-tinh'),
  ...agencies.filter(({ key }) => key !== 'ubnd-tinh'),
  ...procuracyRooms,
  ...unitsFile.districts.flatMap(unitsOfDistrict),
]

const byKey = new Map(orgUnits.map((unit) => [unit.key, unit]))

/** The office of a key. @throws Error when the data name an office that is not there. */
export function orgUnit(key: string): DemoOrgUnit {
  const unit = byKey.get(key)
  if (unit === undefined) throw new Error(`the demonstration has no office ${key}`)
  return unit
}

/** Keys of the offices right under one. */
export function subordinatesOf(key: string): string[] {
  return orgUnits.filter(({ superiorKey }) => superiorKey === key).map((unit) => unit.key)
}

/** UBND of the ten districts and the city, in the order of their codes. */
export const districts = unitsFile.districts.map((row) => Object.assign({ key: districtKey(row) }, row))
export const districtKeys: readonly string[] = districts.map(({ key }) => key)
