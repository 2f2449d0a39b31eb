import { Refusal } from '../kernel/refusal.ts'

/**
 * Who keeps a unit's book: its own document system (`elsewhere`: the number is typed or imported) or we (`ours`).
 * The law allows one sequence a year (Decree 30/2020/NĐ-CP), so most books stay where they are.
 */
export type BookKeeping = 'ours' | 'elsewhere'

/** The next number of a book of ours; each year starts at 1 and no number is left out or given back. */
export function nextNumber(lastNumber: number | null): number {
  if (lastNumber === null) return 1
  if (!Number.isSafeInteger(lastNumber) || lastNumber < 0) throw new Refusal('registry.number-invalid', { lastNumber })
  return lastNumber + 1
}

/**
 * The number that an entry gets. Our book gives its own and takes none typed (`registry.number-given-by-book`); a book
 * kept elsewhere needs what the clerk read there (`registry.number-missing`, `registry.number-invalid`), `124`, `124a`, `12.20`.
 */
export function numberFor(
  keeping: BookKeeping,
  given: { readonly lastNumber: number | null; readonly typed: string | null },
): string {
  if (keeping === 'ours') {
    if (given.typed !== null) throw new Refusal('registry.number-given-by-book')
    return String(nextNumber(given.lastNumber))
  }
  const typed = given.typed?.trim() ?? ''
  if (typed === '') throw new Refusal('registry.number-missing')
  if (!/^\d[\d./-]{0,18}[a-zđ]{0,2}$/i.test(typed)) throw new Refusal('registry.number-invalid', { typed })
  return typed
}
