import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { CopyMessage } from './copy-message.tsx'
import { urgingOf, type ReachRow } from './reach.ts'
import styles from './urge-bar.module.css'
import type { UseUrging } from './use-urging.ts'

interface UrgeBarProps {
  campaignId: string
  found: readonly ReachRow[]
  chosen: readonly ReachRow[]
  onChoose: (rows: readonly ReachRow[]) => void
  urging: UseUrging
}

/** How many are chosen, what can be done with them, and what that will bring about. */
export function UrgeBar({ campaignId, found, chosen, onChoose, urging }: UrgeBarProps) {
  const { t } = useTranslation('cascade')
  const what = urgingOf(chosen)
  const count = what.register.length + what.read.length
  return (
    <section className={chosen.length > 0 ? `${styles.bar} ${styles.active}` : styles.bar} aria-label={t('urge.label')}>
      {chosen.length === 0 ? (
        <>
          <span className={styles.hint}>{t('urge.hint')}</span>
          <Button variant="default" onClick={() => onChoose(found)}>
            {t('urge.chooseAll', { count: found.length })}
          </Button>
        </>
      ) : (
        <>
          <strong>{t('urge.chosen', { count: chosen.length })}</strong>
          <Button onClick={() => urging.send(what)} loading={urging.sending} disabled={count === 0}>
            {t('urge.send')}
          </Button>
          <CopyMessage campaignId={campaignId} rows={chosen} />
          <Button variant="subtle" onClick={() => onChoose([])}>
            {t('urge.clear')}
          </Button>
          <span className={styles.outcome}>
            {[
              what.register.length > 0 && t('urge.outcome.register', { count: what.register.length }),
              what.read.length > 0 && t('urge.outcome.read', { count: what.read.length }),
              what.done > 0 && t('urge.outcome.done', { count: what.done }),
            ]
              .filter((part) => part !== false)
              .join(' · ')}
          </span>
        </>
      )}
      {urging.error !== null && <ErrorNotice title={t('urge.failed')} error={urging.error} />}
    </section>
  )
}
