/** What a spreadsheet puts on the clipboard: rows by line breaks, cells by tabs, a last line break that means nothing. */
export function readClipboard(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()))
}

/** Whether a pasted text is a block of cells; a single number is left to the browser. */
export const isBlock = (text: string): boolean => /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))
