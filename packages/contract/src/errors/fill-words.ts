import { formatVietnameseNumber, round } from '@thidua/domain/kernel/decimal'
import type { ErrorWords } from './table.ts'

/** A rate of many decimals is read to four. */
const PLACES = 4

/**
 * Words in the caller's language with their params filled in: `{name}` as it is, `{#name}` a figure as the language
 * writes numbers.
 */
export function fillWords(
  words: Pick<ErrorWords, 'vi' | 'en'>,
  params: Readonly<Record<string, string | number>>,
  language: 'vi' | 'en',
): string {
  return words[language].replaceAll(/\{(#?)(\w+)\}/g, (_match, mark: string, name: string) => {
    const text = String(params[name] ?? '')
    if (mark === '' || text === '') return text
    const figure = round(text, PLACES)
    return language === 'vi' ? formatVietnameseNumber(figure) : figure
  })
}
