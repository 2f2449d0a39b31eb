import type { AllocateBody, AllocationSheet } from '@thidua/contract/allocation'
import { checkAllocation, isDivided } from '@thidua/domain/allocation/allocate'
import { figureOrNull, formatVietnameseNumber, parseVietnameseNumber, sum } from '@thidua/domain/kernel/decimal'
import type { Finding } from '@thidua/domain/kernel/refusal'

export type GivenTarget = AllocationSheet['targets'][number]
export type Receiver = AllocationSheet['units'][number]
type GivenPart = GivenTarget['parts'][number]

/** One part as it is typed. What cannot be read as a number stays as it is until somebody mends it. */
export interface PartText {
  readonly value: string
  readonly lastYear: string
  readonly locked: boolean
  /** Whether the unit takes part in this target at all. */
  readonly takesPart: boolean
}

/** Everything typed on the sheet, by `cellKey`; a cell that is not there is as the server has it. */
export type GiveTexts = Readonly<Record<string, PartText>>

export const cellKey = (targetId: string, orgUnitId: string): string => `${targetId}/${orgUnitId}`

const spelled = (figure: string | null): string => (figure === null ? '' : formatVietnameseNumber(figure))

const partsByUnit = new WeakMap<GivenTarget, ReadonlyMap<string, GivenPart>>()

/** What the server has of a part; looked up with every key that is pressed, so it is not searched for. */
export function partOf(target: GivenTarget, orgUnitId: string): GivenPart | undefined {
  const known = partsByUnit.get(target) ?? new Map(target.parts.map((part) => [part.orgUnitId, part]))
  partsByUnit.set(target, known)
  return known.get(orgUnitId)
}

/** A cell as it stands: as typed, else as the server has it. Where nobody was given a part yet, units with land take part. */
export function textIn(texts: GiveTexts, target: GivenTarget, unit: Receiver): PartText {
  const typed = texts[cellKey(target.targetId, unit.node.orgUnitId)]
  if (typed !== undefined) return typed
  const part = partOf(target, unit.node.orgUnitId)
  const nobodyYet = target.parts.every(({ value }) => value === null)
  return {
    value: spelled(part?.value ?? null),
    lastYear: spelled(part?.samePeriodLastYear ?? null),
    locked: part?.locked ?? false,
    takesPart: nobodyYet ? unit.population !== null : (part?.value ?? null) !== null || (part?.locked ?? false),
  }
}

/** What was typed as an exact decimal; `null` for nothing, `undefined` for what is no number. */
export function readFigure(text: string): string | null | undefined {
  if (text.trim() === '') return null
  try {
    return parseVietnameseNumber(text.replace(/\s*%$/, ''))
  } catch {
    return undefined
  }
}

/** Changes one cell. A unit that is given something takes part; one that takes part no longer is given nothing. */
export function withText(texts: GiveTexts, target: GivenTarget, unit: Receiver, change: Partial<PartText>): GiveTexts {
  const before = textIn(texts, target, unit)
  const next = { ...before, ...change }
  const settled =
    change.takesPart === false
      ? { ...next, value: '', locked: false }
      : { ...next, takesPart: next.takesPart || next.value !== '' || next.locked }
  return { ...texts, [cellKey(target.targetId, unit.node.orgUnitId)]: settled }
}

export interface ChangedPart {
  readonly target: GivenTarget
  readonly unit: Receiver
}

const isChanged = (text: PartText, part: GivenPart | undefined): boolean =>
  readFigure(text.value) !== figureOrNull(part?.value ?? null) ||
  readFigure(text.lastYear) !== figureOrNull(part?.samePeriodLastYear ?? null) ||
  text.locked !== (part?.locked ?? false)

/** The cells that say something else than the server has. */
export function changedParts(sheet: AllocationSheet, texts: GiveTexts): ChangedPart[] {
  return sheet.targets.flatMap((target) =>
    sheet.units
      // what was never touched is as the server has it
      .filter((unit) => texts[cellKey(target.targetId, unit.node.orgUnitId)] !== undefined)
      .filter((unit) => isChanged(textIn(texts, target, unit), partOf(target, unit.node.orgUnitId)))
      .map((unit) => ({ target, unit })),
  )
}

export const isUnreadable = (text: PartText): boolean =>
  readFigure(text.value) === undefined || readFigure(text.lastYear) === undefined

/**
 * What is sent: of each changed target all parts that are given or changed, with the versions that were seen. What was
 * not changed makes no new version; it is sent so that nobody's giving meanwhile goes unseen.
 */
export function bodyOf(sheet: AllocationSheet, texts: GiveTexts, note: string): AllocateBody {
  const changed = new Set(changedParts(sheet, texts).map(({ target }) => target.targetId))
  return {
    note: note.trim() === '' ? null : note.trim(),
    targets: sheet.targets
      .filter(({ targetId }) => changed.has(targetId))
      .map((target) => ({
        targetId: target.targetId,
        parts: sheet.units.flatMap((unit) => {
          const part = partOf(target, unit.node.orgUnitId)
          const text = textIn(texts, target, unit)
          if (part === undefined && !isChanged(text, part)) return []
          return [
            {
              orgUnitId: unit.node.orgUnitId,
              value: readFigure(text.value) ?? null,
              samePeriodLastYear: readFigure(text.lastYear) ?? null,
              locked: text.locked,
              version: part?.version ?? 0,
            },
          ]
        }),
      })),
  }
}

/** The parts of a target as they stand, held against its whole. */
export interface Coverage {
  readonly given: string
  readonly count: number
  readonly isDivided: boolean
  readonly findings: readonly Finding[]
}

export function coverageOf(sheet: AllocationSheet, texts: GiveTexts, target: GivenTarget): Coverage {
  const parts = sheet.units.flatMap((unit) => {
    const typed = texts[cellKey(target.targetId, unit.node.orgUnitId)]
    const stands = partOf(target, unit.node.orgUnitId)?.value ?? null
    const value = typed === undefined ? stands : (readFigure(typed.value) ?? null)
    return value === null ? [] : [{ nodeId: unit.node.orgUnitId, value }]
  })
  return {
    given: sum(parts.map(({ value }) => value)),
    count: parts.length,
    isDivided: isDivided(target),
    findings: target.whole === null || parts.length === 0 ? [] : checkAllocation(target, target.whole, parts),
  }
}

/** Targets that have a number to give; goals in words, and what was not given to this unit, have none. */
export const givableTargets = (sheet: AllocationSheet): GivenTarget[] =>
  sheet.targets.filter(({ whole, parts }) => whole !== null || parts.some(({ value }) => value !== null))
