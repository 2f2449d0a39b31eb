import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { documentColumns } from './document-columns.tsx'
import styles from './document-list.module.css'
import type { DocumentListSearch } from './document-search.ts'
import type { DocumentListQuery } from './use-document-list.ts'

interface DocumentRowsProps {
  query: DocumentListQuery
  search: DocumentListSearch
  onReceive: () => void
}

/** The list itself, page after page. */
export function DocumentRows({ query, search, onReceive }: DocumentRowsProps) {
  const { t } = useTranslation('document')
  if (query.isPending) return <SkeletonRows rows={8} height={36} />
  if (query.isError)
    return <ErrorNotice title={t('list.failed')} error={query.error} action={<RetryButton onRetry={query.refetch} />} />
  const [first] = query.data.pages
  const abilities = first?.abilities ?? []
  const filtered = search.loc !== undefined || search.q !== undefined
  return (
    <>
      <DataTable
        caption={t('list.title')}
        columns={documentColumns(t, search, abilities.includes('document.register'))}
        rows={query.data.pages.flatMap((page) => page.documents)}
        rowKey={(row) => row.id}
        chosenKey={search['vao-so']}
        empty={
          filtered ? (
            <EmptyState title={t('list.noneFound.title')}>{t('list.noneFound.body')}</EmptyState>
          ) : (
            <EmptyState
              title={t('list.empty.title')}
              action={
                abilities.includes('document.receive') && <Button onClick={onReceive}>{t('receive.action')}</Button>
              }
            >
              {t('list.empty.body')}
            </EmptyState>
          )
        }
      />
      {query.hasNextPage && (
        <div className={styles.more}>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  )
}
