import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { formatDate } from '../../../ui/format.ts'
import { Page } from '../../../ui/page.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import type { TableColumn } from '../../../ui/table-column.ts'
import { useMe } from '../../session/me.ts'
import styles from '../org-unit.module.css'
import { OtherDay } from '../other-day.tsx'
import { clustersOn, type ClusterRow } from './cluster-data.ts'
import type { ClusterSearch } from './cluster-search.ts'

interface ClusterListProps {
  search: ClusterSearch
  onDay: (day: string | undefined) => void
  onForm: () => void
}

/** The clusters as of a day: cụm of districts, khối of departments, who heads each and how many compete. */
export function ClusterList({ search, onDay, onForm }: ClusterListProps) {
  const { t } = useTranslation('cluster')
  const { today } = useMe()
  const asOf = search.ngay ?? today
  const { data, error, isPending, refetch } = useQuery(clustersOn(asOf))
  const clusters = data?.clusters ?? []
  const mayForm = data?.abilities.includes('cluster.manage') === true
  const units = clusters.reduce((sum, { members }) => sum + members.length, 0)
  const count = (kind: ClusterRow['kind']) => clusters.filter((one) => one.kind === kind).length
  return (
    <Page>
      <PageHead
        title={t('title')}
        lead={data && t('lead', { cum: count('cum'), khoi: count('khoi'), count: units })}
        aside={
          mayForm &&
          clusters.length > 0 && (
            <Button variant="default" onClick={onForm}>
              {t('form.open')}
            </Button>
          )
        }
      />
      <OtherDay asOf={asOf} today={today} onToday={() => onDay(undefined)} what="clusters" />
      <div className={styles.filters}>
        <TextInput
          type="date"
          label={t('asOf', { date: formatDate(asOf) })}
          value={asOf}
          onChange={(event) => {
            const day = event.currentTarget.value
            if (day !== '') onDay(day === today ? undefined : day)
          }}
        />
      </div>
      {isPending && <SkeletonRows rows={6} height={36} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && (
        <DataTable
          caption={t('title')}
          rows={clusters}
          rowKey={({ id }) => id}
          chosenKey={search.mo}
          columns={columnsOf(t, search)}
          empty={
            <EmptyState
              title={t('none.title')}
              action={mayForm && asOf === today ? <Button onClick={onForm}>{t('form.open')}</Button> : undefined}
            >
              {t('none.body')}
            </EmptyState>
          }
        />
      )}
    </Page>
  )
}

const columnsOf = (t: TFunction<'cluster'>, { ngay, mo }: ClusterSearch): TableColumn<ClusterRow>[] => [
  {
    key: 'name',
    head: t('columns.name'),
    cell: ({ id, name }) => (
      <Link
        to="/don-vi/cum-khoi"
        search={{ ...(ngay === undefined ? {} : { ngay }), mo: id }}
        className={styles.unit}
        aria-current={id === mo}
      >
        {name}
      </Link>
    ),
  },
  { key: 'kind', head: t('columns.kind'), width: '88px', cell: ({ kind }) => t(`kinds.${kind}`) },
  { key: 'head', head: t('columns.head'), cell: ({ head }) => head?.name ?? t('noHead') },
  {
    key: 'members',
    head: t('columns.members'),
    width: '104px',
    figures: true,
    cell: ({ members }) => members.length,
  },
]
