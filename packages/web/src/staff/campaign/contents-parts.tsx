import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { FilterChips } from '../../ui/filter-chips.tsx'
import styles from './contents.module.css'

const PARTS = [
  { key: 'contents', path: 'chi-tieu', ability: null },
  { key: 'give', path: 'chi-tieu/giao', ability: 'target.allocate' },
] as const

/** What can be done with the targets of a campaign; each is a page. Alone, the contents need no such row. */
export function ContentsParts({
  campaign,
  chosen,
}: {
  campaign: CampaignDetail
  chosen: (typeof PARTS)[number]['key']
}) {
  const { t } = useTranslation('campaign')
  const parts = PARTS.filter(
    ({ key, ability }) => key === chosen || ability === null || campaign.abilities.includes(ability),
  )
  if (parts.length < 2) return null
  return (
    <div className={styles.parts}>
      <FilterChips
        label={t('parts.label')}
        chosen={chosen}
        options={parts.map(({ key, path }) => ({
          key,
          label: t(`parts.${key}`),
          href: `/phong-trao/${campaign.id}/${path}`,
        }))}
      />
    </div>
  )
}
