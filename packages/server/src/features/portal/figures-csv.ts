import type { PublishedProgress } from '@thidua/contract/publication'
import { PACE_IN, type PortalLanguage } from '@thidua/domain/publication/progress-words'
import { portalWords } from './portal-words.ts'

/** The published figures as open data: exact decimals with a point, RFC 4180, marked as UTF-8 for spreadsheets. */
export function figuresCsv({ rows, asOf, source }: PublishedProgress, language: PortalLanguage): string {
  const lines = rows.map((row) => [
    row.name,
    row.measureUnit,
    language === 'vi' ? row.goal : (row.goalEn ?? row.goal),
    row.value ?? '',
    row.percentOfPlan ?? '',
    PACE_IN[language][row.status],
    String(row.reported),
    String(row.expected),
    asOf,
    source,
  ])
  const table: (readonly string[])[] = [portalWords[language].csv, ...lines]
  return `\uFEFF${table.map((line) => line.map(cellOf).join(',')).join('\r\n')}\r\n`
}

/** Words that a spreadsheet would run as a formula are set apart; a number may begin with its sign. */
function cellOf(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text)
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
