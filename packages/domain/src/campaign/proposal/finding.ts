import type { Finding, Span } from '@thidua/official-document'

/** A remark on the words of the stretch; offsets as given. */
export const finding = (
  code: string,
  severity: Finding['severity'],
  message: string,
  { start, end }: Span,
): Finding => ({
  code,
  severity,
  message,
  start,
  end,
})
