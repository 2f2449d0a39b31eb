/** Longer words are a clause of the directive and not its heading. */
const LONGEST_HEADING = 80

/**
 * The nearest heading of the directive over a target; its clauses themselves are sentences and head nothing.
 * @param titles words of the directive's contents by their path, as in "2.1.b"
 * @param path where the target stands in the directive
 * @param longest in characters; a table has room for longer headings than running text
 */
export function headingAbove(
  titles: ReadonlyMap<string, string>,
  path: string | null,
  longest = LONGEST_HEADING,
): string | null {
  const steps = (path ?? '').split('.')
  for (let length = steps.length; length > 0; length -= 1) {
    const title = titles.get(steps.slice(0, length).join('.'))?.replace(/[\s.;:,]+$/, '')
    if (title !== undefined && title.length <= longest) return title
  }
  return null
}

/** "Phát động phong trào …" is an act; in running text it is the campaign that is named. */
export function nameInRunningText(title: string): string {
  const name = title.replace(/^(?:về việc\s+)?(?:phát động|tổ chức)\s+/iu, '')
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}
