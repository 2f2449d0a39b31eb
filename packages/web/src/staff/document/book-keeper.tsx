import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readDocumentQueryKey } from '../../generated/api/@tanstack/react-query.gen.ts'
import { keepBook } from '../../generated/api/sdk.gen.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './register-panel.module.css'

interface BookKeeperProps {
  keptBy: 'ours' | 'elsewhere'
  documentId: string
  today: string
}

/** Who keeps this year's book: the office's own system, where numbers are typed, or this one, which gives them. */
export function BookKeeper({ keptBy, documentId, today }: BookKeeperProps) {
  const { t } = useTranslation('document')
  const queries = useQueryClient()
  const other = keptBy === 'ours' ? 'elsewhere' : 'ours'
  const change = useMutation({
    mutationFn: () => keepBook({ body: { keptBy: other, year: Number(today.slice(0, 4)) }, throwOnError: true }),
    onSuccess: () => queries.invalidateQueries({ queryKey: readDocumentQueryKey({ path: { id: documentId } }) }),
  })
  return (
    <div className={styles.book}>
      <p>{t(`book.${keptBy}`)}</p>
      <button type="button" className={styles.bookChange} disabled={change.isPending} onClick={() => change.mutate()}>
        {t(`book.change.${other}`)}
      </button>
      {change.error !== null && <ErrorNotice error={change.error} />}
    </div>
  )
}
