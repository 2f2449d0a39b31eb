import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../ui/api.ts'
import { fieldError } from '../../ui/form.ts'

/** Rules name the unit, not the field; this is where each is told to the one who types. */
const fieldOfCode: Readonly<Record<string, string>> = {
  'org-unit.date-before-start': 'on',
  'org-unit.closed': 'on',
  'org-unit.has-children': 'on',
  'org-unit.cycle': 'superiorId',
  'org-unit.second-superior': 'superiorId',
  'org-unit.merge-needs-two': 'orgUnitIds',
  'org-unit.split-child-unplaced': 'heirs',
  'org-unit.split-needs-two': 'successors',
  'org-unit.cluster-name-taken': 'name',
  'org-unit.cluster-taken': 'orgUnitIds',
  'org-unit.cluster-closed': 'on',
  'org-unit.cluster-date': 'on',
  'org-unit.cluster-not-member': 'on',
  'people.member-already': 'personId',
  'people.membership-too-short': 'on',
  'people.role-unknown': 'roles',
}

/** Whether the refusal is told beside a field of the form. */
export const isToldAtField = (error: unknown): boolean =>
  error instanceof ApiError && (error.code in fieldOfCode || Object.keys(error.fields).length > 0)

/** The refusal in words, where it belongs to this field. */
export function refusalAt(error: unknown, field: string): string | undefined {
  if (error instanceof ApiError && fieldOfCode[error.code] === field) return error.message
  return fieldError(error, field)
}

export interface Draft<Values> {
  values: Values
  set: <Field extends keyof Values>(field: Field, value: Values[Field]) => void
  /** Why this field cannot stay as it is: it is empty, or a rule refused it. */
  wrong: (field: keyof Values & string) => string | undefined
  /** Sends what was typed, or goes to the first empty field. */
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/** What is being typed into a form; it stays whatever the server answers. */
export function useDraft<Values extends object>(options: {
  initial: Values
  required: readonly (keyof Values & string)[]
  error: unknown
  send: (values: Values) => void
}): Draft<Values> {
  const { t } = useTranslation('orgUnit')
  const [values, setValues] = useState(options.initial)
  const [asked, setAsked] = useState(false)
  const isEmpty = (field: keyof Values): boolean => {
    const value = values[field]
    return (
      value === null ||
      (typeof value === 'string' && value.trim() === '') ||
      (Array.isArray(value) && value.length === 0)
    )
  }
  return {
    values,
    set: (field, value) => setValues((before) => ({ ...before, [field]: value })),
    wrong: (field) =>
      asked && options.required.includes(field) && isEmpty(field)
        ? t('form.required')
        : refusalAt(options.error, field),
    onSubmit: (event) => {
      event.preventDefault()
      setAsked(true)
      const first = options.required.find(isEmpty)
      if (first === undefined) options.send(values)
      else event.currentTarget.querySelector<HTMLElement>(`#${fieldId(first)}`)?.focus()
    },
  }
}

export const fieldId = (field: string): string => `don-vi-${field}`
