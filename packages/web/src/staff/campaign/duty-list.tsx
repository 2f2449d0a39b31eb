import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './contents.module.css'
import { QuoteLink } from './quote-link.tsx'

/** Who has to do what. A duty that names nobody says so: it has to be given to someone. */
export function DutyList({ duties, documentId }: { duties: CampaignDetail['duties']; documentId: string | null }) {
  const { t } = useTranslation('campaign')
  return (
    <section aria-labelledby="nhiem-vu">
      <h2 id="nhiem-vu" className={styles.heading}>
        {t('duties.title')} <span className={styles.count}>{duties.length}</span>
      </h2>
      {duties.length === 0 && <p className={styles.none}>{t('duties.none')}</p>}
      <ul className="plain-list">
        {duties.map((duty) => (
          <li key={duty.id} className={styles.duty}>
            <p className={styles.name}>
              {duty.actorUnit?.name ?? duty.actor ?? <StatusMark status="risk">{t('duties.nobody')}</StatusMark>}
              <span className={styles.role}>{t(`roles.${duty.role}`)}</span>
            </p>
            <QuoteLink documentId={documentId} quote={duty.text} start={duty.spanStart} end={duty.spanEnd} />
          </li>
        ))}
      </ul>
    </section>
  )
}
