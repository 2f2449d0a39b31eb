import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatInstant } from '../../ui/format.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { Entrance } from './entrance.tsx'
import styles from './entrance.module.css'
import { InvitationForm } from './invitation-form.tsx'

const route = getRouteApi('/loi-moi/$token')

interface Invitation {
  orgUnitName: string
  fullName: string
  position: string
  expiresAt: string
}

/** An invitation, opened from the link that was sent: who invites, and the account to be made. */
export function InvitationScreen() {
  const { t } = useTranslation('session')
  const { token } = route.useParams()
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => request<Invitation>(`/invitations/${encodeURIComponent(token)}`, { signal }),
  })
  const { data } = invitation
  const lead =
    data === undefined
      ? ''
      : t('invitation.lead', { name: data.fullName, orgUnit: data.orgUnitName, position: data.position })
  return (
    <Entrance title={t('invitation.title')} lead={lead}>
      {invitation.isPending && <SkeletonRows rows={3} />}
      {invitation.isError && (
        <ErrorNotice
          title={t('invitation.failed')}
          error={invitation.error}
          action={
            <Button component={Link} to="/dang-nhap" variant="default">
              {t('invitation.toSignIn')}
            </Button>
          }
        />
      )}
      {data !== undefined && (
        <>
          <InvitationForm token={token} />
          <p className={styles.small}>{t('invitation.expires', { when: formatInstant(data.expiresAt) })}</p>
        </>
      )}
    </Entrance>
  )
}
