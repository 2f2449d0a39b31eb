import { useQuery } from '@tanstack/react-query'
import type { AllocationHistory } from '@thidua/contract/allocation'
import type { TFunction } from 'i18next'
import type { Static } from 'typebox'
import { useTranslation } from 'react-i18next'
import { readAllocationHistoryOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Figure } from '../../ui/figure.tsx'
import { formatInstant } from '../../ui/format.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import type { AllocationSearch } from './allocation-search.ts'
import styles from './allocation.module.css'
import type { GivenTarget } from './give-sheet.ts'
import type { Giving } from './use-giving.ts'

type Entry = Static<typeof AllocationHistory>['entries'][number]

/** "Ai sửa gì": every version of the parts of one target, the newest first. */
export function GiveHistory({
  giving,
  search,
  target,
}: {
  giving: Giving
  search: AllocationSearch
  target: GivenTarget
}) {
  const { t } = useTranslation('allocation')
  const { data, error } = useQuery(
    readAllocationHistoryOptions({
      path: { id: giving.sheet.campaign.id },
      query: { target: target.targetId, ...(search.nut === undefined ? {} : { node: search.nut }) },
    }),
  )
  return (
    <section className={styles.history} aria-label={t('history.label')}>
      {error !== null && data === undefined && <ErrorNotice title={t('history.failed')} error={error} />}
      {data === undefined && error === null && <SkeletonRows rows={4} height={36} />}
      {data !== undefined && (
        <DataTable
          caption={t('history.label')}
          columns={columns(t)}
          rows={data.entries}
          rowKey={({ unit, version }) => `${unit.id}/${version}`}
          empty={<p>{t('history.empty')}</p>}
        />
      )}
    </section>
  )
}

function columns(t: TFunction<'allocation'>): TableColumn<Entry>[] {
  return [
    { key: 'unit', head: t('grid.unit'), cell: ({ unit }) => unit.name },
    { key: 'at', head: t('history.at'), figures: true, cell: ({ allocatedAt }) => formatInstant(allocatedAt) },
    { key: 'by', head: t('history.by'), cell: ({ allocatedBy }) => allocatedBy },
    {
      key: 'before',
      head: t('history.before'),
      figures: true,
      cell: ({ before }) => before !== null && <Figure value={before} />,
    },
    {
      key: 'value',
      head: t('history.value'),
      figures: true,
      cell: ({ value }) => (value === null ? t('history.taken') : <Figure value={value} strong />),
    },
    { key: 'locked', head: t('grid.lock'), cell: ({ locked }) => locked && t('grid.locked') },
    { key: 'note', head: t('history.note'), cell: ({ note }) => note, wide: true },
  ]
}
