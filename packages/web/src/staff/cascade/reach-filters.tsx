import { useTranslation } from 'react-i18next'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { matching, reachFilters, type ReachFilter, type ReachRow } from './reach.ts'
import styles from './reach.module.css'

/** Each filter with how many units it would show. */
export function ReachFilters(props: { campaignId: string; rows: readonly ReachRow[]; chosen: ReachFilter }) {
  const { t } = useTranslation('cascade')
  const base = `/phong-trao/${props.campaignId}/tiep-nhan`
  return (
    <div className={styles.filters}>
      <FilterChips
        label={t('reach.filters.label')}
        chosen={props.chosen}
        options={reachFilters.map((key) => ({
          key,
          label: t(`reach.filters.${key}`),
          count: matching(props.rows, key).length,
          href: key === 'tat-ca' ? base : `${base}?loc=${key}`,
        }))}
      />
      <p className={styles.live}>{t('reach.live')}</p>
    </div>
  )
}
