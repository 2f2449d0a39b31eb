import type { FormEvent, FormEventHandler } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from './api.ts'

/** The reason that the server gave against one field, or by one of the `codes` (a code, or its part before the dot) that belong to it. */
export function fieldError(error: unknown, field: string, codes: readonly string[] = []): string | undefined {
  if (!(error instanceof ApiError)) return undefined
  const isTold = codes.some((code) => error.code === code || error.code.startsWith(`${code}.`))
  return error.fields[field] ?? (isTold ? error.message : undefined)
}

/** Text of a named field; never null. */
export function formText(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value : ''
}

/** Small forms without state: says which named fields were left empty, and takes the user to the first of them. */
export function useRequiredFields(fields: readonly string[]): {
  onSubmit: (send: (form: FormData) => void) => FormEventHandler<HTMLFormElement>
  missing: (field: string) => string | undefined
} {
  const { t } = useTranslation('session')
  const [empty, setEmpty] = useState<readonly string[]>([])
  return {
    missing: (field) => (empty.includes(field) ? t('required') : undefined),
    onSubmit: (send) => (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      const element = event.currentTarget
      const form = new FormData(element)
      const missing = fields.filter((field) => formText(form, field).trim() === '')
      setEmpty(missing)
      const [first] = missing
      if (first === undefined) send(form)
      else element.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    },
  }
}
