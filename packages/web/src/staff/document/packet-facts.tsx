import type { DocumentDetail } from '@thidua/contract/document'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import styles from './document-view.module.css'

/** What the packet's header says of the document, and where the document itself says otherwise. */
export function PacketFacts({ detail: { packet, reading } }: { detail: DocumentDetail }) {
  const { t } = useTranslation('document')
  if (packet === null) return null
  const read = reading?.metadata
  const rows = [
    { key: 'from', said: packet.from.name, printed: null },
    { key: 'symbol', said: packet.symbol, printed: read?.symbol ?? null },
    { key: 'type', said: packet.type, printed: read?.type ?? null },
    { key: 'date', said: dayOf(packet.date), printed: dayOf(read?.date ?? null) },
    { key: 'signer', said: packet.signer.name, printed: read?.signer ?? null },
    { key: 'dueOn', said: dayOf(packet.dueOn), printed: null },
    { key: 'urgency', said: packet.urgency, printed: null },
    {
      key: 'business',
      said: packet.business === 'new' ? null : t(`packet.businessOf.${packet.business}`),
      printed: null,
    },
  ] as const
  return (
    <section>
      <h2>{t('packet.title')}</h2>
      <dl className={styles.list}>
        {rows.map(({ key, said, printed }) =>
          said === null ? null : (
            <Fragment key={key}>
              <dt>{t(`packet.${key}`)}</dt>
              <dd>
                {said}
                {printed !== null && isOther(said, printed) && <p>{t('packet.printed', { printed })}</p>}
              </dd>
            </Fragment>
          ),
        )}
      </dl>
    </section>
  )
}

const dayOf = (day: string | null): string | null =>
  day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : formatDate(day)

const isOther = (said: string, printed: string): boolean => plain(said) !== plain(printed)
const plain = (words: string): string => words.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('vi')
