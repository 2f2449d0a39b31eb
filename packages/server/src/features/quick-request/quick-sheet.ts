import type { QuickRequestView } from '@thidua/contract/quick-request'
import { csvOf } from '@thidua/domain/kernel/csv'
import { formatVietnameseNumber } from '@thidua/domain/kernel/decimal'
import { formatVietnameseDate, dateInVietnam } from '@thidua/domain/kernel/plain-date'
import { numberCell, writeSheet, type OutCell } from '../../adapters/spreadsheet/write-sheet.ts'
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

interface Line {
  readonly unit: string
  /** A number as an exact decimal, else words. */
  readonly values: readonly { readonly value: string | null; readonly isNumber: boolean }[]
  readonly sentAt: string
}

/** The table of a quick report as people read it: a line a unit, the foot last. */
function linesOf(view: QuickRequestView, language: Language): { heads: string[]; lines: Line[]; foot: Line } {
  const say = words[language]
  const table = view.table ?? { rows: [], sums: [], answered: 0, expected: 0 }
  const inWords = (kind: string, value: string | null): string | null =>
    kind === 'yes-no' && value !== null ? (value === 'yes' ? say.yes : say.no) : value
  return {
    heads: [
      say.unit,
      ...view.questions.map((one) => (one.measureUnit === null ? one.words : `${one.words} (${one.measureUnit})`)),
      say.sentAt,
    ],
    lines: table.rows.map((row) => ({
      unit: row.unit.name,
      values: view.questions.map(({ questionId, kind }) => ({
        value: inWords(kind, row.values.find((one) => one.questionId === questionId)?.value ?? null),
        isNumber: kind === 'number',
      })),
      sentAt: row.sentAt === null ? say.silent : hourOf(row.sentAt),
    })),
    foot: {
      unit: say.total,
      values: view.questions.map(({ questionId, kind }) => {
        const sum = table.sums.find((one) => one.questionId === questionId)
        const counts = (sum?.counts ?? []).map(({ choice, count }) => `${inWords(kind, choice) ?? ''}: ${count}`)
        return { value: sum?.total ?? (counts.length > 0 ? counts.join('; ') : null), isNumber: kind === 'number' }
      }),
      sentAt: say.answered(table.answered, table.expected),
    },
  }
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })
const dayOf = (instant: string): string => formatVietnameseDate(dateInVietnam(instant))
const hourOf = (instant: string): string => `${clock.format(new Date(instant))} ${dayOf(instant)}`

/** As XLSX: the title, a line a unit, the sums in the foot. */
export function quickWorkbook(view: QuickRequestView, language: Language): Promise<Uint8Array> {
  const say = words[language]
  const { heads, lines, foot } = linesOf(view, language)
  const cellsOf = (line: Line, look: 'plain' | 'head'): OutCell[] => [
    { value: line.unit, look },
    ...line.values.map(({ value, isNumber }) =>
      isNumber && value !== null ? numberCell(value) : ({ value, look } as const),
    ),
    { value: line.sentAt, look },
  ]
  const headLine = 4
  return writeSheet({
    name: say.sheet,
    widths: [34, ...view.questions.map(() => 22), 24],
    frozen: { lines: headLine, columns: 1 },
    lines: new Map([
      [1, [{ value: view.title, look: 'title' }]],
      [2, [{ value: say.head(view.asker.name, dayOf(view.askedAt)), look: 'title' }]],
      [headLine, heads.map((value): OutCell => ({ value, look: 'head' }))],
      ...lines.map((line, at) => [headLine + 1 + at, cellsOf(line, 'plain')] as const),
      [headLine + 1 + lines.length, cellsOf(foot, 'head')],
    ]),
  })
}

/** The same as CSV, numbers with a comma as an office writes them. */
export async function quickCsv(view: QuickRequestView, language: Language): Promise<Uint8Array> {
  const { heads, lines, foot } = linesOf(view, language)
  const textOf = ({ value, isNumber }: Line['values'][number]): string =>
    value === null ? '' : isNumber ? formatVietnameseNumber(value).replaceAll('.', '') : value
  const sheet = [heads, ...[...lines, foot].map((line) => [line.unit, ...line.values.map(textOf), line.sentAt])]
  return new TextEncoder().encode(csvOf(sheet))
}
