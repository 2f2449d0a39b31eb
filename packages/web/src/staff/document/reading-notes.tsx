import type { Reading } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './document-view.module.css'

interface ReadingNotesProps {
  reading: Reading
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** What a careful clerk would notice, and the papers that this one refers to; each shows its words. */
export function ReadingNotes({ reading, chosen, onChoose }: ReadingNotesProps) {
  const { t } = useTranslation('document')
  return (
    <>
      {reading.findings.length > 0 && (
        <section>
          <h2>{t('facts.findings', { count: reading.findings.length })}</h2>
          {reading.findings.map((finding, index) => (
            <button
              key={`${finding.code} ${finding.start}`}
              type="button"
              className={styles.choose}
              aria-pressed={chosen === `finding-${index}`}
              onClick={() => onChoose(`finding-${index}`)}
            >
              <StatusMark status={finding.severity === 'error' ? 'off' : 'risk'}>{finding.message}</StatusMark>
              <span className={styles.code}>{finding.code}</span>
            </button>
          ))}
        </section>
      )}
      {reading.references.length > 0 && (
        <section>
          <h2>{t('facts.references')}</h2>
          {reading.references.map((reference, index) => (
            <button
              key={`${reference.symbol} ${reference.start}`}
              type="button"
              className={styles.choose}
              aria-pressed={chosen === `reference-${index}`}
              onClick={() => onChoose(`reference-${index}`)}
            >
              {reference.symbol}
              {reference.issuer !== null && <span className={styles.second}>{reference.issuer}</span>}
            </button>
          ))}
        </section>
      )}
    </>
  )
}
