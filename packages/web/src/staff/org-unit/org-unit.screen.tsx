import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'
import { unitQuery } from './org-unit-data.ts'
import styles from './org-unit.module.css'
import { PartHeading } from './unit-history.tsx'
import { UnitView, useTaskTitle } from './unit-view.tsx'

const route = getRouteApi('/frame/don-vi/$id')

/** One unit on a page of its own: on a phone, and wherever a link leads to it. */
export function OrgUnitScreen() {
  const { t } = useTranslation('orgUnit')
  const { id } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const unit = useQuery(unitQuery(id))
  const title = useTaskTitle(unit.data, search)
  const [message, setMessage] = useState<string | null>(null)
  const dismiss = useCallback(() => setMessage(null), [])
  return (
    <Page>
      <div className={styles.page}>
        <PageHead
          above={<Link to="/don-vi">{t('view.back')}</Link>}
          title={unit.data === undefined ? t('title') : title}
        />
        {unit.isPending && <SkeletonRows rows={5} />}
        {unit.isError && (
          <ErrorNotice title={t('view.failed')} error={unit.error} action={<RetryButton onRetry={unit.refetch} />} />
        )}
        {unit.data !== undefined && (
          <PartHeading value="h2">
            <UnitView
              key={`${id}${search.viec ?? ''}`}
              unit={unit.data}
              search={search}
              go={(next) => void navigate({ search: next })}
              onMessage={setMessage}
            />
          </PartHeading>
        )}
        <UndoBar message={message} onDismiss={dismiss} />
      </div>
    </Page>
  )
}
