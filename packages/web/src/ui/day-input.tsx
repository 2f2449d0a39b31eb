import type { TextInputProps } from '@mantine/core'
import { TextInput } from '@mantine/core'
import { parseVietnameseDate } from '@thidua/domain/kernel/plain-date'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from './format.ts'

/** `2021-10-30`; null for nothing typed; undefined while what is typed is no day. */
export type TypedDay = string | null | undefined

interface DayInputProps extends Pick<TextInputProps, 'label' | 'description' | 'required' | 'error' | 'className'> {
  value: TypedDay
  onChange: (day: TypedDay) => void
}

/** A day typed as offices write it, `30/10/2021`; also takes `30102021`. */
export function DayInput({ value, onChange, error, ...field }: DayInputProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  return (
    <TextInput
      {...field}
      inputMode="numeric"
      placeholder={t('day.placeholder')}
      value={typed ?? (typeof value === 'string' ? formatDate(value) : '')}
      error={error ?? (value === undefined && left ? t('day.invalid') : undefined)}
      onFocus={() => setLeft(false)}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(readDay(event.currentTarget.value))
      }}
      onBlur={() => {
        setLeft(true)
        if (value !== undefined) setTyped(null)
      }}
    />
  )
}

/** Reads what was typed; see `TypedDay`. */
function readDay(typed: string): TypedDay {
  const text = typed.trim()
  if (text === '') return null
  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  try {
    return parseVietnameseDate(digits === null ? text : `${digits[1]}/${digits[2]}/${digits[3]}`)
  } catch {
    return undefined
  }
}
