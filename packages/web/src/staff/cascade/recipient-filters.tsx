import { NativeSelect, TextInput } from '@mantine/core'
import { BRANCHES, TIERS } from '@thidua/domain/org-unit/org-unit'
import { useTranslation } from 'react-i18next'
import { recipientSearch, type Recipient, type RecipientCluster, type RecipientFilter } from './recipients.ts'
import styles from './send.module.css'

interface RecipientFiltersProps {
  recipients: readonly Recipient[]
  clusters: readonly RecipientCluster[]
  filter: RecipientFilter
  onFilter: (filter: RecipientFilter) => void
}

/** By words, branch, tier and cluster; only what occurs is offered. */
export function RecipientFilters({ recipients, clusters, filter, onFilter }: RecipientFiltersProps) {
  const { t } = useTranslation('cascade')
  const set = (part: Record<string, string>): void => onFilter(recipientSearch({ ...filter, ...part }))
  const branches = BRANCHES.filter((branch) => recipients.some((one) => one.branch === branch))
  const tiers = TIERS.filter((tier) => recipients.some((one) => one.tier === tier))
  return (
    <div className={styles.filters}>
      <TextInput
        className={styles.search}
        label={t('send.search')}
        type="search"
        value={filter.tim ?? ''}
        onChange={(event) => set({ tim: event.currentTarget.value })}
      />
      {branches.length > 1 && (
        <NativeSelect
          label={t('send.branch')}
          value={filter.nganh ?? ''}
          data={[
            { value: '', label: t('send.allBranches') },
            ...branches.map((value) => ({ value, label: t(`send.branches.${value}`) })),
          ]}
          onChange={(event) => set({ nganh: event.currentTarget.value })}
        />
      )}
      {tiers.length > 1 && (
        <NativeSelect
          label={t('send.tier')}
          value={filter.cap ?? ''}
          data={[
            { value: '', label: t('send.allTiers') },
            ...tiers.map((value) => ({ value, label: t(`send.tiers.${value}`) })),
          ]}
          onChange={(event) => set({ cap: event.currentTarget.value })}
        />
      )}
      {clusters.length > 0 && (
        <NativeSelect
          label={t('send.cluster')}
          value={filter.cum ?? ''}
          data={[
            { value: '', label: t('send.allClusters') },
            ...clusters.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => set({ cum: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
