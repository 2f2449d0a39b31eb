import type { DocumentDetail } from '@thidua/contract/document'
import { useTranslation } from 'react-i18next'
import styles from './document-view.module.css'
import { FileList } from './file-list.tsx'
import { MetadataList } from './metadata-list.tsx'
import { OtherDocuments } from './other-documents.tsx'
import { PacketFacts } from './packet-facts.tsx'
import { ReaderList } from './reader-list.tsx'
import { ReadingNotes } from './reading-notes.tsx'
import { RegisterReceipt } from './register-receipt.tsx'

interface DocumentFactsProps {
  detail: DocumentDetail
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** Everything that is known of the paper, in the order in which a clerk asks for it. */
export function DocumentFacts({ detail, chosen, onChoose }: DocumentFactsProps) {
  const { t } = useTranslation('document')
  const { register, reading } = detail
  return (
    <div className={styles.facts}>
      {register !== null && (
        <section>
          <RegisterReceipt register={register} cameOnPaper={(reading?.arrival ?? null) !== null} findings={[]} />
        </section>
      )}
      {detail.deliveryId !== null && <ReaderList deliveryId={detail.deliveryId} />}
      {reading !== null && <ReadingNotes reading={reading} chosen={chosen} onChoose={onChoose} />}
      <MetadataList detail={detail} />
      <PacketFacts detail={detail} />
      <FileList documentId={detail.document.id} files={detail.files} />
      <OtherDocuments title={t('facts.together')} documents={detail.together} />
      <OtherDocuments
        title={t('facts.alike')}
        documents={detail.alike.map((one) => ({ ...one, id: one.documentId, documentType: null, subject: null }))}
      />
    </div>
  )
}
