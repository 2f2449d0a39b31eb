import { type Finding, findDates, type Reading, type Span } from '@thidua/official-document'
import type { Passage } from './passages.ts'
import type { CampaignProposal } from './types.ts'

type Found = Omit<CampaignProposal, 'findings'>

/** Remarks on the campaign that the document proposes; each points at its words. */
export function findingsOf(reading: Reading, passages: readonly Passage[], found: Found): Finding[] {
  const at = (span: Span): Span => reading.source.locate(span.start, span.end)
  return [
    ...onWindow(reading, passages, found, at),
    ...onTargets(reading.source.given, found),
    ...onTerms(passages, at),
    ...onReferences(reading, found, at),
    ...onReports(passages, at),
    ...onDuties(reading, found),
    ...onWords(passages, at),
  ]
}

const finding = (code: string, severity: Finding['severity'], message: string, { start, end }: Span): Finding => ({
  code,
  severity,
  message,
  start,
  end,
})

/** ISO dates of differing precision, compared at the coarser one; the end of a year or month is its last day. */
const endOf = (iso: string): string => (iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso)

function onWindow(
  reading: Reading,
  passages: readonly Passage[],
  { window, targets }: Found,
  at: (span: Span) => Span,
): Finding[] {
  const { start, end } = window
  const remarks: Finding[] = []
  for (const passage of passages)
    for (const date of findDates(passage.folded))
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
      for (const date of findDates(passage.folded))
        if (date.precision === 'day' && (last === null || date.iso > last.iso))
          last = {
            iso: date.iso,
            start: passage.offsets[date.start] ?? passage.start,
            end: passage.offsets[date.end] ?? passage.end,
          }
  return last
}

function onTargets(given: string, { targets }: Found): Finding[] {
  return targets
    .filter(
      (target) =>
        target.comparator.startsWith('decrease') &&
        target.baseline === null &&
        !/^[^.;]{0,80}so với/u.test(given.slice(target.start, target.end + 60).slice(target.quote.length - 1)) &&
        !target.quote.includes('so với'),
    )
    .map((target) =>
      finding('target.decrease-without-base', 'warning', 'Chỉ tiêu giảm nhưng không nói giảm so với mốc nào.', target),
    )
}

const TERM = /nhiệm kỳ ((?:19|20)\d{2}) ?- ?((?:19|20)\d{2})/gu

/** `nhiệm kỳ 2016 - 2021` beside `nhiệm kỳ 2021 - 2026`: the rarer one is doubtful. */
function onTerms(passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  const seen = new Map<string, Span[]>()
  for (const passage of passages)
    for (const match of passage.folded.matchAll(TERM)) {
      const key = `${match[1] ?? ''} - ${match[2] ?? ''}`
      const span = {
        start: passage.offsets[match.index] ?? passage.start,
        end: passage.offsets[match.index + match[0].length] ?? passage.end,
      }
      seen.set(key, [...(seen.get(key) ?? []), span])
    }
  const ordered = [...seen.entries()].sort((a, b) => b[1].length - a[1].length)
  const [usual, ...others] = ordered
  if (usual === undefined) return []
  return others.flatMap(([key, spans]) =>
    spans.map((span) =>
      finding('term.contradicts', 'warning', `Nhiệm kỳ ${key} khác với nhiệm kỳ ${usual[0]} ghi ở chỗ khác.`, at(span)),
    ),
  )
}

/** A reference whose own period was over when this document was issued. */
function onReferences(reading: Reading, _found: Found, at: (span: Span) => Span): Finding[] {
  const year = Number(reading.document.metadata.date?.slice(0, 4)) || null
  if (year === null) return []
  return reading.references.flatMap((one) => {
    const after = reading.source.folded.slice(one.end, one.end + 200).replace(/\s+/gu, ' ')
    const period = /^[^.;]{0,180}?(?:giai đoạn|năm) (?:(?:19|20)\d{2} ?- ?)((?:19|20)\d{2})/u.exec(after)
    return period !== null && Number(period[1]) < year
      ? [
          finding(
            'reference.period-over',
            'note',
            `Văn bản ${one.symbol} áp dụng cho giai đoạn đã hết (${period[1] ?? ''}).`,
            at(one),
          ),
        ]
      : []
  })
}

/** A demand to report that names no time. */
function onReports(passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  return passages
    .filter(
      ({ folded }) =>
        /(?:gửi|nộp) báo cáo|báo cáo kết quả|báo cáo về/u.test(folded) &&
        !/trước|chậm nhất|ngày \d|tháng \d|hằng|hàng|định kỳ|quý/u.test(folded),
    )
    .map((passage) => finding('report.no-deadline', 'note', 'Yêu cầu báo cáo nhưng không ghi thời hạn.', at(passage)))
}

/** A body that is given a task but is not among those who receive the document. */
function onDuties(reading: Reading, { duties }: Found): Finding[] {
  const recipients = reading.document.recipients.join(' ; ').toLowerCase()
  if (recipients === '' || /như trên|như điều/u.test(recipients)) return []
  return duties.flatMap((duty) => {
    const missing = duty.actor
      .split(/,\s*|\s+và\s+các\s+/u)
      .filter(
        (name) =>
          /^(?:Sở|Ban|Đài|Báo|Công an|Ủy ban Mặt trận|Liên đoàn|Cục|Chi cục|Hội|Đoàn)/u.test(name) &&
          !recipients.includes(keyOf(name)) &&
          !/các sở|các ban|các cơ quan|sở, ban/u.test(recipients),
      )
    const [name] = missing
    return name === undefined
      ? []
      : [finding('duty.actor-not-recipient', 'note', `${name} được giao việc nhưng không có trong Nơi nhận.`, duty)]
  })
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^ủy ban mặt trận tổ quốc việt nam/u, 'mttq')
    .slice(0, 24)
    .trim()

/** Slips that scanning and typing make often, where the word before or after tells what was meant. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})để nghị(?!\p{L})/gu, 'đề nghị'],
  [/(?<!\p{L})kiểm chế(?!\p{L})/gu, 'kiềm chế'],
  [/(?<!\p{L})này sinh(?!\p{L})/gu, 'nảy sinh'],
  [/(?<!\p{L})thị đua(?!\p{L})/gu, 'thi đua'],
  [/(?<!\p{L})nhiêm vụ(?!\p{L})/gu, 'nhiệm vụ'],
  [/(?<!\p{L})khem thưởng(?!\p{L})/gu, 'khen thưởng'],
]

function onWords(passages: readonly Passage[], at: (span: Span) => Span): Finding[] {
  return passages.flatMap((passage) =>
    SLIPS.flatMap(([slip, meant]) =>
      [...passage.folded.matchAll(slip)].map((match) =>
        finding(
          'word.doubtful',
          'note',
          `Có thể là "${meant}".`,
          at({
            start: passage.offsets[match.index] ?? passage.start,
            end: passage.offsets[match.index + match[0].length] ?? passage.end,
          }),
        ),
      ),
    ),
  )
}
