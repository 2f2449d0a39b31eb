import { formatFigure, formatInstant } from '../../../ui/format.ts'
import type { TFunction } from 'i18next'
import type { QuickItem, QuickQuestion, QuickTable, QuickView } from './quick.ts'

type Words = TFunction<'quick'>

/** Minutes as people say them: `2 giờ 15 phút`, `3 ngày 4 giờ`. */
function spanWords(t: Words, minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  if (days > 0) return hours === 0 ? t('span.days', { days }) : t('span.daysHours', { days, hours })
  if (hours > 0) return rest === 0 ? t('span.hours', { hours }) : t('span.hoursMinutes', { hours, minutes: rest })
  return t('span.minutes', { minutes: rest })
}

/** Where a unit stands against the hour: "còn 2 giờ", "quá 40 phút", "đã gửi". */
export const dueWords = (t: Words, { kind, minutes }: QuickItem['due']): string =>
  kind === 'sent' ? t('due.sent') : t(`due.${kind}`, { span: spanWords(t, minutes) })

export const shapeOf = (due: QuickItem['due']): 'done' | 'risk' | 'todo' | 'off' =>
  ({ sent: 'done', 'sent-late': 'risk', waiting: 'todo', late: 'off' } as const)[due.kind]

/** An answer as it is read. */
export function valueWords(t: Words, question: Pick<QuickQuestion, 'kind'>, value: string): string {
  if (question.kind === 'number') return formatFigure(value)
  return question.kind === 'yes-no' ? t(value === 'yes' ? 'yes' : 'no') : value
}

/** The foot of a column: the sum or the counts, and always how many of how many make it. */
export function sumWords(t: Words, table: QuickTable, question: QuickQuestion): { sums: string[]; of: string } {
  const sum = table.sums.find(({ questionId }) => questionId === question.questionId)
  const of = t('kOfN', { answered: sum?.answered ?? 0, all: table.expected })
  if (sum === undefined) return { sums: [], of }
  if (sum.total !== null) return { sums: [formatFigure(sum.total)], of }
  return { sums: sum.counts.map(({ choice, count }) => `${valueWords(t, question, choice)}: ${count}`), of }
}

/** A message for a group chat: who is asked for what, until when, and where to answer. */
export function messageOf(t: Words, view: QuickView, names: readonly string[], link: string): string {
  return [
    t('message.opening', { asker: view.asker.name, title: view.title, due: formatInstant(view.dueAt) }),
    ...(view.documentSymbol === null ? [] : [t('message.document', { document: view.documentSymbol })]),
    ...(names.length === 0 ? [] : [t('message.silent', { names: names.join('; ') })]),
    t('message.link', { link }),
  ].join('\n')
}
