import { useTranslation } from 'react-i18next'
import { NotYetButton } from '../../../ui/not-yet-button.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { Verifying } from './use-verifying.ts'
import type { ReportToCheck } from './verification.ts'
import styles from './verify.module.css'

interface VerifyBarProps {
  reports: readonly ReportToCheck[]
  verifying: Verifying
  nameOf: (draftId: string) => string
}

/** The one act on all that nobody needs to look at; whatever is refused is named with its reason. */
export function VerifyBar({ reports, verifying, nameOf }: VerifyBarProps) {
  const { t } = useTranslation('verify')
  const plain = reports.filter(({ isPlain }) => isPlain)
  return (
    <section className={styles.bar} aria-label={t('acts')}>
      <NotYetButton
        missing={plain.length === 0 ? [t('nonePlain')] : []}
        loading={verifying.pending === 'accept'}
        onClick={() => verifying.accept(plain.map(({ draftId }) => draftId))}
      >
        {t('acceptPlain', { count: plain.length })}
      </NotYetButton>
      <p className={styles.second}>{t('explain')}</p>
      {verifying.refused.length > 0 && (
        <ul className={`plain-list ${styles.refused}`} role="alert">
          {verifying.refused.map(({ draftId, message }) => (
            <li key={draftId}>
              <StatusMark status="off">{nameOf(draftId)}</StatusMark> {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
