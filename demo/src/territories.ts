import { unitsFile } from './units-file.ts'

/** Land with its code; an office is not land. */
export interface DemoTerritory {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly parentCode: string | null
  readonly isOnBorder: boolean
  /** Census of 1 April 2019; null for communes. */
  readonly population2019: number | null
}

export const CENSUS_DAY = '2019-04-01'

const { province } = unitsFile

/** The province, its 11 districts and 200 communes on 30 January 2021, parents first. */
export const territories: readonly DemoTerritory[] = [
  { ...province, kind: 'tỉnh', parentCode: null, isOnBorder: true },
  ...unitsFile.districts.flatMap(({ code, name, kind, border, population2019, communes }) => [
    { code, name, kind, parentCode: province.code, isOnBorder: border, population2019 },
    ...communes.map(([communeCode, communeKind, communeName]) => ({
      code: communeCode,
      name: communeName,
      kind: communeKind,
      parentCode: code,
      isOnBorder: false,
      population2019: null,
    })),
  ]),
]
