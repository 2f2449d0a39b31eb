import type { AllocationSheet } from '@thidua/contract/allocation'
import { placesOf, proposeParts, type ShareBasis } from '@thidua/domain/allocation/propose-parts'
import { formatVietnameseNumber } from '@thidua/domain/kernel/decimal'
import { readFigure, textIn, withText, type GiveTexts, type GivenTarget } from './give-sheet.ts'

export interface Proposal {
  readonly texts: GiveTexts
  /** Names of units that the basis knows nothing of: they keep what they have. */
  readonly without: readonly string[]
}

/**
 * Shares what is left of a target among those that take part and are not locked. Only proposed: what comes of it is typed
 * text that one undo takes back.
 * @throws Refusal allocation.locked-over | allocation.no-weight | allocation.negative
 */
export function proposed(sheet: AllocationSheet, texts: GiveTexts, target: GivenTarget, basis: ShareBasis): Proposal {
  const { whole } = target
  if (whole === null) return { texts, without: [] }
  const sharing = sheet.units.filter((unit) => textIn(texts, target, unit).takesPart)
  const { parts, without } = proposeParts(
    { ...target, whole, places: placesOf({ ...target, whole }) },
    sharing.map((unit) => {
      const text = textIn(texts, target, unit)
      return {
        nodeId: unit.node.orgUnitId,
        population: unit.population === null ? null : String(unit.population.people),
        lastYear: readFigure(text.lastYear) ?? null,
        part: readFigure(text.value) ?? null,
        isLocked: text.locked,
      }
    }),
    basis,
  )
  const values = new Map(parts.map(({ nodeId, value }) => [nodeId, value]))
  return {
    texts: sharing.reduce((all, unit) => {
      const value = values.get(unit.node.orgUnitId)
      return value === undefined ? all : withText(all, target, unit, { value: formatVietnameseNumber(value) })
    }, texts),
    without: sharing.filter(({ node }) => without.includes(node.orgUnitId)).map(({ node }) => node.name),
  }
}

/** Lays a pasted block over the rows that are shown: last year's figure, then the part, as the columns stand. */
export function pasted(
  texts: GiveTexts,
  target: GivenTarget,
  units: AllocationSheet['units'],
  from: { row: number; field: string },
  block: readonly (readonly string[])[],
): GiveTexts {
  const fields = from.field === 'lastYear' ? (['lastYear', 'value'] as const) : (['value'] as const)
  return block.reduce((all, cells, down) => {
    const unit = units[from.row + down]
    if (unit === undefined) return all
    const change = Object.fromEntries(
      fields.flatMap((field, right) => (cells[right] === undefined ? [] : [[field, cells[right]]])),
    )
    return withText(all, target, unit, change)
  }, texts)
}
