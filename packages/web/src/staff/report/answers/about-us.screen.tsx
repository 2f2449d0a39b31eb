import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { formatInstant } from '../../../ui/format.ts'
import { Page } from '../../../ui/page.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { actingOrgUnitName, useMe } from '../../session/me.ts'
import { AboutRow } from './about-row.tsx'
import { aboutUsQuery, silentIn, type OwnerReport } from './about-us.ts'
import styles from './answers.module.css'
import { agreement, useAnswering, type Answering } from './use-answering.ts'

const route = getRouteApi('/frame/bao-cao/$periodId/ve-don-vi')

/** What other offices report about us: agreed to, or objected to with our own figure and why. */
export function AboutUsScreen() {
  const { t } = useTranslation('answer')
  const { periodId } = route.useParams()
  const me = useMe()
  const { data, error, isPending, refetch } = useQuery(aboutUsQuery(periodId))
  const answering = useAnswering()
  const reports = data?.reports ?? []
  const mayAnswer = data?.abilities.includes('figure.answer') === true
  return (
    <Page>
      <PageHead
        above={
          <>
            <AppLink href="/bao-cao?muc=ve-don-vi">{t('list')}</AppLink> · {actingOrgUnitName(me)}
          </>
        }
        title={t('title')}
        documentTitle={t('title')}
        lead={t('lead')}
      />
      {isPending && <SkeletonRows rows={6} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {answering.error !== null && <ErrorNotice title={t('notSent')} error={answering.error} kept={t('kept')} />}
      {data !== undefined && reports.length === 0 && (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      )}
      {reports.map((report) => (
        <OwnerSection key={report.owner.id} report={report} mayAnswer={mayAnswer} answering={answering} />
      ))}
    </Page>
  )
}

interface OwnerSectionProps {
  report: OwnerReport
  mayAnswer: boolean
  answering: Answering
}

function OwnerSection({ report, mayAnswer, answering }: OwnerSectionProps) {
  const { t } = useTranslation('answer')
  const silent = silentIn(report)
  const id = `tu-${report.owner.id}`
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <div>
          <h2 id={id}>{report.owner.name}</h2>
          <p className={styles.second}>
            {report.period.name} · {report.campaign.title} · {t('sentAt', { at: formatInstant(report.sentAt) })}
            {report.revision > 1 && ` · ${t('revision', { revision: report.revision })}`}
          </p>
        </div>
        {mayAnswer && silent.length > 1 && (
          <Button
            variant="default"
            onClick={() => answering.send(silent.map(({ answer }) => agreement(answer.figureId)))}
          >
            {t('agreeAll', { count: silent.length })}
          </Button>
        )}
      </header>
      <ul className="plain-list">
        {report.figures.map((figure) => (
          <AboutRow key={figure.answer.figureId} figure={figure} mayAnswer={mayAnswer} answering={answering} />
        ))}
      </ul>
    </section>
  )
}
