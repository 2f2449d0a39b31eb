import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { readVerificationOptions } from '../../../generated/api/@tanstack/react-query.gen.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { UndoBar } from '../../../ui/undo-bar.tsx'
import { SampleForm } from './sample-form.tsx'
import { useVerifying } from './use-verifying.ts'
import { VerifyBar } from './verify-bar.tsx'
import { VerifyTable } from './verify-table.tsx'

const route = getRouteApi('/frame/bao-cao/$periodId/kiem-tra')

/** All reports of a period at once: what is odd is looked at one by one, what is not is accepted together. */
export function VerifyScreen() {
  const { t } = useTranslation('verify')
  const { periodId } = route.useParams()
  const { data, error, refetch } = useQuery(readVerificationOptions({ path: { id: periodId } }))
  const verifying = useVerifying(periodId)
  const reports = data?.reports ?? []
  const waiting = reports.filter(({ status }) => status === 'sent')
  const mayVerify = data?.abilities.includes('report.verify') === true
  const nameOf = (draftId: string): string => reports.find((one) => one.draftId === draftId)?.reporter.name ?? ''
  return (
    <Page>
      <PageHead
        above={
          <>
            <AppLink href="/bao-cao?muc=den">{t('received')}</AppLink>
            {data !== undefined && ` · ${data.campaign.title}`}
          </>
        }
        title={data === undefined ? t('title') : t('titleOf', { period: data.period.name })}
        lead={
          data &&
          t('lead', {
            all: reports.length,
            waiting: waiting.length,
            odd: waiting.filter(({ isPlain }) => !isPlain).length,
          })
        }
      />
      {data === undefined && error === null && <SkeletonRows rows={8} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && reports.length === 0 && (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      )}
      {mayVerify && waiting.length > 0 && (
        <>
          <VerifyBar reports={waiting} verifying={verifying} nameOf={nameOf} />
          <SampleForm sample={data?.sample ?? null} most={waiting.length} verifying={verifying} />
        </>
      )}
      {verifying.error !== null && <ErrorNotice title={t('notDone')} error={verifying.error} />}
      {reports.length > 0 && <VerifyTable periodId={periodId} reports={reports} />}
      <UndoBar message={verifying.message} onUndo={verifying.undo} onDismiss={verifying.dismiss} />
    </Page>
  )
}
