import { useTranslation } from 'react-i18next'
import { InstantText } from '../../ui/date-text.tsx'
import { formatDate } from '../../ui/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './document-view.module.css'
import { useDelivery } from './use-delivery.ts'

/** Who of the unit has confirmed reading; being told at a meeting counts beside it and is told apart. */
export function ReaderList({ deliveryId }: { deliveryId: string }) {
  const { t } = useTranslation('document')
  const { data } = useDelivery(deliveryId)
  if (data === undefined) return null
  const done = data.readers.filter((reader) => reader.readAt !== null).length
  return (
    <section>
      <h2>{t('readers.title', { done, all: data.readers.length })}</h2>
      <p className={styles.second}>{t('readers.from', { unit: data.fromUnit, date: formatDate(data.deliveredOn) })}</p>
      <details className={styles.readers}>
        <summary>{t('readers.names')}</summary>
        <ul className="plain-list">
          {data.readers.map((reader) => (
            <li key={reader.personId} className={styles.row}>
              {reader.fullName}
              <span className={styles.second}>
                {reader.readAt !== null ? (
                  <StatusMark status="done">
                    {t('readers.read')} <InstantText at={reader.readAt} />
                  </StatusMark>
                ) : reader.briefed ? (
                  t('readers.briefed')
                ) : (
                  t('readers.notYet')
                )}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
