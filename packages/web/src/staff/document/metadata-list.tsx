import type { DocumentDetail } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import { InstantText } from '../../ui/date-text.tsx'
import { formatDate } from '../../ui/format.ts'
import styles from './document-view.module.css'

const shown = ['issuer', 'parentIssuer', 'symbol', 'type', 'date', 'place', 'signer', 'signerTitle', 'urgency'] as const

/** Who issued it, when, who signed. What is not in the text is not shown as if it were. */
export function MetadataList({ detail: { document, reading } }: { detail: DocumentDetail }) {
  const { t } = useTranslation('document')
  const facts =
    reading === null
      ? []
      : shown.flatMap((key) => {
          const value = reading.metadata[key]
          return value === null
            ? []
            : [{ key, value: key === 'date' && value.length === 10 ? formatDate(value) : value }]
        })
  return (
    <section>
      <h2>{t('facts.title')}</h2>
      <dl className={styles.list}>
        {facts.map(({ key, value }) => (
          <Fact key={key} name={t(`metadata.${key}`)} value={value} />
        ))}
        {reading !== null && reading.recipients.length > 0 && (
          <>
            <dt>{t('metadata.recipients')}</dt>
            <dd>
              <ul className="plain-list">
                {[...new Set(reading.recipients)].map((recipient) => (
                  <li key={recipient}>{recipient}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{t('metadata.receivedAt')}</dt>
        <dd>
          <InstantText at={document.receivedAt} />
        </dd>
      </dl>
    </section>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
