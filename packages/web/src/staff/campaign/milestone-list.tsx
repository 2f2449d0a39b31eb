import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import styles from './contents.module.css'
import { partialDateText } from './partial-date-text.ts'

/** Reviews and events, in the order in which they happen. */
export function MilestoneList({ milestones }: { milestones: CampaignDetail['milestones'] }) {
  const { t } = useTranslation('campaign')
  return (
    <section aria-labelledby="moc-thoi-gian">
      <h2 id="moc-thoi-gian" className={styles.heading}>
        {t('milestones.title')} <span className={styles.count}>{milestones.length}</span>
      </h2>
      {milestones.length === 0 && <p className={styles.none}>{t('milestones.none')}</p>}
      <ul className="plain-list">
        {milestones.map((one) => (
          <li key={one.id} className={styles.milestone}>
            <span>{one.title ?? t(`milestones.${one.kind}`)}</span>
            <time dateTime={one.happensOn}>{partialDateText(one.happensOn, t)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
