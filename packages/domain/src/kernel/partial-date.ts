import { type PlainDate, addDays, plainDate } from './plain-date.ts'
import { Refusal } from './refusal.ts'

declare const partialDateBrand: unique symbol

/** A day, a month or a year, as documents write them: `2021-06-15`, `2021-06` ("in June"), `2021`. */
export type PartialDate = string & { readonly [partialDateBrand]: true }

export type DatePrecision = 'day' | 'month' | 'year'

const PRECISION: Readonly<Record<number, DatePrecision>> = { 10: 'day', 7: 'month', 4: 'year' }

/** How exactly a partial date is known. */
export function precisionOf(partial: PartialDate): DatePrecision {
  return PRECISION[partial.length] ?? 'day'
}

/** The first day that a partial date covers. */
export function startOfPartial(partial: PartialDate): PlainDate {
  return plainDate(`${partial}${'-01-01'.slice(partial.length - 4)}`)
}

/** The last day that a partial date covers: "in June 2021" ends on 2021-06-30. */
export function endOfPartial(partial: PartialDate): PlainDate {
  const start = startOfPartial(partial)
  const year = Number(start.slice(0, 4))
  const month = Number(start.slice(5, 7))
  if (partial.length === 10) return start
  if (partial.length === 4 || month === 12) return plainDate(`${start.slice(0, 4)}-12-31`)
  return addDays(plainDate(`${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`), -1)
}

/** Reads `2021`, `2021-06` or `2021-06-15`. Refuses with `kernel.date-invalid`. */
export function partialDate(text: string): PartialDate {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) throw new Refusal('kernel.date-invalid', { text })
  startOfPartial(text as PartialDate)
  return text as PartialDate
}
