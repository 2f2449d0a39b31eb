import { chance, seedOf } from './chance.ts'
import { inventedName } from './names.ts'
import { orgUnit } from './org-units.ts'
import { type DemoPerson, type DemoRole, accounts } from './people.ts'

/** Officers who are to confirm that they have read, where the story names a number. */
const OFFICERS: Readonly<Record<string, number>> = {
  'ubnd-huyen-cao-loc': 52,
  'vksnd-tinh': 14,
  'vksnd-huyen-cao-loc': 11,
}

const RANGE = { 'trung-uong': [40, 40], tinh: [24, 30], huyen: [40, 20], xa: [18, 6], 'co-so': [10, 5] } as const

/** How many officers a unit has: the `52` of "45/52 đã xác nhận". Invented, the same on every run. */
export function officersOf(unitKey: string): number {
  const named = OFFICERS[unitKey]
  if (named !== undefined) return named
  const unit = orgUnit(unitKey)
  const [least, more] = unit.branch === 'kiem-sat' ? ([7, 5] as const) : RANGE[unit.tier]
  return least + Math.floor(chance(seedOf(unitKey))() * more)
}

/** The jobs without which nothing can be done in a unit, in the order in which they are filled. */
const JOBS: readonly { readonly role: DemoRole; readonly position: string; readonly roles: readonly DemoRole[] }[] = [
  { role: 'records-clerk', position: 'Văn thư', roles: ['records-clerk', 'officer'] },
  { role: 'focal-officer', position: 'Chuyên viên đầu mối', roles: ['focal-officer', 'officer'] },
  { role: 'leader', position: 'Phó thủ trưởng', roles: ['leader', 'officer'] },
]

function invented(unitKey: string, at: number, position: string, roles: readonly DemoRole[]): DemoPerson {
  const key = `${unitKey}#${at}`
  return { key, fullName: inventedName(key), username: null, memberships: [{ unitKey, position, roles }] }
}

/**
 * All people of a unit, as many as it has officers: those with accounts first, then invented ones who fill the jobs
 * that no account fills, then officers. The same list on every run.
 */
export function staffOf(unitKey: string): DemoPerson[] {
  const known = accounts.filter(({ memberships }) => memberships.some((one) => one.unitKey === unitKey))
  const filled = new Set(
    known.flatMap(({ memberships }) => memberships.find((one) => one.unitKey === unitKey)?.roles ?? []),
  )
  const jobs = JOBS.filter(({ role }) => !filled.has(role)).map(({ position, roles }, at) =>
    invented(unitKey, at + 1, position, roles),
  )
  const rest = Math.max(0, officersOf(unitKey) - known.length - jobs.length)
  const others = Array.from({ length: rest }, (_, at) =>
    invented(unitKey, jobs.length + at + 1, 'Chuyên viên', ['officer']),
  )
  return [...known, ...jobs, ...others]
}

/** Who acts for a unit in a role: an account where there is one. */
export function actorOf(unitKey: string, role: DemoRole): DemoPerson {
  const actor = staffOf(unitKey).find(({ memberships }) =>
    memberships.some((one) => one.unitKey === unitKey && one.roles.includes(role)),
  )
  if (actor === undefined) throw new Error(`nobody at ${unitKey} is ${role}`)
  return actor
}
