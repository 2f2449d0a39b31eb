import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'
import { ProvenanceChip } from '../../ui/provenance-chip.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { useCampaign } from '../campaign/campaign.ts'
import { useMe } from '../session/me.ts'
import { CampaignClock } from '../today/campaign-clock.tsx'
import { daysFrom } from './days.ts'
import { OverviewDates } from './overview-dates.tsx'
import { OverviewReach } from './overview-reach.tsx'
import { OverviewTargets } from './overview-targets.tsx'
import { OverviewWaiting } from './overview-waiting.tsx'
import styles from './overview.module.css'

const route = getRouteApi('/frame/phong-trao/$campaignId/')

/** What this campaign is, what it asks of us now, how far it has come, what comes next. */
export function OverviewScreen() {
  const { t } = useTranslation('cascade')
  const { campaignId } = route.useParams()
  const campaign = useCampaign(campaignId)
  const { today } = useMe()
  useDocumentTitle(t('overview.title'))
  const { startsOn, endsOn, legalBasis, leadUnit, theme } = campaign
  return (
    <Page>
      <div className={styles.columns}>
        <div className={styles.main}>
          <OverviewWaiting campaign={campaign} />
          {campaign.nodeId !== null && <OverviewReach campaignId={campaignId} />}
          {campaign.nodeId !== null && <OverviewTargets campaign={campaign} />}
        </div>
        <aside className={styles.side} aria-label={campaign.title}>
          {startsOn !== null && endsOn !== null && (
            <CampaignClock
              campaign={{ id: campaign.id, title: campaign.title, startsOn, endsOn, daysLeft: daysFrom(today, endsOn) }}
              today={today}
              untitled
            />
          )}
          <dl className={styles.facts}>
            {theme !== null && (
              <>
                <dt>{t('overview.theme')}</dt>
                <dd className={styles.theme}>{theme}</dd>
              </>
            )}
            <dt>{t('overview.lead')}</dt>
            <dd>{leadUnit?.name ?? t('overview.noLead')}</dd>
            {legalBasis !== null && (
              <>
                <dt>{t('overview.basis')}</dt>
                <dd>
                  <ProvenanceChip kind="document" href={`/van-ban/${legalBasis.documentId}`}>
                    {[legalBasis.documentType, legalBasis.symbol].filter(Boolean).join(' ')}
                  </ProvenanceChip>
                </dd>
              </>
            )}
          </dl>
          <OverviewDates campaign={campaign} today={today} />
        </aside>
      </div>
    </Page>
  )
}
