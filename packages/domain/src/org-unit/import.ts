import { type FieldRefusal, Refusal } from '../kernel/refusal.ts'
import { BRANCHES, type Branch, TIERS, type Tier } from './org-unit.ts'

/** One line of the sheet as read: text only, blank where the cell is empty. */
export interface ImportRow {
  /** As the spreadsheet numbers it: the heading is usually 1. */
  readonly line: number
  readonly name: string
  readonly code: string
  readonly tier: string
  readonly branch: string
  readonly parentCode: string
}

export interface ImportedOrgUnit {
  readonly name: string
  readonly code: string
  readonly tier: Tier
  readonly branch: Branch
  /** `null` at the top of the sheet. */
  readonly parentCode: string | null
}

export type ImportOutcome =
  | { readonly ok: true; readonly units: readonly ImportedOrgUnit[] }
  | { readonly ok: false; readonly faults: readonly FieldRefusal[] }

/**
 * Turns a sheet into units, superiors before subordinates. Either every row is right or none is taken: `faults` names
 * each wrong cell as `rows.<line>.<column>`, by the line that the spreadsheet shows. `knownCodes` are offices already there:
 * they may be superiors, and may not be added again.
 */
export function readImport(rows: readonly ImportRow[], knownCodes: ReadonlySet<string> = new Set()): ImportOutcome {
  const tidied = rows.map(tidy)
  const firstRowOf = new Map<string, number>()
  for (const [at, row] of tidied.entries()) {
    if (row.code !== '' && !firstRowOf.has(row.code)) firstRowOf.set(row.code, at)
  }
  const faults = tidied.flatMap((row, at) => faultsOf(row, at, firstRowOf, knownCodes))
  if (tidied.length === 0) faults.push({ path: 'rows', code: 'org-unit.import-empty', params: {} })
  if (faults.length > 0) return { ok: false, faults }

  const ordered = superiorsFirst(tidied, firstRowOf)
  return ordered.length === tidied.length
    ? { ok: true, units: ordered.map(toUnit) }
    : { ok: false, faults: ringFaults(tidied, ordered) }
}

/** As `readImport`, for callers that want the refusal thrown: `org-unit.import-faults` with every cell in `fields`. */
export function importOrgUnits(rows: readonly ImportRow[], knownCodes?: ReadonlySet<string>): ImportedOrgUnit[] {
  const outcome = readImport(rows, knownCodes)
  if (!outcome.ok) throw new Refusal('org-unit.import-faults', { count: outcome.faults.length }, outcome.faults)
  return [...outcome.units]
}

function tidy(row: ImportRow): ImportRow {
  return {
    line: row.line,
    name: row.name.normalize('NFC').replaceAll(/\s+/g, ' ').trim(),
    code: row.code.trim(),
    tier: row.tier.trim(),
    branch: row.branch.trim(),
    parentCode: row.parentCode.trim(),
  }
}

function faultsOf(
  row: ImportRow,
  at: number,
  firstRowOf: ReadonlyMap<string, number>,
  knownCodes: ReadonlySet<string>,
): FieldRefusal[] {
  const fault = (column: Exclude<keyof ImportRow, 'line'>, code: string): FieldRefusal => ({
    path: `rows.${row.line}.${column}`,
    code: `org-unit.import-${code}`,
    params: { row: row.line, value: row[column] },
  })
  const faults: FieldRefusal[] = []
  if (row.name === '') faults.push(fault('name', 'name-missing'))
  if (row.code === '') faults.push(fault('code', 'code-missing'))
  else if (knownCodes.has(row.code)) faults.push(fault('code', 'code-known'))
  else if (firstRowOf.get(row.code) !== at) faults.push(fault('code', 'code-twice'))
  if (!isTier(row.tier)) faults.push(fault('tier', 'tier-unknown'))
  if (!isBranch(row.branch)) faults.push(fault('branch', 'branch-unknown'))
  if (row.parentCode !== '' && !firstRowOf.has(row.parentCode) && !knownCodes.has(row.parentCode))
    faults.push(fault('parentCode', 'parent-unknown'))
  return faults
}

function superiorsFirst(rows: readonly ImportRow[], firstRowOf: ReadonlyMap<string, number>): ImportRow[] {
  const childrenOf = Map.groupBy(rows, (row) => (firstRowOf.has(row.parentCode) ? row.parentCode : ''))
  const ordered = [...(childrenOf.get('') ?? [])]
  for (let at = 0; at < ordered.length; at += 1) ordered.push(...(childrenOf.get(ordered[at]?.code ?? '') ?? []))
  return ordered
}

function ringFaults(rows: readonly ImportRow[], ordered: readonly ImportRow[]): FieldRefusal[] {
  return rows.flatMap((row) =>
    ordered.includes(row)
      ? []
      : [
          {
            path: `rows.${row.line}.parentCode`,
            code: 'org-unit.import-ring',
            params: { row: row.line, value: row.parentCode },
          },
        ],
  )
}

const isTier = (text: string): text is Tier => (TIERS as readonly string[]).includes(text)
const isBranch = (text: string): text is Branch => (BRANCHES as readonly string[]).includes(text)

function toUnit(row: ImportRow): ImportedOrgUnit {
  if (!isTier(row.tier) || !isBranch(row.branch)) throw new Refusal('org-unit.import-faults', { count: 1 })
  return {
    name: row.name,
    code: row.code,
    tier: row.tier,
    branch: row.branch,
    parentCode: row.parentCode === '' ? null : row.parentCode,
  }
}
