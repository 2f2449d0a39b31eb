import { type Finding, type Reading, type Span } from '@thidua/official-document'
import { finding } from './finding.ts'
import { datesOf } from './passage-dates.ts'
import type { Passage } from './passages.ts'
import type { CampaignProposal } from './types.ts'

type Found = Omit<CampaignProposal, 'findings'>

/** ISO dates of differing precision, compared at the coarser one; the end of a year or month is its last day. */
const endOf = (iso: string): string => (iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso)

/** Days that do not exist, and a window that does not fit its own start, the issue, its targets or its event. */
export function onWindow(
  reading: Reading,
  passages: readonly Passage[],
  { window, targets }: Found,
  at: (span: Span) => Span,
): Finding[] {
  const { start, end } = window
  const remarks: Finding[] = []
  for (const passage of passages)
    for (const date of datesOf(passage))
      if (!date.exists)
        remarks.push(
          finding(
            'date.does-not-exist',
            'error',
            `Ngày "${passage.words.slice(date.start, date.end)}" không có trong lịch.`,
            at({ start: passage.offsets[date.start] ?? passage.start, end: passage.offsets[date.end] ?? passage.end }),
          ),
        )
  if (end === null) return remarks
  const [from, to] = reading.document.span
  const place = { start: from, end: to }
  if (start !== null && endOf(end) < start)
    remarks.push(finding('window.ends-before-start', 'error', 'Thời gian thi đua kết thúc trước khi bắt đầu.', place))
  const issued = reading.document.metadata.date
  if (issued !== null && endOf(end) < issued)
    remarks.push(
      finding('window.ended-at-issue', 'error', 'Thời gian thi đua đã hết khi văn bản được ban hành.', place),
    )
  const late =
    targets.find((target) => target.deadline !== null && endOf(target.deadline) > endOf(end)) ??
    targets.find(
      (target) => target.period !== null && target.period.length === 4 && `${target.period}-12-31` > endOf(end),
    )
  if (late !== undefined)
    remarks.push(
      finding(
        'window.ends-before-target',
        'warning',
        'Thời gian thi đua kết thúc trước thời điểm tính chỉ tiêu này.',
        late,
      ),
    )
  const event = lastEvent(passages)
  if (event !== null && event.iso > endOf(end) && event.iso.slice(0, 4) === end.slice(0, 4))
    remarks.push(
      finding(
        'window.ends-before-event',
        'warning',
        `Thời gian thi đua kết thúc trước ngày kỷ niệm (${event.iso}).`,
        at(event),
      ),
    )
  return remarks
}

/** The latest day named with the anniversary or election that the campaign is held for. */
function lastEvent(passages: readonly Passage[]): (Span & { iso: string }) | null {
  let last: (Span & { iso: string }) | null = null
  for (const passage of passages)
    if (/kỷ niệm|chào mừng/u.test(passage.folded))
      for (const date of datesOf(passage))
        if (date.precision === 'day' && (last === null || date.iso > last.iso))
          last = {
            iso: date.iso,
            start: passage.offsets[date.start] ?? passage.start,
            end: passage.offsets[date.end] ?? passage.end,
          }
  return last
}
