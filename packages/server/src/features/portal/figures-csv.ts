import type { PublishedProgress } from '@thidua/contract/publication'
import { PACE_WORDS } from '@thidua/domain/review/narrate'

const HEAD = [
  'Chỉ tiêu',
  'Đơn vị tính',
  'Chỉ tiêu giao',
  'Thực hiện',
  '% so kế hoạch',
  'Đánh giá',
  'Số đơn vị đã báo cáo',
  'Số đơn vị phải báo cáo',
  'Số liệu đến ngày',
  'Nguồn',
]

/** The published figures as open data: exact decimals with a point, RFC 4180, marked as UTF-8 for spreadsheets. */
export function figuresCsv({ rows, asOf, source }: PublishedProgress): string {
  const lines = rows.map((row) => [
    row.name,
    row.measureUnit,
    row.goal,
    row.value ?? '',
    row.percentOfPlan ?? '',
    PACE_WORDS[row.status],
    String(row.reported),
    String(row.expected),
    asOf,
    source,
  ])
  return `\uFEFF${[HEAD, ...lines].map((line) => line.map(cellOf).join(',')).join('\r\n')}\r\n`
}

/** Words that a spreadsheet would run as a formula are set apart; a number may begin with its sign. */
function cellOf(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text)
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
