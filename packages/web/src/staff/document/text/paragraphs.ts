/** A paragraph as offsets into the text, without the blanks around it. */
export interface Paragraph {
  start: number
  end: number
}

const lineEnd = /\r\n|\r|\n/g
/** Begins something of its own: a label, a dash, a bullet. */
const opensItem = /^(?:[-–+•*]\s|\d+(?:\.\d+)*[.)]\s|[a-zđ][.)]\s|[IVXLC]+\.\s)/i
const endsSentence = /[.;:!?”"]$|\.\/\.$/
/** A line shorter than this was not broken for want of room. */
const fullLine = 48

/**
 * Paragraphs of `[start, end)`. Scanners and mail break lines for want of room: a long line that does not end its
 * sentence goes on in the next one, if that begins in small letters. What lies between paragraphs is blank.
 */
export function paragraphsOf(text: string, start: number, end: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open = false
  for (const line of linesOf(text, start, end)) {
    if (line.start === line.end) {
      open = false
      continue
    }
    const words = text.slice(line.start, line.end)
    const last = paragraphs.at(-1)
    if (open && last !== undefined && /^\p{Ll}/u.test(words) && !opensItem.test(words)) last.end = line.end
    else paragraphs.push({ ...line })
    open = words.length >= fullLine && !endsSentence.test(words)
  }
  return paragraphs
}

/** Lines without the blanks around them; a blank line has no length. */
function linesOf(text: string, start: number, end: number): Paragraph[] {
  const lines: Paragraph[] = []
  let from = start
  for (const { index, 0: mark } of text.slice(start, end).matchAll(lineEnd)) {
    lines.push(trimmed(text, from, start + index))
    from = start + index + mark.length
  }
  lines.push(trimmed(text, from, end))
  return lines
}

function trimmed(text: string, start: number, end: number): Paragraph {
  let from = start
  let to = end
  while (from < to && isBlank(text, from)) from += 1
  while (to > from && isBlank(text, to - 1)) to -= 1
  return { start: from, end: to }
}

function isBlank(text: string, at: number): boolean {
  return /[\s\uFEFF]/.test(text.charAt(at))
}
