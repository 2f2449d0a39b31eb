import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { formatDate } from '../../../ui/format.ts'
import { Page } from '../../../ui/page.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { answerCountWords } from '../answers/answer-count.ts'
import { AmendedNotice } from '../amended-notice.tsx'
import { FactList } from '../fact-list.tsx'
import { dueWords, shapeOf } from '../report-words.ts'
import { reportQuery, type ReportForm } from '../report.ts'
import { useReportSteps } from '../steps/use-report-steps.ts'
import { CheckFoot } from './check-foot.tsx'
import { CheckTable } from './check-table.tsx'
import { SentWords } from './sent-words.tsx'

const route = getRouteApi('/frame/bao-cao/$periodId/$reporterId')

/** A report that was sent to us: each figure accepted, or returned with its reason. */
export function CheckScreen() {
  const { t } = useTranslation(['report', 'common'])
  const { periodId, reporterId } = route.useParams()
  const { data, error, refetch } = useQuery(reportQuery(periodId, reporterId))
  return (
    <Page>
      {data === undefined && error === null && <SkeletonRows rows={8} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('check.failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && <Check form={data} />}
    </Page>
  )
}

function Check({ form }: { form: ReportForm }) {
  const { t } = useTranslation(['report', 'common'])
  const { t: words } = useTranslation('answer')
  const agreed = answerCountWords(words, form.rows)
  const steps = useReportSteps(form)
  const wasSent = form.facts.some((fact) => fact.kind === 'sent')
  const counts = {
    all: form.rows.length,
    verified: form.rows.filter((row) => row.verified).length,
    returned: form.rows.filter((row) => row.returned !== null).length,
  }
  return (
    <>
      <PageHead
        above={
          <>
            <AppLink href="/bao-cao?muc=den">{t('list.received')}</AppLink> · {form.period.name} · {form.campaign.title}
          </>
        }
        title={t('check.from', { unit: form.reporter.name })}
        lead={
          <>
            {t('entry.due', { date: formatDate(form.period.dueOn), state: dueWords(t, form.due) })}
            {wasSent && form.rows.length > 0 && ` · ${t('check.judged', counts)}`}
            {agreed !== null && ` · ${agreed}`}
          </>
        }
        aside={<StatusMark status={shapeOf(form.status)}>{t(`status.${form.status}`)}</StatusMark>}
      />
      <AmendedNotice amended={form.amended} />
      {steps.error !== null && <ErrorNotice title={t('steps.failed')} error={steps.error} />}
      {wasSent ? (
        <>
          {form.rows.length > 0 && <CheckTable form={form} steps={steps} />}
          <SentWords form={form} />
          <FactList facts={form.facts} />
          <CheckFoot form={form} steps={steps} />
        </>
      ) : (
        <EmptyState title={t('check.notSent', { unit: form.reporter.name })}>{t('check.notSentBody')}</EmptyState>
      )}
    </>
  )
}
