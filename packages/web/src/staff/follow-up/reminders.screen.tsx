import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { answerReminderMutation, listRemindersOptions } from '../../generated/api/@tanstack/react-query.gen.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import { reminderColumns } from './reminder-columns.tsx'
import { matching, reminderFilters } from './reminders.ts'
import styles from './reminders.module.css'

const route = getRouteApi('/frame/phong-trao/$campaignId/don-doc')

/** Whom we urged, who urged us, and what was answered. */
export function RemindersScreen() {
  const { t } = useTranslation('followUp')
  const { campaignId } = route.useParams()
  const { loc = 'tat-ca' } = route.useSearch()
  const queries = useQueryClient()
  useDocumentTitle(t('title'))
  const { data, error, isPending, refetch } = useQuery(listRemindersOptions({ path: { id: campaignId } }))
  const answer = useMutation({ ...answerReminderMutation(), onSuccess: () => queries.invalidateQueries() })
  const base = `/phong-trao/${campaignId}/don-doc`
  return (
    <Page>
      {isPending && <SkeletonRows rows={8} height={36} />}
      {error !== null && <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />}
      {answer.isError && <ErrorNotice title={t('actionFailed')} error={answer.error} />}
      {data?.reminders.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          action={
            <Button component={AppLink} variant="default" href={`/phong-trao/${campaignId}/tiep-nhan`}>
              {t('empty.action')}
            </Button>
          }
        >
          {t('empty.body')}
        </EmptyState>
      )}
      {data !== undefined && data.reminders.length > 0 && (
        <>
          <div className={styles.filters}>
            <FilterChips
              label={t('filters.label')}
              chosen={loc}
              options={reminderFilters.map((key) => ({
                key,
                label: t(`filters.${key}`),
                count: matching(data.reminders, key).length,
                href: key === 'tat-ca' ? base : `${base}?loc=${key}`,
              }))}
            />
          </div>
          <DataTable
            caption={t('caption')}
            columns={reminderColumns(t, {
              onAnswer: (id, said) => answer.mutate({ path: { id }, body: { answer: said } }),
              answering: answer.isPending ? answer.variables.path.id : null,
            })}
            rows={matching(data.reminders, loc)}
            rowKey={(one) => one.id}
            empty={<p>{t('nothing')}</p>}
          />
        </>
      )}
    </Page>
  )
}
