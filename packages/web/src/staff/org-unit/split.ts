import type { DecisionDraft } from './decision-fields.tsx'

/** What is typed of a split. `divide`: the unit ends (chia); `leave`: it stays and others leave it (tách). */
export interface SplitDraft extends DecisionDraft {
  way: 'divide' | 'leave'
  names: string[]
  /** For each unit under it the place of its heir among the names, or `stays`. */
  heirs: Readonly<Record<string, string>>
  on: string
}

const STAYS = 'stays'

/** Who can take something over, as choices: the new units in order, the old one last where it stays. */
export function heirWords(
  { way, names }: Pick<SplitDraft, 'way' | 'names'>,
  oldName: string,
  nameless: (place: number) => string,
): { value: string; label: string }[] {
  const fresh = names.map((name, place) => ({
    value: String(place),
    label: name.trim() === '' ? nameless(place + 1) : name.trim(),
  }))
  return way === 'leave' ? [...fresh, { value: STAYS, label: oldName }] : fresh
}

/** Who takes a unit over, as far as chosen: where the old unit stays, it keeps what nobody took. */
export const heirOf = ({ way, heirs }: Pick<SplitDraft, 'way' | 'heirs'>, id: string): string => {
  const heir = heirs[id] ?? ''
  if (way === 'leave') return heir === '' ? STAYS : heir
  return heir === STAYS ? '' : heir
}

/** The heirs as they are sent; a unit for which none was chosen is left out, and refused by its name. */
export function heirsOf(
  children: readonly { id: string }[],
  draft: Pick<SplitDraft, 'way' | 'heirs'>,
): { orgUnitId: string; successor: number | null }[] {
  return children.flatMap(({ id }) => {
    const heir = heirOf(draft, id)
    return heir === '' ? [] : [{ orgUnitId: id, successor: heir === STAYS ? null : Number(heir) }]
  })
}

/** One new unit fewer: what it was to take over has no heir again, later places move up. */
export function withoutSuccessor(
  { names, heirs }: Pick<SplitDraft, 'names' | 'heirs'>,
  place: number,
): Pick<SplitDraft, 'names' | 'heirs'> {
  const kept = Object.entries(heirs).flatMap(([id, heir]): [string, string][] => {
    if (heir === STAYS || heir === '' || Number(heir) < place) return [[id, heir]]
    return Number(heir) === place ? [] : [[id, String(Number(heir) - 1)]]
  })
  return { names: names.filter((_, at) => at !== place), heirs: Object.fromEntries(kept) }
}
