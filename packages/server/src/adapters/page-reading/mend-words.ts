import { mendCapitals } from './mend-capitals.ts'
import type { PlacedWord } from './placed.ts'

/**
 * Mends what the recogniser regularly takes for something else, only where the place leaves no doubt: the bullet of a
 * line, its label, the number of the document. Figures in sentences are never touched.
 */
export function mendWords(line: readonly PlacedWord[]): PlacedWord[] {
  const words = line.flatMap((word, at) => (at === 0 ? partedBullet(word) : [word]))
  const mendedWords = words.map((word, at) => ({
    ...word,
    text: mended(word.text, words[at - 1]?.text, words[at + 1]?.text),
  }))
  return mendCapitals(mendedWords)
}

/** `-Lưu:` is a dash and a word. */
function partedBullet({ text, box }: PlacedWord): PlacedWord[] {
  const match = /^([-–—])(\p{L}.*)$/u.exec(text)
  if (match === null) return [{ text, box }]
  const [, dash = '', rest = ''] = match
  const width = (box[2] - box[0]) / text.length
  return [
    { text: dash, box: [box[0], box[1], box[0] + width, box[3]] },
    { text: rest, box: [box[0] + width, box[1], box[2], box[3]] },
  ]
}

function mended(read: string, before: string | undefined, next: string | undefined): string {
  const text = read.replaceAll('\u2044', '/')
  if (before === undefined && /^[—–]$/u.test(text)) return '-'
  if (before === undefined && /^[Ll|]\.?$/u.test(text) && next !== undefined && /^\p{Lu}{2}/u.test(next)) return 'I.'
  if (before === undefined && /^(?:I{1,3}|I?V|VI{1,3}|I?X)$/u.test(text) && next !== undefined && /^\p{Lu}/u.test(next))
    return `${text}.`
  if (before !== undefined && /^số\s?:$/iu.test(before)) return text.replace(/^(\d+)[.,](?=\p{Lu}{2})/u, '$1/')
  return text.replace(/(\d)%[o0ọ]/gu, '$1‰')
}
