import { formatEnglishDate } from '../kernel/english.ts'
import { type PlainDate, daysBetween, formatVietnameseDate } from '../kernel/plain-date.ts'
import { PACE_WORDS } from '../review/narrate.ts'
import type { PaceStatus } from '../standing/pace.ts'

export type PortalLanguage = 'vi' | 'en'

/** What the sentences of a published progress are made from; `null` where an older publication did not keep it. */
export interface ProgressFacts {
  readonly rows: readonly { readonly status: PaceStatus }[]
  readonly theme: string | null
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  readonly asOf: PlainDate
  readonly authority: string
}

export interface ProgressWords {
  /** The finding as a sentence. */
  readonly headline: string
  readonly lead: string[]
  readonly facts: { label: string; value: string }[]
}

export const PACE_IN: Record<PortalLanguage, Record<PaceStatus, string>> = {
  vi: PACE_WORDS,
  en: { met: 'achieved', on: 'on track', risk: 'at risk', off: 'off track', none: 'without figures' },
}

const SENTENCES = {
  vi: {
    day: formatVietnameseDate,
    nothing: 'Chưa có số liệu để đánh giá',
    noneGood: (all: number) => `Chưa chỉ tiêu nào đúng tiến độ trong ${all} chỉ tiêu`,
    good: (good: number, all: number) => `${good} trong ${all} chỉ tiêu đang đúng tiến độ hoặc đã hoàn thành`,
    count: (count: number, pace: string) => `${count} chỉ tiêu ${pace}`,
    asOf: (day: string, counted: string) => `Tính đến hết ngày ${day}: ${counted}.`,
    theme: (theme: string) => `Chủ đề: ${theme}.`,
    left: (days: number) => `Còn ${days} ngày đến ngày kết thúc.`,
    labels: ['Bắt đầu', 'Kết thúc', 'Số chỉ tiêu', 'Cơ quan thường trực'],
  },
  en: {
    day: formatEnglishDate,
    nothing: 'No figures yet to judge by',
    noneGood: (all: number) =>
      all === 1 ? 'The one target is not on track yet' : `None of ${all} targets is on track yet`,
    good: (good: number, all: number) => `${good} of ${all} ${all === 1 ? 'target' : 'targets'} on track or achieved`,
    count: (count: number, pace: string) => `${count} ${count === 1 ? 'target' : 'targets'} ${pace}`,
    asOf: (day: string, counted: string) => `As of ${day}: ${counted}.`,
    theme: (theme: string) => `Theme: ${theme}.`,
    left: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} left until the end.`,
    labels: ['Start', 'End', 'Targets', 'Standing office'],
  },
} as const

/** The sentences around the figures, in either language; names, themes and titles stay as the office wrote them. */
export function progressWords(language: PortalLanguage, facts: ProgressFacts): ProgressWords {
  const say = SENTENCES[language]
  const { rows, theme, startsOn, endsOn, asOf, authority } = facts
  const counted = (['met', 'on', 'risk', 'off', 'none'] as const)
    .map((status) => [status, rows.filter((row) => row.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => say.count(count, PACE_IN[language][status]))
  const left = endsOn === null ? 0 : daysBetween(asOf, endsOn)
  const [start, end, targets, office] = say.labels
  return {
    headline: headlineOf(language, rows),
    lead: [
      ...(theme === null ? [] : [say.theme(theme.replace(/[.\s]+$/, ''))]),
      say.asOf(say.day(asOf), counted.join(', ')),
      ...(left > 0 ? [say.left(left)] : []),
    ],
    facts: [
      ...(startsOn === null ? [] : [{ label: start, value: say.day(startsOn) }]),
      ...(endsOn === null ? [] : [{ label: end, value: say.day(endsOn) }]),
      { label: targets, value: String(rows.length) },
      { label: office, value: authority },
    ],
  }
}

function headlineOf(language: PortalLanguage, rows: ProgressFacts['rows']): string {
  const say = SENTENCES[language]
  const good = rows.filter(({ status }) => status === 'met' || status === 'on').length
  if (rows.every(({ status }) => status === 'none')) return say.nothing
  return good === 0 ? say.noneGood(rows.length) : say.good(good, rows.length)
}
