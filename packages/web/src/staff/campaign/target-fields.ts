import type { Target } from '@thidua/contract/campaign'
import { formatVietnameseNumber, parseVietnameseNumber } from '@thidua/domain/kernel/decimal'
import type { ChangeTargetData } from '../../generated/api/types.gen.ts'
import type { TypedDay } from '../../ui/day-input.tsx'

export type FieldsOfTarget = ChangeTargetData['body']

/** The fields of a target as they stand in the form: numbers as an officer types them. */
export interface TypedTarget extends Omit<FieldsOfTarget, 'value' | 'valueHigh' | 'base' | 'deadline'> {
  value: string
  valueHigh: string
  base: string
  deadline: TypedDay
}

export type NumberField = 'value' | 'valueHigh' | 'base'

const typed = (figure: string | null) => (figure === null ? '' : formatVietnameseNumber(figure))

/** A target as it is first shown in the form. */
export function typedTarget(target: Target | FieldsOfTarget): TypedTarget {
  const { indicator, comparator, measureUnit, direction, change, aggregation, accumulation, knownOnce } = target
  return {
    indicator,
    comparator,
    measureUnit,
    direction,
    change,
    aggregation,
    accumulation,
    knownOnce,
    contentPath: target.contentPath,
    indicatorSlug: target.indicatorSlug ?? null,
    value: typed(target.value),
    valueHigh: typed(target.valueHigh),
    base: typed(target.base),
    deadline: target.deadline,
  }
}

/** An exact decimal from `5.835,5`; null for nothing typed, undefined for what is no number. */
export function readNumber(text: string): string | null | undefined {
  if (text.trim() === '') return null
  try {
    return parseVietnameseNumber(text)
  } catch {
    return undefined
  }
}

/** What is sent, or the names of the fields that cannot be. A goal in words carries no number. */
export function readTarget(form: TypedTarget): { fields: FieldsOfTarget } | { wrong: string[] } {
  const inWords = form.comparator === 'qualitative'
  const value = inWords ? null : readNumber(form.value)
  const valueHigh = inWords || !isRange(form.comparator) ? null : readNumber(form.valueHigh)
  const base = readNumber(form.base)
  const { deadline } = form
  const indicator = form.indicator.trim()
  if (
    value === undefined ||
    valueHigh === undefined ||
    base === undefined ||
    deadline === undefined ||
    indicator === ''
  )
    return {
      wrong: [
        ...(indicator === '' ? ['indicator'] : []),
        ...(value === undefined ? ['value'] : []),
        ...(valueHigh === undefined ? ['valueHigh'] : []),
        ...(base === undefined ? ['base'] : []),
        ...(deadline === undefined ? ['deadline'] : []),
      ],
    }
  const measureUnit = (form.measureUnit ?? '').trim()
  return {
    fields: {
      ...form,
      indicator,
      value,
      valueHigh,
      base,
      deadline,
      measureUnit: measureUnit === '' ? null : measureUnit,
    },
  }
}

/** Comparisons that have a lower and an upper end. */
export function isRange(comparator: Target['comparator']): boolean {
  return comparator === 'between' || comparator.endsWith('_between')
}

/** The form of a target that a person adds from chosen words: the words are its name until it is mended. */
export function addedTarget(words: string, contentPath: string | null): TypedTarget {
  const [number] = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/.exec(words) ?? []
  return {
    indicator: words.replaceAll(/\s+/g, ' ').slice(0, 400),
    comparator: number === undefined ? 'qualitative' : 'at_least',
    value: number ?? '',
    valueHigh: '',
    measureUnit: words.includes('%') ? '%' : null,
    base: '',
    direction: 'up',
    change: null,
    aggregation: words.includes('%') ? 'ratio' : 'sum',
    accumulation: words.includes('%') ? 'latest' : 'cumulative',
    knownOnce: false,
    deadline: null,
    contentPath,
    indicatorSlug: null,
  }
}
