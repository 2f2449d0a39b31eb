import type { DocumentDetail } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import styles from './document-view.module.css'

/** The files as they came, to download. */
export function FileList({ documentId, files }: { documentId: string; files: DocumentDetail['files'] }) {
  const { t, i18n } = useTranslation('document')
  if (files.length === 0) return null
  const size = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 })
  return (
    <section>
      <h2>{t('facts.files')}</h2>
      <ul className="plain-list">
        {files.map((file) => (
          <li key={file.sha256} className={styles.row}>
            <a
              className={styles.file}
              href={`/api/documents/${documentId}/files/${file.sha256}`}
              download={file.fileName}
            >
              {file.fileName}
            </a>
            <span className={styles.second}>
              {t('facts.kilobytes', { size: size.format(Math.ceil(file.bytes / 1024)) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
