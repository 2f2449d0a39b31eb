import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { unitQuery } from './org-unit-data.ts'
import type { UnitSearch } from './org-unit-search.ts'
import { UnitView, useTaskTitle } from './unit-view.tsx'

interface UnitPanelProps {
  id: string
  /** Known from the list before the unit itself has come. */
  name: string
  search: UnitSearch
  go: (search: UnitSearch) => void
  onClose: () => void
  onMessage: (message: string) => void
}

/** A unit beside the list. */
export function UnitPanel({ id, name, search, go, onClose, onMessage }: UnitPanelProps) {
  const { t } = useTranslation('orgUnit')
  const unit = useQuery(unitQuery(id))
  const title = useTaskTitle(unit.data, search)
  return (
    <Panel title={unit.data === undefined ? name : title} onClose={onClose}>
      {unit.isPending && <SkeletonRows rows={5} />}
      {unit.isError && (
        <ErrorNotice title={t('view.failed')} error={unit.error} action={<RetryButton onRetry={unit.refetch} />} />
      )}
      {unit.data !== undefined && (
        <UnitView key={`${id}${search.viec ?? ''}`} unit={unit.data} search={search} go={go} onMessage={onMessage} />
      )}
    </Panel>
  )
}
