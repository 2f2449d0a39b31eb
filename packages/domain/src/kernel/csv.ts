/** A sheet as Excel of a Vietnamese desk opens it: semicolons between cells, the mark that says UTF-8. */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`

/** A cell that begins like a formula is kept from being one. */
function quoted(cell: string): string {
  const safe = /^[=+\-@]/.test(cell) && !/^-?\d/.test(cell) ? `'${cell}` : cell
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
