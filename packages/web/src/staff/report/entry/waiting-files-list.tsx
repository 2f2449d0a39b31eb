import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { WaitingFile } from '../../offline/device-store.ts'
import { dropFile } from '../../offline/waiting-files.ts'
import styles from './entry-grid.module.css'

/** Files that only this device has: on their way, or refused with the reason and the way to take them back. */
export function WaitingFiles({ files }: { files: readonly WaitingFile[] }) {
  const { t } = useTranslation('report')
  return files.map((one) => (
    <div key={one.id} className={styles.waiting} role={one.refused === null ? 'status' : 'alert'}>
      <StatusMark status={one.refused === null ? 'risk' : 'off'}>
        {one.fileName}: {one.refused ?? t('grid.evidenceWaiting')}
      </StatusMark>
      {one.refused !== null && (
        <Button size="xs" variant="subtle" onClick={() => void dropFile(one.id)}>
          {t('grid.evidenceDrop')}
        </Button>
      )}
    </div>
  ))
}
