import { type DistrictRow, unitsFile } from './units-file.ts'

/** Land with its code; an office is not land. */
export interface DemoTerritory {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly parentCode: string | null
  /** null for communes: not gathered. */
  readonly isOnBorder: boolean | null
  /** Census of 1 April 2019; null for communes. */
  readonly population2019: number | null
}

export const CENSUS_DAY = '2019-04-01'

const { province } = unitsFile

function districtOf({ code, name, kind, border, population2019 }: DistrictRow): DemoTerritory {
  return { code, name, kind, parentCode: province.code, isOnBorder: border, population2019 }
}

function communesOf(district: DistrictRow): DemoTerritory[] {
  return district.communes.map(([code, kind, name]) => ({
    code,
    name,
    kind,
    parentCode: district.code,
    isOnBorder: null,
    population2019: null,
  }))
}

/** The province, its 11 districts and 200 communes on 30 January 2021, parents first. */
export const territories: readonly DemoTerritory[] = [
  { ...province, kind: 'tỉnh', parentCode: null, isOnBorder: true },
  ...unitsFile.districts.map(districtOf),
  ...unitsFile.districts.flatMap(communesOf),
]
