import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { FilterChips } from '../../ui/filter-chips.tsx'
import styles from './contents.module.css'

const PARTS = [
  { key: 'contents', path: 'chi-tieu', isShown: () => true },
  { key: 'give', path: 'chi-tieu/giao', isShown: ({ abilities }) => abilities.includes('target.allocate') },
  { key: 'pledge', path: 'chi-tieu/dang-ky', isShown: ({ nodeId }) => nodeId !== null },
] as const satisfies readonly { key: string; path: string; isShown: (campaign: CampaignDetail) => boolean }[]

/** What can be done with the targets of a campaign; each is a page. Alone, the contents need no such row. */
export function ContentsParts({
  campaign,
  chosen,
}: {
  campaign: CampaignDetail
  chosen: (typeof PARTS)[number]['key']
}) {
  const { t } = useTranslation('campaign')
  const parts = PARTS.filter(({ key, isShown }) => key === chosen || isShown(campaign))
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
