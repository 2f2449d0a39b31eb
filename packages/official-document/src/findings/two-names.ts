import type { Source, Span } from '../text/source.ts'
import { foldLetters } from '../text/letters.ts'
import type { PlainFinding } from './findings.ts'

/** A shorter name is too common to be told from another one. */
const LEAST_WORDS = 5

/** The issuer's name in the text with one letter or tone changed: `xã Pù Lâu` beside `xã Pù Lậu`. */
export function onTwoNames(source: Source, within: Span, issuer: string | null): PlainFinding[] {
  const name = foldLetters(issuer ?? '').match(/\p{L}+/gu) ?? []
  if (name.length < LEAST_WORDS) return []
  const [first, second] = name
  const words = [...source.folded.slice(within.start, within.end).matchAll(/\p{L}+/gu)]
  return words.flatMap((word, i): PlainFinding[] => {
    if (word[0] !== first || words[i + 1]?.[0] !== second) return []
    const run = words.slice(i, i + name.length)
    const last = run[run.length - 1]
    const other = name.findIndex((one, k) => one !== run[k]?.[0])
    const differs = name.filter((one, k) => one !== run[k]?.[0]).length
    if (last === undefined || run.length < name.length || differs !== 1 || !isSlip(name[other], run[other]?.[0]))
      return []
    const start = within.start + word.index
    const end = within.start + last.index + last[0].length
    const message = `Tên cơ quan ở đây khác với tên cơ quan ban hành (${issuer ?? ''}).`
    return [{ code: 'issuer.two-names', severity: 'warning', message, start, end }]
  })
}

/** One letter more, less or other; a tone counts as a letter. */
function isSlip(one = '', other = ''): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || one === other) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i += 1
  return short.slice(long.length > short.length ? i : i + 1) === long.slice(i + 1)
}
