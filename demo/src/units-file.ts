import type { Branch } from '@thidua/domain/org-unit/org-unit'
import file from '../data/units.json' with { type: 'json' }

/** One office as `data/units.json` holds it; `outsideSuperior` is a body at the centre, for letterheads. */
export interface AgencyRow {
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly branch: Branch
  readonly superiorKey: string | null
  /** What its documents carry after the number: `SNV`. */
  readonly symbol?: string
  readonly outsideSuperior?: string
}

export interface DistrictRow {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly border: boolean
  /** Census of 1 April 2019. */
  readonly population2019: number
  readonly rural2019: number
  /** Code, kind, name. */
  readonly communes: readonly (readonly [string, string, string])[]
}

interface UnitsFile {
  readonly asOf: string
  readonly province: { readonly code: string; readonly name: string; readonly population2019: number }
  readonly agencies: readonly AgencyRow[]
  readonly procuracyRooms: readonly { readonly key: string; readonly name: string }[]
  readonly districts: readonly DistrictRow[]
}

/** JSON knows no literals nor tuples; `org-units.test.ts` holds the file to these types. */
export const unitsFile = file as unknown as UnitsFile
