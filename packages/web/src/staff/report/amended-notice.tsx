import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../ui/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { ReportForm } from './report.ts'
import styles from './fact-list.module.css'

/** To everybody who used what was accepted: it has been corrected since. */
export function AmendedNotice({ amended }: Pick<ReportForm, 'amended'>) {
  const { t } = useTranslation('report')
  if (amended === null) return null
  return (
    <p className={styles.amended}>
      <StatusMark status="risk">
        {t('amended', {
          accepted: amended.acceptedRevision,
          acceptedAt: formatInstant(amended.acceptedAt),
          revision: amended.revision,
          sentAt: formatInstant(amended.sentAt),
        })}
      </StatusMark>
    </p>
  )
}
