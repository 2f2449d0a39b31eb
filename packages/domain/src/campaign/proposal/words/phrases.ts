import { tokensOf } from './tokens.ts'

/**
 * Every phrase that a line of the lexicon stands for: `[x]` may be left out, `(x|y z)` is one of several.
 * `NN` is any run of digits, `YYYY` a year.
 */
export function expand(line: string): string[] {
  const open = line.search(/[[(]/u)
  if (open < 0) return [line.replace(/\s+/gu, ' ').trim()]
  const close = closing(line, open)
  const choices = alternatives(line.slice(open + 1, close))
  if (line[open] === '[') choices.push('')
  return choices.flatMap((one) => expand(`${line.slice(0, open)}${one}${line.slice(close + 1)}`))
}

function closing(line: string, open: number): number {
  let depth = 0
  for (let at = open; at < line.length; at++) {
    if (/[[(]/u.test(line[at] ?? '')) depth += 1
    if (/[\])]/u.test(line[at] ?? '')) depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`a bracket stays open in ${line}`)
}

function alternatives(inside: string): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of inside) {
    if (/[[(]/u.test(letter)) depth += 1
    if (/[\])]/u.test(letter)) depth -= 1
    if (letter === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

/** One step into the phrases: what may come next, and the classes of the phrase that ends here. */
export type Step<Class> = { readonly next: Map<string, Step<Class>>; readonly is: Class[] }

/** All phrases of the lexicon as one tree of their tokens. */
export function treeOf<Class extends string>(lexicon: Readonly<Record<Class, readonly string[]>>): Step<Class> {
  const root: Step<Class> = { next: new Map(), is: [] }
  for (const [name, lines] of Object.entries(lexicon) as [Class, readonly string[]][])
    for (const phrase of lines.flatMap(expand)) {
      let step = root
      for (const { text } of tokensOf(phrase)) {
        const next: Step<Class> = step.next.get(text) ?? { next: new Map(), is: [] }
        step.next.set(text, next)
        step = next
      }
      if (!step.is.includes(name)) step.is.push(name)
    }
  return root
}
