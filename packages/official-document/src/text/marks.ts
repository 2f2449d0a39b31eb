/** What one character of the given text becomes in plain text, and how many units of the given text it took. */
type Seen = { readonly letters: string; readonly taken: number }

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u
const INVISIBLE = /[\ufeff\u200b-\u200f\u2060\u00ad]|\p{Cc}/u
const DASHES = /[\u2010-\u2015\u2212\uf02d]/u
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb]/u
const SINGLE_QUOTES = /[\u2018-\u201b]/u
const BULLETS = /[\u2022\u25cf\u25aa\u00b7\uf0b7]/u

const seen = (letters: string, taken = 1): Seen => ({ letters, taken })

/** True for the combining marks that decomposed Vietnamese letters carry. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

/** Reads one mark; the marks that converters leave (`**`, `#`, `|`, `>`, `\.`, `<br>`) are seen through. */
export function plainMark(given: string, at: number, lineIsEmpty: boolean): Seen {
  const mark = given[at] ?? ''
  const code = mark.charCodeAt(0)
  if (code > 0x2b && code < 0x3c) return seen(mark)
  if (code < 0x80) return converterMark(given, at, mark, lineIsEmpty)
  if (code < 0xa0) return seen(' ')
  if (SPACES.test(mark)) return seen(' ')
  if (DASHES.test(mark)) return seen('-')
  if (INVISIBLE.test(mark)) return seen('')
  if (DOUBLE_QUOTES.test(mark)) return seen('"')
  if (SINGLE_QUOTES.test(mark)) return seen("'")
  if (BULLETS.test(mark) && lineIsEmpty) return seen('-')
  return seen(mark)
}

function converterMark(given: string, at: number, mark: string, lineIsEmpty: boolean): Seen {
  switch (mark) {
    case '*': {
      const bullet = lineIsEmpty && given[at + 1] === ' ' && /\S/.test(given.slice(at + 2, at + 4))
      return seen(bullet ? '-' : '', 1)
    }
    case '#':
      return seen(lineIsEmpty ? '' : '#')
    case '_':
      return seen('')
    case '|':
      return seen('\t')
    case '>':
      return seen(lineIsEmpty ? '' : '>')
    case '\\':
      return /[\\`*_{}[\]()#+\-.!|>~]/.test(given[at + 1] ?? '') ? seen(given[at + 1] ?? '', 2) : seen('\\')
    case '<': {
      const tag = /^<\/?(?:br|u|b|i|p|sup|sub|div|span)\s{0,2}\/?>/iu.exec(given.slice(at, at + 12))
      return tag === null ? seen('<') : seen(/br/iu.test(tag[0]) ? ' ' : '', tag[0].length)
    }
    case '\n':
    case '\t':
      return seen(mark)
    case '\f':
    case '\v':
      return seen('\n')
    default:
      return INVISIBLE.test(mark) ? seen('') : seen(mark)
  }
}
