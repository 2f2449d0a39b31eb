import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../ui/format.ts'
import styles from './entry.module.css'
import type { Entry } from './use-entry.ts'

/** Where what was typed is now: on the server, or on this device until the network is back. */
export function SaveState({ entry }: { entry: Entry }) {
  const { t } = useTranslation('report')
  const { savedAt } = entry.state
  if (entry.error !== null)
    return (
      <p role="status" className={`${styles.save} ${styles.kept}`}>
        <IconCloudOff size={16} stroke={1.5} aria-hidden /> {t('save.onDevice')}
      </p>
    )
  if (entry.unsaved || entry.isSaving)
    return (
      <p role="status" className={styles.save}>
        <IconCloudUp size={16} stroke={1.5} aria-hidden /> {t('save.saving')}
      </p>
    )
  return (
    <p role="status" className={`${styles.save} ${styles.safe}`}>
      <IconCloudCheck size={16} stroke={1.5} aria-hidden />{' '}
      {savedAt === null ? t('save.asTyped') : t('save.at', { time: formatInstant(savedAt).slice(0, 5) })}
    </p>
  )
}
