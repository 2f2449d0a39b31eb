/** A month as the address writes it: `2021-06`. */
export function isMonth(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

export const monthOf = (date: string): string => date.slice(0, 7)

/** The month so many months later; earlier when negative. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The first and the last day of a month. */
export function spanOf(month: string): { from: string; to: string } {
  const next = Date.parse(`${shiftMonth(month, 1)}-01`)
  return { from: `${month}-01`, to: plainDay(next - dayInMilliseconds) }
}

/** The Monday and the Sunday around a day, as offices count their weeks. */
export function weekOf(date: string): { from: string; to: string } {
  const instant = Date.parse(date)
  const sinceMonday = (new Date(instant).getUTCDay() + 6) % 7
  const monday = instant - sinceMonday * dayInMilliseconds
  return { from: plainDay(monday), to: plainDay(monday + 6 * dayInMilliseconds) }
}

const dayInMilliseconds = 86_400_000
const plainDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
