import type { PageSize, PageSource, PlacedPage, PlacedText, PlacedWord, WordSpan } from '../placed.ts'
import { bandsOf } from './bands.ts'
import { withoutFurniture } from './furniture.ts'
import { paragraphsOf, type Paragraph } from './paragraphs.ts'
import { rowsOf } from './rows.ts'

interface PagedParagraph extends Paragraph {
  readonly page: number
}

/** Sets the words of all pages in the order in which they are read, one paragraph a line, tabs between cells of a table. */
export function composeText(pages: readonly (PlacedPage & { readonly source: PageSource })[]): PlacedText {
  const paragraphs = withoutFurniture(pages).flatMap((page, at) =>
    paragraphsOf(bandsOf(rowsOf(page.segments))).map((one): PagedParagraph => ({ ...one, page: at + 1 })),
  )
  const writer = new TextWriter()
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) writer.parted(paragraphs[at - 1], paragraph)
    writer.paragraph(paragraph)
  }
  return {
    text: writer.text,
    words: writer.words,
    pages: pages.map(({ width, height, source }, at): PageSize => ({ page: at + 1, width, height, source })),
  }
}

class TextWriter {
  text = ''
  readonly words: WordSpan[] = []

  /** A new line, except where a sentence goes on over the end of a page. */
  parted(before: PagedParagraph | undefined, after: PagedParagraph): void {
    const isOverPage = before !== undefined && before.page !== after.page && before.endsOpen && after.startsAtMargin
    const goesOn =
      isOverPage && !/[.:;!?/]$/u.test(this.text) && /^[\p{Ll}\d(“"]/u.test(after.cells[0]?.[0]?.text ?? '')
    if (goesOn) this.#blankBefore(after.cells[0]?.[0]?.text ?? '')
    else this.text += '\n'
  }

  paragraph({ cells, page }: PagedParagraph): void {
    for (const [column, cell] of cells.entries()) {
      if (column > 0) this.text += '\t'
      for (const [at, word] of cell.entries()) {
        if (at > 0) this.#blankBefore(word.text, isLineEnd(cell[at - 1], word))
        this.#word(word, page)
      }
    }
  }

  #word({ text, box }: PlacedWord, page: number): void {
    const start = this.text.length
    this.text += text
    this.words.push({ start, end: this.text.length, page, box })
  }

  /** A word broken at the end of a line is made whole; the hyphen of a symbol or a name stays. */
  #blankBefore(next: string, isAfterLineEnd = true): void {
    if (isAfterLineEnd && /\p{L}[\u00ad\u2010]$/u.test(this.text)) this.#dropHyphen()
    else if (isAfterLineEnd && /\p{Ll}-$/u.test(this.text) && /^\p{Ll}/u.test(next)) this.#dropHyphen()
    else if (!(isAfterLineEnd && /[\p{Lu}\d]-$/u.test(this.text) && /^[\p{Lu}]/u.test(next))) this.text += ' '
  }

  #dropHyphen(): void {
    this.text = this.text.slice(0, -1)
    const last = this.words.pop()
    if (last !== undefined) this.words.push({ ...last, end: last.end - 1 })
  }
}

const isLineEnd = (before: PlacedWord | undefined, word: PlacedWord): boolean =>
  before !== undefined && word.box[0] < before.box[0]
