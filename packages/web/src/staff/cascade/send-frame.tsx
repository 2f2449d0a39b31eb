import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { RetryButton } from '../../ui/retry-button.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useDocumentTitle } from '../../ui/use-document-title.ts'
import styles from './send.module.css'

interface SendFrameProps {
  campaignId: string
  title: string
  lead?: string | undefined
  /** The list is on its way. */
  loading: boolean
  error: unknown
  onRetry: () => unknown
  children: ReactNode
}

/** What sending and relaying share: the way back, the title, and what stands there until the list has come. */
export function SendFrame({ campaignId, title, lead, loading, error, onRetry, children }: SendFrameProps) {
  const { t } = useTranslation('cascade')
  useDocumentTitle(title)
  return (
    <Page>
      <Link to="/phong-trao/$campaignId/tiep-nhan" params={{ campaignId }} className={styles.back}>
        <IconArrowLeft size={16} stroke={1.5} aria-hidden />
        {t('send.back')}
      </Link>
      <h2 className={styles.title}>{title}</h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {error !== null && (
        <ErrorNotice title={t('send.failed')} error={error} action={<RetryButton onRetry={onRetry} />} />
      )}
      {loading && error === null ? <SkeletonRows rows={10} height={36} /> : children}
    </Page>
  )
}
