import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import styles from './send.module.css'

interface SendFootProps {
  label: string
  /** What will happen, said before it does. */
  outcome: string
  missing: readonly string[]
  sending: boolean
  error: unknown
  onSend: () => void
}

/** The one filled button, and what it will bring about. */
export function SendFoot({ label, outcome, missing, sending, error, onSend }: SendFootProps) {
  const { t } = useTranslation('cascade')
  return (
    <footer className={styles.foot}>
      {error !== null && <ErrorNotice title={t('send.failedSend')} error={error} kept={t('send.kept')} />}
      <div className={styles.act}>
        <NotYetButton missing={missing} loading={sending} onClick={onSend}>
          {label}
        </NotYetButton>
        {missing.length === 0 && <p>{outcome}</p>}
      </div>
    </footer>
  )
}
