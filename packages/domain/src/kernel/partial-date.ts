import { type PlainDate, addDays, plainDate } from './plain-date.ts'
import { Refusal } from './refusal.ts'

declare const partialDateBrand: unique symbol

/** A day, a month or a year, as documents write them: `2021-06-15`, `2021-06` ("in June"), `2021`. */
export type PartialDate = string & { readonly [partialDateBrand]: true }

export type DatePrecision = 'day' | 'month' | 'year'

const PRECISION: Readonly<Record<number, DatePrecision>> = { 10: 'day', 7: 'month', 4: 'year' }

/** Reads `2021`, `2021-06` or `2021-06-15`. Refuses with `kernel.date-invalid`. */
export function partialDate(text: string): PartialDate {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) throw new Refusal('kernel.date-invalid', { text })
  plainDate(text + '-01-01'.slice(text.length - 4))
  return text as PartialDate
}

/** How exactly a partial date is known. */
export function precisionOf(partial: PartialDate): DatePrecision {
  return PRECISION[partial.length] ?? 'day'
}

/** The first day that a partial date covers. Refuses what is none with `kernel.date-invalid`. */
export function startOfPartial(text: string): PlainDate {
  const partial = partialDate(text)
  return plainDate(partial + '-01-01'.slice(partial.length - 4))
}

/** The last day that a partial date covers: "in June 2021" ends on 2021-06-30. */
export function endOfPartial(text: string): PlainDate {
  const start = startOfPartial(text)
  const precision = precisionOf(partialDate(text))
  if (precision === 'day') return start
  if (precision === 'year') return plainDate(`${start.slice(0, 4)}-12-31`)
  return addDays(plainDate(`${addDays(start, 31).slice(0, 7)}-01`), -1)
}
