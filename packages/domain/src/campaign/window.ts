import { endOfPartial, partialDate, startOfPartial } from '../kernel/partial-date.ts'
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts'

/**
 * The days of a window as a document prints it. "Từ ngày phát động" names no day: the launching document's own date is
 * proposed then, since the signature launches the drive. A month or a year counts from its first to its last day.
 */
export function resolveWindow(
  printed: { readonly start: string | null; readonly end: string | null },
  issuedOn: string | null,
): { startsOn: PlainDate | null; endsOn: PlainDate | null } {
  const launchedOn = issuedOn !== null && isPlainDate(issuedOn) ? issuedOn : null
  return {
    startsOn: printed.start === null ? launchedOn : startOfPartial(partialDate(printed.start)),
    endsOn: printed.end === null ? null : endOfPartial(partialDate(printed.end)),
  }
}
