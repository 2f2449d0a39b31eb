import { Link } from '@tanstack/react-router'
import type { DocumentRow } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../ui/format.ts'
import styles from './document-view.module.css'
import { documentName } from './document-name.ts'

interface OtherDocumentsProps {
  title: string
  documents: readonly Pick<DocumentRow, 'id' | 'documentType' | 'symbol' | 'subject' | 'issuedOn'>[]
}

/** Papers that belong with this one: of the same file, or so alike that it may be the same paper come twice. */
export function OtherDocuments({ title, documents }: OtherDocumentsProps) {
  const { t } = useTranslation('document')
  if (documents.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="plain-list">
        {documents.map((document) => (
          <li key={document.id} className={styles.row}>
            <Link to="/van-ban/$documentId" params={{ documentId: document.id }}>
              {documentName(document, t)}
            </Link>
            {document.issuedOn !== null && <> · {formatDate(document.issuedOn)}</>}
            {document.subject !== null && <span className={styles.second}>{document.subject}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
