/** `16:30`; null for nothing typed; undefined while what is typed is no hour. */
export type TypedTime = string | null | undefined

/** Reads `16:30`, `16h30`, `16 giờ 30`, `1630`, `7h`. */
export function readTime(typed: string): TypedTime {
  const text = typed.trim().toLowerCase()
  if (text === '') return null
  const [, hour, minute] = /^(\d{1,2})\s*(?:[:.hg]|giờ)\s*(\d{2})?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute ?? '00'}`
}
