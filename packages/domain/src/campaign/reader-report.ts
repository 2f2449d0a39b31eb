import { capitalised } from '../kernel/names.ts'

/** What of a target a person may mend. */
export const MENDED_FIELDS = [
  'indicator',
  'comparator',
  'value',
  'valueHigh',
  'measureUnit',
  'base',
  'direction',
  'change',
  'aggregation',
  'accumulation',
  'deadline',
  'contentPath',
] as const
export type MendedField = (typeof MENDED_FIELDS)[number]
export type TargetFields = Readonly<Record<MendedField, string | null>>

/** One act of a person on one target of a reading, in the order of time. */
export interface TargetMending {
  readonly targetId: string
  readonly act: 'confirm' | 'change' | 'drop' | 'add'
  readonly before: TargetFields | null
  readonly after: TargetFields | null
}

export interface FieldChange {
  readonly field: MendedField
  readonly before: string | null
  readonly after: string | null
}

/** What became of one target that people have looked at. */
export interface Judged {
  readonly targetId: string
  /** Read rightly; read and mended; read where nothing was; not read and added by hand. */
  readonly verdict: 'right' | 'mended' | 'not-a-target' | 'missed'
  readonly changes: readonly FieldChange[]
}

/** Holds what the machine proposed against what people made of it. Targets that nobody has looked at are not judged. */
export function judgeReading(mendings: readonly TargetMending[]): Judged[] {
  return [...Map.groupBy(mendings, ({ targetId }) => targetId)].map(([targetId, acts]): Judged => {
    const isDropped = acts.findLast(({ act }) => act === 'drop' || act === 'add')?.act === 'drop'
    if (acts[0]?.act === 'add' && acts[0].after !== null)
      return { targetId, verdict: isDropped ? 'right' : 'missed', changes: [] }
    if (isDropped) return { targetId, verdict: 'not-a-target', changes: [] }
    const read = acts.find(({ before }) => before !== null)?.before
    const settled = acts.findLast(({ after }) => after !== null)?.after
    const changes = read === null || read === undefined || !settled ? [] : changesBetween(read, settled)
    return { targetId, verdict: changes.length === 0 ? 'right' : 'mended', changes }
  })
}

const changesBetween = (read: TargetFields, settled: TargetFields): FieldChange[] =>
  MENDED_FIELDS.filter((field) => isMended(field, read[field], settled[field])).map((field) => ({
    field,
    before: read[field],
    after: settled[field],
  }))

/** What a person knows from elsewhere: to fill it in is no mending of the reader. */
const KNOWN_FROM_ELSEWHERE: ReadonlySet<MendedField> = new Set(['base', 'deadline', 'contentPath'])

function isMended(field: MendedField, read: string | null, settled: string | null): boolean {
  if (read === null && KNOWN_FROM_ELSEWHERE.has(field)) return false
  // a capital at the beginning is a matter of taste
  return field === 'indicator' && read !== null && settled !== null
    ? capitalised(read) !== capitalised(settled)
    : read !== settled
}

export interface ReaderReport {
  readonly looked: number
  readonly right: number
  readonly mended: number
  readonly notATarget: number
  readonly missed: number
  /** The most often mended first. */
  readonly byField: readonly { readonly field: MendedField; readonly count: number }[]
}

/** What the reader gets wrong, counted. */
export function reportOf(judged: readonly Judged[]): ReaderReport {
  const count = (verdict: Judged['verdict']) => judged.filter((one) => one.verdict === verdict).length
  const fields = judged.flatMap(({ changes }) => changes.map(({ field }) => field))
  return {
    looked: judged.length,
    right: count('right'),
    mended: count('mended'),
    notATarget: count('not-a-target'),
    missed: count('missed'),
    byField: MENDED_FIELDS.map((field) => ({ field, count: fields.filter((one) => one === field).length }))
      .filter((one) => one.count > 0)
      .toSorted((a, b) => b.count - a.count),
  }
}
