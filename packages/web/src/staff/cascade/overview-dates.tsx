import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { partialDateText } from '../campaign/partial-date-text.ts'
import styles from './overview.module.css'

/** Start, reviews, end: in the order of the calendar; what has passed stands back. */
export function OverviewDates({ campaign, today }: { campaign: CampaignDetail; today: string }) {
  const { t } = useTranslation('cascade')
  const words = useTranslation('campaign').t
  const dates = [
    ...(campaign.startsOn === null ? [] : [{ id: 'starts', on: campaign.startsOn, title: t('overview.starts') }]),
    ...campaign.milestones.map((one) => ({
      id: one.id,
      on: one.happensOn,
      title: one.title ?? words(`milestones.${one.kind}`),
    })),
    ...(campaign.endsOn === null ? [] : [{ id: 'ends', on: campaign.endsOn, title: t('overview.ends') }]),
  ].toSorted((left, right) => left.on.localeCompare(right.on))
  return (
    <section className={styles.part}>
      <h2>{t('overview.dates')}</h2>
      <ul className="plain-list">
        {dates.map((one) => (
          <li key={one.id} className={one.on < today.slice(0, one.on.length) ? styles.past : styles.date}>
            <span>{one.title}</span>
            <time dateTime={one.on}>{partialDateText(one.on, words)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
