import { type Draft, draftDocuments } from '../draft.ts'
import { authorityOf, isAddressees } from '../parts/signs.ts'
import { oneLine } from '../text/letters.ts'
import { toLines } from '../text/lines.ts'
import type { WrittenBlock } from './model.ts'

/** What a document says between its head and its signature, ready to be set anew. */
export interface OwnText {
  readonly addressees: readonly string[]
  readonly body: readonly WrittenBlock[]
  readonly recipients: readonly string[]
  /** `KT. CHỦ TỊCH` as printed above the signer's title; several stand on lines of their own. */
  readonly authority: string | null
}

/** Longer than any title of a clause; a numbered sentence is no heading. */
const LONGEST_HEADING = 120
const APPENDIX = /^phụ lục(?!\p{L})/iu

/**
 * Takes the words of one document for setting them anew. Undefined where that would lose or mix words: the text holds no
 * document or several, nothing stands in its body, or an appendix or table follows that cannot be set in place.
 */
export function ownTextOf(text: string): OwnText | undefined {
  const [draft, ...others] = draftDocuments(text)
  if (draft === undefined || others.length > 0) return undefined
  const lines = toLines(draft.source).filter((line) => !line.blank)
  if (lines.some((line) => APPENDIX.test(line.text)) || draft.paragraphs.some(({ isRow }) => isRow)) return undefined
  const { addressees, rest } = addressed(paragraphsOf(draft))
  if (rest.length === 0) return undefined
  const marks = lines
    .flatMap(({ cells }) => cells)
    .map((cell) => cell.text)
    .filter((words) => words === words.toUpperCase() && authorityOf(words) !== null)
  return {
    addressees,
    body: rest.map(({ words, isDash, isHeading }): WrittenBlock => {
      if (isHeading) return { kind: 'heading', rank: 2, text: words }
      return isDash
        ? { kind: 'item', runs: [{ text: words.replace(/^[-+]\s*/u, '') }] }
        : { kind: 'paragraph', runs: [{ text: words }] }
    }),
    recipients: draft.tail.recipients,
    authority: marks.length === 0 ? null : marks.join('\n'),
  }
}

interface Words {
  readonly words: string
  readonly isDash: boolean
  readonly isHeading: boolean
}

function paragraphsOf({ source, paragraphs, headings }: Draft): Words[] {
  const titles = new Map(headings.map((heading) => [heading.start, heading]))
  return paragraphs.map(({ start, end, isDash }) => {
    const words = oneLine(source.plain.slice(start, end))
    const isTitle = titles.has(start) && words.length <= LONGEST_HEADING && !/[.;:,]$/u.test(words)
    return { words, isDash, isHeading: isTitle && !isDash }
  })
}

/** `Kính gửi:` and those listed under it; of a document that addresses nobody, nothing. */
function addressed(all: readonly Words[]): { addressees: string[]; rest: readonly Words[] } {
  const [first, ...others] = all
  if (first === undefined || !isAddressees(first.words)) return { addressees: [], rest: all }
  const same = first.words.slice(first.words.indexOf(':') + 1).trim()
  const end = others.findIndex(({ isDash }) => !isDash)
  const listed = others.slice(0, end === -1 ? others.length : end)
  const clean = (words: string): string => words.replace(/^[-+]\s*/u, '').replace(/[;.,]+$/u, '')
  return {
    addressees: [same, ...listed.map(({ words }) => words)].filter((words) => words !== '').map(clean),
    rest: others.slice(listed.length),
  }
}
