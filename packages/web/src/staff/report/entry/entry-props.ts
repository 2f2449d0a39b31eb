import type { ReportForm } from '../report.ts'
import type { Entry } from './use-entry.ts'

/** What every part of the screen works on. */
export interface EntryProps {
  form: ReportForm
  entry: Entry
  mayType: boolean
  /** Begins the next revision of a report that was sent; absent where that is not possible. */
  onAmend: (() => void) | undefined
}
