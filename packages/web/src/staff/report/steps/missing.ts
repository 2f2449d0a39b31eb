import type { TFunction } from 'i18next'
import type { EntryProps } from '../entry/entry-props.ts'
import { findingsOf, isEmptyCell } from '../entry/row-view.ts'

/** What keeps the report from going on, in words: empty cells, wrong ones, odd ones without a reason, unsaved typing. */
export function missingFor(t: TFunction<'report'>, { form, entry, mayType }: EntryProps): string[] {
  const findings = form.rows.flatMap((row) => findingsOf(entry.sheet, row))
  const empty = findings.filter(isEmptyCell).length
  const wrong = findings.filter((one) => one.kind === 'fault' && !isEmptyCell(one)).length
  const odd = findings.filter((one) => one.kind === 'oddity' && !one.explained).length
  const hasWords = Object.values(entry.sheet.words).some((text) => text.trim() !== '')
  return [
    ...(empty > 0 ? [t('steps.missing.empty', { count: empty })] : []),
    ...(wrong > 0 ? [t('steps.missing.wrong', { count: wrong })] : []),
    ...(odd > 0 ? [t('steps.missing.odd', { count: odd })] : []),
    ...(form.rows.length === 0 && !hasWords ? [t('steps.missing.words')] : []),
    ...(entry.state.clash === null ? [] : [t('steps.missing.clash')]),
    ...(mayType && entry.unsaved && entry.state.clash === null ? [t('steps.missing.unsaved')] : []),
  ]
}
