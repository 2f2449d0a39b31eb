import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core'
import type { ComboboxItem, OptionsFilter } from '@mantine/core'
import { ROLES } from '@thidua/domain/policy/actions'
import { useTranslation } from 'react-i18next'
import { foldAccents, formatDate } from '../../ui/format.ts'
import { useUnitsToday } from './org-unit-data.ts'
import { fieldId } from './use-draft.ts'

interface FieldProps<Value> {
  field: string
  label: string
  hint?: string
  value: Value
  onChange: (value: Value) => void
  error: string | undefined
}

export function TextField({ field, label, hint, value, onChange, error }: FieldProps<string>) {
  return (
    <TextInput
      id={fieldId(field)}
      label={label}
      description={hint}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  )
}

/**
 * From which day a change holds. The device's own calendar knows the keyboard and the thumb, but writes the day in the
 * device's language: the day stands beside it as an office writes it.
 */
export function DayField({
  field = 'on',
  label,
  hint,
  value,
  onChange,
  error,
}: Partial<FieldProps<string>> & Pick<FieldProps<string>, 'value' | 'onChange' | 'error'>) {
  const { t } = useTranslation('orgUnit')
  return (
    <TextInput
      id={fieldId(field)}
      type="date"
      label={label ?? t('form.on')}
      description={`${hint ?? t('form.onHint')}${value === '' ? '' : ` · ${formatDate(value)}`}`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      maw={220}
    />
  )
}

/** Finds `Cao Lộc` by `cao loc`. */
const withoutAccents: OptionsFilter = ({ options, search, limit }) => {
  const wanted = foldAccents(search.trim())
  return (options as ComboboxItem[]).filter((one) => foldAccents(one.label).includes(wanted)).slice(0, limit)
}

/** What choosing one unit and choosing several share: the units of today, found by their names. */
function useUnitPicker<Value>({ field, hint, ...props }: FieldProps<Value>) {
  const { t } = useTranslation('orgUnit')
  return {
    ...props,
    id: fieldId(field),
    description: hint,
    searchable: true,
    limit: 50,
    filter: withoutAccents,
    placeholder: t('form.pick'),
    nothingFoundMessage: t('form.noPick'),
    data: useUnitsToday().map((unit) => ({ value: unit.id, label: unit.name })),
  }
}

/** One unit of today's tree. */
export function UnitField(props: FieldProps<string | null>) {
  return <Select {...useUnitPicker(props)} />
}

/** Several units of today's tree. */
export function UnitsField(props: FieldProps<string[]>) {
  return <MultiSelect {...useUnitPicker(props)} />
}

/** One of a short list of the law's own words. */
export function ChoiceField<Value extends string>(
  props: Omit<FieldProps<Value>, 'onChange'> & {
    onChange: (value: Value) => void
    options: readonly { value: Value; label: string }[]
  },
) {
  const { field, label, hint, value, onChange, error, options } = props
  return (
    <Select
      id={fieldId(field)}
      label={label}
      description={hint}
      data={[...options]}
      value={value}
      allowDeselect={false}
      onChange={(next) => onChange(options.find((one) => one.value === next)?.value ?? value)}
      error={error}
    />
  )
}

/** What a person may do in the unit; each role says what it is for. */
export function RolesField({ field, label, value, onChange, error }: FieldProps<string[]>) {
  const { t } = useTranslation('orgUnit')
  return (
    <Checkbox.Group id={fieldId(field)} label={label} value={value} onChange={onChange} error={error}>
      {ROLES.map((role) => (
        <Checkbox key={role} my={8} value={role} label={t(`roles.${role}`)} description={t(`roleHints.${role}`)} />
      ))}
    </Checkbox.Group>
  )
}
