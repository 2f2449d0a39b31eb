import { findDates, type PrintedDate } from '@thidua/official-document'
import type { Stretch } from './phrase/stretch.ts'
import { datesOf } from './passage-dates.ts'
import type { Passage } from './passages.ts'

const BY =
  /(?:đến|trước|chậm nhất|hết|cuối|xong trong|muộn nhất)(?: (?:hết|cuối|trước|là|vào|ngày|tháng|năm|thời điểm|khi|nay))*(?: ngày| tháng| năm)? ?$/u
const SPAN_OF_YEARS = /giai đoạn ((?:19|20)\d{2}) ?- ?((?:19|20)\d{2})/u

/** The deadline and the period that the goal's own sentence prints: a year by which is a deadline, `năm 2021` a period. */
export function findTimes(passage: Passage, goal: Stretch): { period: string | null; deadline: string | null } {
  const text = passage.folded
  let deadline: string | null = null
  let period: string | null = null
  let best = Infinity
  let bestPeriod = Infinity
  for (const date of datesOf(passage)) {
    const before = text.slice(0, date.start)
    if (
      /(?:so với|số|nghị quyết|quyết định|chỉ thị|kế hoạch|ngày sinh)(?: \S+){0,2} (?:ngày |năm )?$/u.test(before) &&
      date.precision !== 'year'
    )
      continue
    if (/so với (?:cùng kỳ )?(?:cuối )?năm $/u.test(before)) continue
    const inside = date.start >= goal.start && date.end <= goal.end
    const distance = inside ? 0 : date.end <= goal.start ? goal.start - date.end : 10_000 + date.start - goal.end
    if (isBy(text, date)) {
      if (distance < best) [deadline, best] = [date.iso, distance]
    } else if (date.precision === 'year' && distance < bestPeriod) [period, bestPeriod] = [date.iso, distance]
  }
  const years = SPAN_OF_YEARS.exec(text)
  const named =
    years !== null &&
    /(?:nghị quyết|quyết định|chương trình|kế hoạch|đề án|chỉ thị|chiến lược)[^,;]*$/u.test(text.slice(0, years.index))
  if (period === null && years !== null && !named) period = `${years[1] ?? ''}-${years[2] ?? ''}`
  if (deadline === null && passage.leadIn !== '') {
    const led = findDates(passage.leadIn).at(-1)
    if (led !== undefined && isBy(passage.leadIn, led)) deadline = led.iso
  }
  if (deadline === null && bestPeriod === Infinity && passage.earlier !== '') {
    const [opening] = findDates(passage.earlier)
    if (opening !== undefined && opening.start < OPENING && isBy(passage.earlier, opening)) deadline = opening.iso
  }
  return {
    period: deadline !== null && best < bestPeriod ? null : period,
    deadline: best <= bestPeriod || bestPeriod === Infinity ? deadline : null,
  }
}

/** A day that opens a sentence holds for all its pieces: `Đến ngày 05/9, 100 % …; tối thiểu 95 % …`. */
const OPENING = 60
const isBy = (text: string, date: PrintedDate): boolean =>
  BY.test(
    text
      .slice(0, date.start)
      .replace(/năm $/u, '')
      .replace(/ngày $/u, ''),
  )
