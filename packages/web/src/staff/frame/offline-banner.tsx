import { useNetwork } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './offline-banner.module.css'

/** Says that the network is gone, and what that means for the work at hand. */
export function OfflineBanner() {
  const { t } = useTranslation()
  const { online } = useNetwork()
  return (
    <div role="status">
      {!online && (
        <div className={styles.banner}>
          <StatusMark status="risk">{t('offline')}</StatusMark>
        </div>
      )}
    </div>
  )
}
