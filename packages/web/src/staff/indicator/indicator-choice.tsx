import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Indicator } from '@thidua/contract/indicator'
import { INDICATOR_FIELDS } from '@thidua/domain/campaign/catalogue/indicator-entry'
import { useTranslation } from 'react-i18next'
import { foldAccents } from '../../ui/format.ts'
import { indicatorsQuery } from './indicators.ts'

interface IndicatorChoiceProps {
  value: string | null
  onChoose: (indicator: Indicator | null) => void
  className?: string
}

/** The indicator that a target is about, found by words without accents; what it means stands under it. */
export function IndicatorChoice({ value, onChoose, className = '' }: IndicatorChoiceProps) {
  const { t } = useTranslation('indicator')
  const { data } = useQuery(indicatorsQuery())
  const offered = (data?.indicators ?? []).filter((one) => !one.retired || one.slug === value)
  const chosen = offered.find(({ slug }) => slug === value)
  return (
    <Select
      className={className}
      label={t('choose.label')}
      placeholder={t('choose.none')}
      description={
        chosen === undefined ? t('choose.hint') : `${chosen.definition} ${t('choose.owner', { owner: chosen.owner })}`
      }
      searchable
      clearable
      nothingFoundMessage={t('choose.nothing')}
      limit={60}
      data={INDICATOR_FIELDS.map((field) => ({
        group: t(`fields.${field}`),
        items: offered.filter((one) => one.field === field).map(({ slug, name }) => ({ value: slug, label: name })),
      }))}
      filter={({ options, search }) => {
        const wanted = foldAccents(search.trim())
        return options.flatMap((group) => {
          if (!('items' in group)) return []
          const items = group.items.filter(({ label }) => foldAccents(label).includes(wanted))
          return items.length === 0 ? [] : [{ ...group, items }]
        })
      }}
      value={chosen?.slug ?? null}
      onChange={(slug) => onChoose(offered.find((one) => one.slug === slug) ?? null)}
    />
  )
}
