import { Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRouter } from '@tanstack/react-router'
import { BRANCHES, TIERS, type Tier } from '@thidua/domain/org-unit/org-unit'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import { FilterChips } from '../../ui/filter-chips.tsx'
import styles from './org-unit.module.css'
import type { ListSearch, SearchChange } from './org-unit-search.ts'

interface UnitFiltersProps {
  search: ListSearch
  today: string
  total: number
  counts: ReadonlyMap<Tier, number>
  onChange: (change: SearchChange) => void
}

/** Words, branch, day and tier: each is part of the address. */
export function UnitFilters({ search, today, total, counts, onChange }: UnitFiltersProps) {
  const { t } = useTranslation('orgUnit')
  const router = useRouter()
  const [text, setText] = useState(search.tim ?? '')
  const ask = useDebouncedCallback((tim: string) => onChange({ tim }), 150)
  const hrefOf = (cap: Tier | undefined) => {
    const { cap: _cap, ...rest } = search
    return router.buildLocation({ to: '/don-vi', search: cap === undefined ? rest : { ...rest, cap } }).href
  }
  return (
    <>
      <div className={styles.filters}>
        <TextInput
          className={styles.find}
          type="search"
          label={t('search')}
          placeholder={t('searchHint')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            ask(event.currentTarget.value)
          }}
        />
        <Select
          label={t('branchFilter')}
          placeholder={t('allBranches')}
          clearable
          data={BRANCHES.map((branch) => ({ value: branch, label: t(`branches.${branch}`) }))}
          value={search.khoi ?? null}
          onChange={(value) => onChange({ khoi: BRANCHES.find((branch) => branch === value) })}
        />
        <TextInput
          type="date"
          label={t('asOf', { date: formatDate(search.ngay ?? today) })}
          value={search.ngay ?? today}
          onChange={(event) => {
            const ngay = event.currentTarget.value
            if (ngay !== '') onChange({ ngay: ngay === today ? undefined : ngay })
          }}
        />
      </div>
      <FilterChips
        label={t('tierFilter')}
        chosen={search.cap ?? 'all'}
        options={[
          { key: 'all', label: t('allTiers'), count: total, href: hrefOf(undefined) },
          ...TIERS.filter((tier) => counts.has(tier)).map((tier) => ({
            key: tier,
            label: t(`tiers.${tier}`),
            count: counts.get(tier) ?? 0,
            href: hrefOf(tier),
          })),
        ]}
      />
    </>
  )
}
