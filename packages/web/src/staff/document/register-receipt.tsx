import type { DocumentDetail } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import { Stamp } from '../../ui/stamp.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { actingOrgUnitName, useMe } from '../session/me.ts'
import styles from './register-panel.module.css'

interface RegisterReceiptProps {
  register: NonNullable<DocumentDetail['register']>
  /** A text that was read off a stamped paper; only paper is stamped. */
  cameOnPaper: boolean
  findings: readonly { code: string; message: string }[]
}

/** What the book now says. For a paper document also the stamp, filled in, to be copied onto the paper. */
export function RegisterReceipt({ register, cameOnPaper, findings }: RegisterReceiptProps) {
  const { t } = useTranslation('document')
  const me = useMe()
  return (
    <div className={styles.receipt}>
      <p role="status">
        <StatusMark status="done">
          {t('receipt.line', { number: register.number, date: formatDate(register.on) })}
        </StatusMark>
      </p>
      {register.forwardedTo !== null && <p>{t('receipt.forwarded', { to: register.forwardedTo })}</p>}
      {register.note !== null && <p className={styles.quiet}>{register.note}</p>}
      {findings.map((finding) => (
        <div key={finding.code} className={styles.warning}>
          <StatusMark status="risk">{finding.message}</StatusMark>
        </div>
      ))}
      {cameOnPaper && (
        <figure className={styles.stamp}>
          <Stamp
            orgUnitName={actingOrgUnitName(me)}
            arrivalNumber={register.number}
            arrivedOn={formatDate(register.on)}
            forwardedTo={register.forwardedTo ?? ''}
          />
          <figcaption className={styles.quiet}>{t('receipt.stampOnPaper')}</figcaption>
        </figure>
      )}
    </div>
  )
}
