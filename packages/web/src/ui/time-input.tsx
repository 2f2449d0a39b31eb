import type { TextInputProps } from '@mantine/core'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readTime, type TypedTime } from './time.ts'

interface TimeInputProps extends Pick<TextInputProps, 'label'> {
  value: TypedTime
  onChange: (time: TypedTime) => void
}

/** An hour typed as offices write it, `16:30` or `16h30`: a browser's own field speaks its owner's language, not ours. */
export function TimeInput({ value, onChange, label }: TimeInputProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      autoComplete="off"
      placeholder={t('time.placeholder')}
      value={typed ?? value ?? ''}
      error={value === undefined && left ? t('time.invalid') : undefined}
      onFocus={() => setLeft(false)}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(readTime(event.currentTarget.value))
      }}
      onBlur={() => {
        setLeft(true)
        if (value !== undefined) setTyped(null)
      }}
    />
  )
}
