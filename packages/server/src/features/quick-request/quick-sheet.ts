import type { QuickRequestView } from '@thidua/contract/quick-request'
import { formatVietnameseDate, dateInVietnam } from '@thidua/domain/kernel/plain-date'
import { number, words as text, type TableFile } from '../../adapters/table-file/table.ts'
import type { Language } from '../../http/language.ts'

const words = {
  vi: {
    sheet: 'Báo cáo nhanh',
    unit: 'Đơn vị',
    sentAt: 'Gửi lúc',
    silent: 'chưa trả lời',
    yes: 'Có',
    no: 'Không',
    total: 'Cộng',
    answered: (answered: number, of: number) => `${answered}/${of} đơn vị đã trả lời`,
    head: (asker: string, day: string) => `${asker} yêu cầu ngày ${day}`,
  },
  en: {
    sheet: 'Quick report',
    unit: 'Unit',
    sentAt: 'Sent at',
    silent: 'no answer yet',
    yes: 'Yes',
    no: 'No',
    total: 'Total',
    answered: (answered: number, of: number) => `${answered} of ${of} units have answered`,
    head: (asker: string, day: string) => `Asked by ${asker} on ${day}`,
  },
} as const

/** The table of a quick report as people read it: a line a unit, the sums last. */
export function quickTable(view: QuickRequestView, language: Language): TableFile {
  const say = words[language]
  const { rows, sums, answered, expected } = view.table ?? { rows: [], sums: [], answered: 0, expected: 0 }
  const inWords = (kind: string, value: string | null): string | null =>
    kind === 'yes-no' && value !== null ? (value === 'yes' ? say.yes : say.no) : value
  const cellOf = (kind: string, value: string | null) =>
    kind === 'number' ? number(value) : text(inWords(kind, value))
  return {
    name: say.sheet,
    title: view.title,
    lead: say.head(view.asker.name, dayOf(view.askedAt)),
    columns: [
      { head: say.unit, width: 34 },
      ...view.questions.map((one) => ({
        head: one.measureUnit === null ? one.words : `${one.words} (${one.measureUnit})`,
        width: 22,
      })),
      { head: say.sentAt, width: 24 },
    ],
    rows: rows.map((row) => [
      text(row.unit.name),
      ...view.questions.map(({ questionId, kind }) =>
        cellOf(kind, row.values.find((one) => one.questionId === questionId)?.value ?? null),
      ),
      text(row.sentAt === null ? say.silent : hourOf(row.sentAt)),
    ]),
    foot: [
      text(say.total),
      ...view.questions.map(({ questionId, kind }) => {
        const sum = sums.find((one) => one.questionId === questionId)
        const counts = (sum?.counts ?? []).map(({ choice, count }) => `${inWords(kind, choice) ?? ''}: ${count}`)
        return counts.length > 0 ? text(counts.join('; ')) : cellOf(kind, sum?.total ?? null)
      }),
      text(say.answered(answered, expected)),
    ],
  }
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })
const dayOf = (instant: string): string => formatVietnameseDate(dateInVietnam(instant))
const hourOf = (instant: string): string => `${clock.format(new Date(instant))} ${dayOf(instant)}`
