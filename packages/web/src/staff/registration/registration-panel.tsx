import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { RegistrationRow } from '@thidua/contract/registration'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { PledgeTable } from './pledge-table.tsx'
import { RegistrationPapers } from './registration-papers.tsx'
import { RegistrationMark } from './registration-state.tsx'
import styles from './registration.module.css'
import { registrationQuery } from './use-registering.ts'

/** What one unit beneath was given and what it pledges, with its papers; only to be read. */
export function RegistrationPanel(props: { row: RegistrationRow; campaignId: string; closeHref: string }) {
  const { row, campaignId, closeHref } = props
  const { t } = useTranslation('registration')
  const router = useRouter()
  const { data, error } = useQuery(registrationQuery(campaignId, row.node.orgUnitId))
  return (
    <Panel title={row.node.name} onClose={() => router.history.push(closeHref)}>
      <p className={styles.lead}>
        <RegistrationMark state={row} />
      </p>
      {error !== null && data === undefined && <ErrorNotice title={t('failed')} error={error} />}
      {data === undefined && error === null && <SkeletonRows rows={6} height={36} />}
      {data !== undefined && (
        <>
          <PledgeTable registration={data} registering={null} />
          <RegistrationPapers registration={data} mayAttach={false} />
        </>
      )}
    </Panel>
  )
}
