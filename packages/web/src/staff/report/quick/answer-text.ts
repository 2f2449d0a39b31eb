import { formatVietnameseNumber, parseVietnameseNumber } from '@thidua/domain/kernel/decimal'
import type { QuickQuestion } from './quick.ts'

/** Answers as they stand in the form, by question: numbers in the spelling of the office. */
export function typedOf(
  questions: readonly QuickQuestion[],
  values: readonly { questionId: string; value: string }[],
): Record<string, string> {
  const isNumber = new Set(questions.filter(({ kind }) => kind === 'number').map(({ questionId }) => questionId))
  return Object.fromEntries(
    values.map(({ questionId, value }) => [
      questionId,
      isNumber.has(questionId) ? formatVietnameseNumber(value) : value,
    ]),
  )
}

/** What was typed as it travels: a number as an exact decimal; null for nothing. What is no number stays as it was typed. */
export function readTyped(question: Pick<QuickQuestion, 'kind'>, typed: string): string | null {
  const text = typed.trim()
  if (text === '') return null
  if (question.kind !== 'number') return text
  try {
    return parseVietnameseNumber(text)
  } catch {
    return text
  }
}
