import { Kbd } from '@mantine/core'
import type { CampaignDetail } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import styles from './reading.module.css'
import type { ReadingActs } from './use-reading-acts.ts'

interface ReadingFootProps {
  campaign: CampaignDetail
  track: ReadingActs['track']
  onHelp: () => void
}

/** What is missing before tracking, what should be known before it, and the button; the keys for those who type. */
export function ReadingFoot({ campaign, track, onHelp }: ReadingFootProps) {
  const { t } = useTranslation('campaign')
  const mayTrack = campaign.abilities.includes('campaign.track')
  const missing = [...campaign.missing.map((one) => one.message), ...(mayTrack ? [] : [t('reading.otherTracks')])]
  return (
    <footer className={styles.foot}>
      {track.error !== null && <ErrorNotice title={t('reading.notTracked')} error={track.error} />}
      {campaign.notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{t('reading.notes', { count: campaign.notes.length })}</summary>
          <ul>
            {[...new Set(campaign.notes.map((note) => note.message))].map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.track}>
        <NotYetButton missing={missing} loading={track.isPending} onClick={() => track.mutate()}>
          {t('reading.track')}
        </NotYetButton>
        <p className={styles.hint}>
          <Kbd size="xs">J</Kbd> <Kbd size="xs">K</Kbd> {t('reading.hintMove')} <Kbd size="xs">A</Kbd>{' '}
          {t('reading.hintAdd')}{' '}
          <button type="button" className={styles.help} onClick={onHelp}>
            <Kbd size="xs">?</Kbd> {t('shortcuts.title')}
          </button>
        </p>
      </div>
    </footer>
  )
}
