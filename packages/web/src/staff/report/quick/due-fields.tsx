import { instantInVietnam, plainDate } from '@thidua/domain/kernel/plain-date'
import { useTranslation } from 'react-i18next'
import { DayInput, type TypedDay } from '../../../ui/day-input.tsx'
import { TimeInput } from '../../../ui/time-input.tsx'
import type { TypedTime } from '../../../ui/time.ts'

/** A day and an hour on the clock of Vietnam, as they are typed. */
export interface TypedDue {
  readonly day: TypedDay
  readonly time: TypedTime
}

/** The instant that was typed; null while it is not whole. */
export const dueOf = ({ day, time }: TypedDue): string | null =>
  typeof day === 'string' && typeof time === 'string' ? instantInVietnam(plainDate(day), time) : null

interface DueFieldsProps {
  value: TypedDue
  onChange: (value: TypedDue) => void
}

/** Until which day and hour. */
export function DueFields({ value, onChange }: DueFieldsProps) {
  const { t } = useTranslation('quick')
  return (
    <>
      <DayInput label={t('due.day')} value={value.day} onChange={(day) => onChange({ ...value, day })} />
      <TimeInput label={t('due.time')} value={value.time} onChange={(time) => onChange({ ...value, time })} />
    </>
  )
}
