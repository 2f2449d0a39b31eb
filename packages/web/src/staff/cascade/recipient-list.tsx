import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProvenanceChip } from '../../ui/provenance-chip.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { Recipient } from './recipients.ts'
import styles from './send.module.css'
import { toggled } from './toggled.ts'

interface RecipientListProps {
  recipients: readonly Recipient[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** A box for each unit, with why it is proposed; who has the document already stands among them without a box. */
export function RecipientList({ recipients, chosen, onChoose }: RecipientListProps) {
  const { t } = useTranslation('cascade')
  return (
    <ul className={`plain-list ${styles.list}`} aria-label={t('send.caption')}>
      {recipients.map((one) => (
        <li
          key={one.orgUnitId}
          className={chosen.has(one.orgUnitId) ? `${styles.unit} ${styles.chosen}` : styles.unit}
          style={{ '--depth': Math.min(one.depth, 3) }}
        >
          {one.delivered ? (
            <span className={styles.has}>{one.name}</span>
          ) : (
            <Checkbox
              className={styles.box}
              label={one.name}
              checked={chosen.has(one.orgUnitId)}
              onChange={(event) => onChoose(toggled(chosen, one.orgUnitId, event.currentTarget.checked))}
            />
          )}
          <span className={styles.reasons}>
            {one.delivered ? (
              <StatusMark status="done">{t('send.has')}</StatusMark>
            ) : (
              one.because.map((why) => (
                <ProvenanceChip key={why} kind="allocation">
                  {t(`send.because.${why}`)}
                </ProvenanceChip>
              ))
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
