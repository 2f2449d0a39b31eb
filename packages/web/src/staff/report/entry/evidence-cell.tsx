import { FileButton, Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReportForm } from '../report.ts'
import styles from './entry-grid.module.css'
import { ReuseEvidence } from './reuse-evidence.tsx'
import { useEvidence } from './use-evidence.ts'
import { WaitingFiles } from './waiting-files-list.tsx'

interface EvidenceCellProps {
  form: ReportForm
  mayType: boolean
  targetId: string
  place: string
}

/** The papers behind a figure, each opening by itself, and the way to add one. */
export function EvidenceCell({ form, mayType, targetId, place }: EvidenceCellProps) {
  const { t } = useTranslation('report')
  const { add, waiting, error } = useEvidence(form, targetId)
  return (
    <div className={styles.evidence}>
      {form.evidence
        .filter((one) => one.targetId === targetId)
        .map((one) => (
          <a key={one.id} href={`/api/evidence/${one.id}/file`} className={styles.file} download>
            <IconPaperclip size={13} stroke={1.5} aria-hidden /> {one.fileName}
          </a>
        ))}
      <WaitingFiles files={waiting} />
      {mayType && (
        <FileButton
          onChange={(file) => file !== null && add(file)}
          inputProps={{ 'aria-label': t('grid.addEvidenceOf', { place }) }}
        >
          {(button) => (
            <Button {...button} size="xs" variant="subtle" aria-label={t('grid.addEvidenceOf', { place })}>
              {t('grid.addEvidence')}
            </Button>
          )}
        </FileButton>
      )}
      {mayType && <ReuseEvidence form={form} targetId={targetId} place={place} />}
      {error !== null && (
        <span role="alert" className={styles.failed}>
          {error.message === '' ? t('grid.evidenceFailed') : error.message}
        </span>
      )}
    </div>
  )
}
