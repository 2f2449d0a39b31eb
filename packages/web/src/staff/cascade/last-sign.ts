import { formatInstant } from '../../ui/format.ts'

/** An instant as it is read in a table: `09:42` for today, `19/02 · 09:42` within the year, with its year before that. */
export function shortInstant(instant: string, today: string): string {
  const [time = '', date = ''] = formatInstant(instant).split(' ')
  const [day, month, year] = date.split('/')
  if (`${year}-${month}-${day}` === today) return time
  return year === today.slice(0, 4) ? `${day}/${month} · ${time}` : date
}
