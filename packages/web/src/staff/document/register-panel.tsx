import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readDocumentOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { documentName } from './document-name.ts'
import styles from './register-panel.module.css'
import { RegisterForm } from './register-form.tsx'
import { RegisterReceipt } from './register-receipt.tsx'
import { useRegister } from './use-register.ts'

/** Registering beside the list; when it is done, its receipt. */
export function RegisterPanel({ documentId, onClose }: { documentId: string; onClose: () => void }) {
  const { t } = useTranslation('document')
  const { data, error, refetch } = useQuery(readDocumentOptions({ path: { id: documentId } }))
  const register = useRegister(documentId)
  if (data === undefined)
    return (
      <Panel title={t('register.title')} onClose={onClose}>
        {error === null ? (
          <SkeletonRows rows={4} />
        ) : (
          <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
        )}
      </Panel>
    )
  const heading = (
    <header className={styles.document}>
      <strong>{documentName(data.document, t)}</strong>
      {data.document.subject !== null && <p>{data.document.subject}</p>}
    </header>
  )
  if (data.register !== null)
    return (
      <Panel title={t('register.done')} onClose={onClose}>
        {heading}
        <RegisterReceipt
          register={data.register}
          cameOnPaper={(data.reading?.arrival ?? null) !== null}
          findings={register.data?.findings ?? []}
        />
      </Panel>
    )
  return <RegisterForm key={documentId} detail={data} heading={heading} register={register} onClose={onClose} />
}
