import type { Figure } from './decimal.ts'

/** A cell of a spreadsheet: what the program kept as a number, or what somebody wrote. */
export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: Figure }
  | { readonly kind: 'text'; readonly text: string }

/** One line of a sheet. `line` is the number that the spreadsheet shows, from 1; empty lines are counted. */
export interface SheetLine {
  readonly line: number
  readonly cells: readonly SheetCell[]
}

/** A cell as text, without the blanks around it; nothing for one that is not there. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === undefined || cell.kind === 'empty') return ''
  return cell.kind === 'number' ? cell.value : cell.text.trim()
}
