import { isCapitals, oneLine } from '../text/letters.ts'
import type { Line } from '../text/lines.ts'
import { titleOf } from '../words/titles.ts'
import { authorityOf, isNation, isRecipients, personNameOf } from './signs.ts'

/** The closing block as printed: who signs, in what capacity, and who receives the document. */
export type Tail = {
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly signAuthority: string | null
  /** Name in `TM. …`: the body on whose behalf the document is signed. */
  readonly onBehalfOf: string | null
  readonly recipients: readonly string[]
}

/** Reads recipients and signature from the closing lines; two columns may stand on one line. */
export function readTail(lines: readonly Line[]): Tail {
  const marks: string[] = []
  let signerTitle: string | null = null
  let signer: string | null = null
  let onBehalfOf: string | null = null
  let inBehalf = false
  const items: string[] = []
  let open = false
  let seenTitle = false
  for (const line of lines) {
    if (line.blank) {
      inBehalf = false
      continue
    }
    if (isNation(line.text) || /^phụ lục(?!\p{L})/iu.test(line.text)) break
    for (const cell of line.cells) {
      const authority = authorityOf(cell.text)
      if (authority !== null && (isCapitals(authority.rest) || titleOf(authority.rest) !== null)) {
        marks.push(authority.mark)
        if (authority.mark === 'TM.') {
          onBehalfOf = authority.rest
          inBehalf = true
        }
        seenTitle = true
        open = open && line.cells.length > 1
      } else if (isRecipients(cell.text)) {
        open = true
        const rest = cell.text.slice(cell.text.indexOf(':') + 1).trim()
        if (cell.text.includes(':') && rest !== '') items.push(rest)
      } else if (isTitle(cell.text)) {
        signerTitle = titleOf(cell.text)
        inBehalf = false
        seenTitle = true
      } else if (inBehalf && isCapitals(cell.text)) onBehalfOf = `${onBehalfOf ?? ''} ${cell.text}`
      else if (
        seenTitle &&
        personNameOf(cell.text) !== null &&
        (signer === null || line.cells.length === 1) &&
        !isItem(cell.text)
      ) {
        signer = personNameOf(cell.text)
        open = open && line.cells.length > 1
      } else if (SIGNED.test(cell.text)) open = open && line.cells.length > 1
      else if (open) addItem(items, cell.text)
    }
  }
  return {
    signer,
    signerTitle,
    signAuthority: marks.length === 0 ? null : marks.join(' '),
    onBehalfOf,
    recipients: finish(items),
  }
}

/** In capitals, perhaps with an office after it; in small letters only the bare title. */
const isTitle = (text: string): boolean =>
  titleOf(text) !== null && !text.startsWith('-') && (isCapitals(text) || titleOf(text) === oneLine(text))

/** What stands where the signature was. */
const SIGNED = /^\(?(?:đã ký|ký tên|đã kí)[^)]{0,20}\)?$/iu

const isItem = (text: string): boolean => /^[-+]|[;,]$/u.test(text)

function addItem(items: string[], text: string): void {
  for (const piece of text.split(/(?<=;)\s*(?=[-+])/u)) {
    const isNew = /^[-+]/u.test(piece) || items.length === 0 || /[;.]$/u.test(items[items.length - 1] ?? '')
    const words = piece.replace(/^[-+]\s*/u, '')
    if (isNew) items.push(words)
    else items[items.length - 1] = `${items[items.length - 1] ?? ''} ${words}`
  }
}

function finish(items: readonly string[]): string[] {
  return items
    .map((item) =>
      oneLine(item)
        .replace(/[;.,]+$/u, '')
        .trim(),
    )
    .filter((item) => item !== '')
}
