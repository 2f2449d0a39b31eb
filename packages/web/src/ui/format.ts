/** A decimal string (`5835`, `90.6`) as it is written in an office: `5.835`, `90,6`. Nothing is rounded. */
export function formatFigure(value: string): string {
  const negative = value.startsWith('-')
  const [whole = '', fraction] = (negative ? value.slice(1) : value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  return `${negative ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}

/** `2021-10-30` as `30/10/2021`; without the year where the reader knows it. Plain dates have no time zone. */
export function formatDate(date: string, options: { year?: boolean } = {}): string {
  const [year, month, day] = date.split('-')
  return options.year === false ? `${day}/${month}` : `${day}/${month}/${year}`
}

/** Day of the week of a plain date, 0 = Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

const vietnam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant (ISO, UTC) on the clock of Vietnam: `14:07 ngày 30/06/2021` without its words: `14:07 30/06/2021`. */
export function formatInstant(instant: string): string {
  const parts = Object.fromEntries(vietnam.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
  return `${parts['hour']}:${parts['minute']} ${parts['day']}/${parts['month']}/${parts['year']}`
}

/** Lower case without accents, so that `lang son` finds `Lạng Sơn`. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}
