import { Link } from '@tanstack/react-router'
import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { DateText } from '../../ui/date-text.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import styles from './campaign-head.module.css'

/** Name, the paper it stands on, who leads it and how long it lasts: the same above all its parts. */
export function CampaignHead({ campaign }: { campaign: CampaignDetail }) {
  const { t } = useTranslation('campaign')
  const { title, legalBasis, leadUnit, startsOn, endsOn } = campaign
  useDocumentTitle(title)
  return (
    <header className={styles.head}>
      <p className={styles.above}>
        {legalBasis !== null && (
          <span>
            {t('launchedBy')}{' '}
            <Link to="/van-ban/$documentId" params={{ documentId: legalBasis.documentId }}>
              {[legalBasis.documentType, legalBasis.symbol].filter(Boolean).join(' ') || t('itsDocument')}
            </Link>
          </span>
        )}
        {startsOn !== null && endsOn !== null && (
          <span>
            <DateText date={startsOn} /> – <DateText date={endsOn} />
          </span>
        )}
        {leadUnit !== null && <span>{t('ledBy', { name: leadUnit.name })}</span>}
      </p>
      <h1 className={styles.title}>{title}</h1>
    </header>
  )
}
