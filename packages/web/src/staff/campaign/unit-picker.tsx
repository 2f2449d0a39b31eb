import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listOrgUnitsOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { foldAccents } from '../../ui/format.ts'

interface UnitPickerProps {
  label: string
  value: { id: string; name: string } | null
  onChange: (id: string | null) => void
  disabled?: boolean
}

/** One unit of the province, found by typing part of its name, with or without accents. */
export function UnitPicker({ label, value, onChange, disabled = false }: UnitPickerProps) {
  const { t } = useTranslation('campaign')
  const { data } = useQuery({ ...listOrgUnitsOptions(), staleTime: 600_000 })
  const options = useMemo(() => {
    const units = data?.orgUnits.map((unit) => ({ value: unit.id, label: unit.name })) ?? []
    const known = value === null || units.some((unit) => unit.value === value.id)
    return known ? units : [{ value: value.id, label: value.name }, ...units]
  }, [data, value])
  return (
    <Select
      label={label}
      data={options}
      value={value?.id ?? null}
      onChange={onChange}
      disabled={disabled}
      searchable
      clearable
      limit={40}
      placeholder={t('unitPicker.hint')}
      nothingFoundMessage={t('unitPicker.none')}
      clearButtonProps={{ 'aria-label': t('unitPicker.clear') }}
      filter={({ options: all, search }) => {
        const wanted = foldAccents(search.trim())
        return all.filter((one) => 'label' in one && foldAccents(one.label).includes(wanted))
      }}
    />
  )
}
