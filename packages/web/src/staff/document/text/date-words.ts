/**
 * Where a date of the reading (`2021-10-30`, `2021-06`) is printed in `[start, end)`: `30/10/2021`, `30-10-2021`,
 * `ngày 30 tháng 10 năm 2021`, `tháng 6/2021`, `tháng 6 năm 2021`. A bare year is too little to be told from others.
 */
export function dateWords(text: string, date: string, start: number, end: number): { start: number; end: number }[] {
  const [year, month, day] = date.split('-')
  if (month === undefined) return []
  const m = `0?${Number(month)}`
  const ofYear = `\\s*(?:[/.-]|năm\\s)\\s*${year}`
  const pattern =
    day === undefined
      ? `tháng\\s+${m}${ofYear}`
      : `(?:ngày\\s+)?(?<!\\d)0?${Number(day)}\\s*(?:[/.-]|tháng\\s)\\s*${m}${ofYear}`
  return [...text.slice(start, end).matchAll(new RegExp(`${pattern}(?!\\d)`, 'giu'))].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }))
}
