import { useTranslation } from 'react-i18next'
import styles from './org-unit.module.css'
import { fieldId } from './use-draft.ts'

interface FileDropProps {
  file: File | null
  onFile: (file: File | null) => void
  error: string | undefined
}

/** A place to drop one sheet. The browser's own file input covers it, unseen: it takes drops, keys and clicks by itself. */
export function FileDrop({ file, onFile, error }: FileDropProps) {
  const { t } = useTranslation('orgUnit')
  return (
    <div>
      <div className={styles.drop}>
        <input
          id={fieldId('file')}
          className={styles.file}
          type="file"
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-label={t('import.file')}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : fieldId('file-error')}
          onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
        />
        <strong>{file === null ? t('import.drop') : t('import.chosen', { name: file.name })}</strong>
        {file !== null && <span>{t('import.other')}</span>}
      </div>
      {error !== undefined && (
        <p id={fieldId('file-error')} className={styles.wrong}>
          {error}
        </p>
      )}
    </div>
  )
}
