import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import styles from './campaign-clock.module.css'
import type { Today } from './today.ts'

type Campaign = NonNullable<Today['campaign']>

/** How much of the campaign's window is gone, and how many days are left. */
export function CampaignClock(props: {
  campaign: Campaign
  today: string
  /** Where the campaign's name stands above already. */
  untitled?: boolean
}) {
  const { campaign, today, untitled = false } = props
  const { t } = useTranslation('today')
  const { daysLeft } = campaign
  const left =
    daysLeft > 0 ? t('campaignDaysLeft', { days: daysLeft }) : t(daysLeft === 0 ? 'campaignLastDay' : 'campaignOver')
  return (
    <div className={styles.clock}>
      <p className={styles.title}>
        {!untitled && (
          <>
            <Link to="/phong-trao/$campaignId" params={{ campaignId: campaign.id }}>
              {campaign.title}
            </Link>
            :{' '}
          </>
        )}
        <strong>{left}</strong>
      </p>
      <div className={styles.track}>
        <div className={styles.gone} style={{ width: `${shareGone(campaign, today)}%` }} />
      </div>
      <p className={styles.ends}>
        <span>{formatDate(campaign.startsOn)}</span>
        <span>{formatDate(campaign.endsOn)}</span>
      </p>
    </div>
  )
}

/** Percent of the window that has passed, 0 to 100. */
function shareGone({ startsOn, endsOn }: Campaign, today: string): number {
  const [start, end, now] = [startsOn, endsOn, today].map((date) => Date.parse(date)) as [number, number, number]
  return end <= start ? 100 : Math.min(100, Math.max(0, ((now - start) / (end - start)) * 100))
}
