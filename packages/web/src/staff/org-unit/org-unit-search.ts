import { BRANCHES, type Branch, TIERS, type Tier } from '@thidua/domain/org-unit/org-unit'

/** What is being done to one unit, and to the whole list; each is an address, so Back leads out of it. */
const unitTasks = ['doi-ten', 'chuyen', 'ket-thuc', 'tach', 'them', 'moi', 'giao-viec', 'thoi-viec'] as const
type UnitTask = (typeof unitTasks)[number]
const listTasks = ['them', 'nhap', 'hop-nhat'] as const
type ListTask = (typeof listTasks)[number]

export interface UnitSearch {
  viec?: UnitTask
  /** The membership that `thoi-viec` is about. */
  ai?: string
}

export interface ListSearch {
  ngay?: string
  tim?: string
  cap?: Tier
  khoi?: Branch
  /** The unit whose panel is open. */
  mo?: string
  viec?: UnitTask | ListTask
  ai?: string
}

/** What a filter changes; `undefined` takes it away. */
export type SearchChange = { [K in keyof ListSearch]?: ListSearch[K] | undefined }

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value)

const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined

/** Leaves out what is empty: an address says only what differs from the usual. */
function filled<T extends object>(search: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T
}

export const readUnitSearch = (search: Record<string, unknown>): UnitSearch =>
  filled<UnitSearch>({ viec: oneOf(unitTasks, search['viec']), ai: text(search['ai']) })

export const readListSearch = (search: Record<string, unknown>): ListSearch =>
  filled<ListSearch>({
    ngay: day(search['ngay']),
    tim: text(search['tim']),
    cap: oneOf(TIERS, search['cap']),
    khoi: oneOf(BRANCHES, search['khoi']),
    mo: text(search['mo']),
    viec: oneOf([...unitTasks, ...listTasks], search['viec']),
    ai: text(search['ai']),
  })
