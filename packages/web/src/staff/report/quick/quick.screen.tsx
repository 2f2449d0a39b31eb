import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { formatInstant } from '../../../ui/format.ts'
import { Page } from '../../../ui/page.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { ProvenanceChip } from '../../../ui/provenance-chip.tsx'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { AnswerForm } from './answer-form.tsx'
import { AskerSide } from './asker-side.tsx'
import { dueWords, shapeOf } from './quick-words.ts'
import { quickQuery, type QuickView } from './quick.ts'
import styles from './quick.module.css'

const route = getRouteApi('/frame/bao-cao/nhanh/$requestId')

/** One quick report: whoever was asked answers it, whoever asked sees the table fill. */
export function QuickScreen() {
  const { t } = useTranslation('quick')
  const { requestId } = route.useParams()
  const { data, error, refetch } = useQuery(quickQuery(requestId))
  return (
    <Page>
      {data === undefined && error === null && <SkeletonRows rows={8} />}
      {error !== null && data === undefined && (
        <ErrorNotice title={t('failed')} error={error} action={<RetryButton onRetry={refetch} />} />
      )}
      {data !== undefined && (
        <>
          <Head view={data} />
          {data.mine !== null && <AnswerForm key={`${data.id}/${data.mine.revision}`} view={data} mine={data.mine} />}
          {data.table !== null && <AskerSide view={data} table={data.table} />}
        </>
      )}
    </Page>
  )
}

function Head({ view }: { view: QuickView }) {
  const { t } = useTranslation('quick')
  const list = view.table === null ? '/bao-cao/nhanh' : '/bao-cao/nhanh?muc=da-yeu-cau'
  return (
    <>
      <PageHead
        above={
          <>
            <AppLink href={list}>{t('title')}</AppLink> · {view.asker.name}
          </>
        }
        title={view.title}
        lead={t('askedBy', { by: view.askedBy, at: formatInstant(view.askedAt), due: formatInstant(view.dueAt) })}
        aside={
          view.closed !== null ? (
            <StatusMark status="done">
              {t('closedBy', { by: view.closed.by, at: formatInstant(view.closed.at) })}
            </StatusMark>
          ) : (
            view.mine !== null && <StatusMark status={shapeOf(view.mine.due)}>{dueWords(t, view.mine.due)}</StatusMark>
          )
        }
      />
      {(view.documentSymbol !== null || view.campaign !== null || view.note !== null) && (
        <div className={styles.about}>
          {view.documentSymbol !== null && <ProvenanceChip kind="document">{view.documentSymbol}</ProvenanceChip>}
          {view.campaign !== null && <AppLink href={`/phong-trao/${view.campaign.id}`}>{view.campaign.title}</AppLink>}
          {view.note !== null && <p className={styles.note}>{view.note}</p>}
        </div>
      )}
    </>
  )
}
