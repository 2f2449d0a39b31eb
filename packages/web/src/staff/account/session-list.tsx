import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { request } from '../../ui/api.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatInstant } from '../../ui/format.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './account.module.css'
import { describeDevice } from './describe-device.ts'

interface SignedInDevice {
  id: string
  createdAt: string
  lastSeenAt: string
  userAgent: string | null
  ipAddress: string | null
  current: boolean
}

/** Where this account is signed in; any session but the present one can be ended here. */
export function SessionList() {
  const { t } = useTranslation('account')
  const queries = useQueryClient()
  const sessions = useQuery({
    queryKey: ['me', 'sessions'],
    queryFn: ({ signal }) => request<{ sessions: SignedInDevice[] }>('/me/sessions', { signal }),
  })
  const end = useMutation({
    mutationFn: (id: string) => request<undefined>(`/me/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['me', 'sessions'] }),
  })
  if (sessions.isPending) return <SkeletonRows rows={2} />
  if (sessions.isError) return <ErrorNotice title={t('sessions.failed')} error={sessions.error} />
  return (
    <>
      {end.isError && <ErrorNotice title={t('sessions.endFailed')} error={end.error} />}
      <ul className="plain-list">
        {sessions.data.sessions.map((session) => {
          const device = nameOf(session, t('sessions.unknownDevice'), (parts) => t('sessions.browserOn', parts))
          return (
            <li key={session.id} className={styles.row}>
              <div>
                <strong>{device}</strong>
                <p className={styles.second}>
                  {t('sessions.lastSeen')} {formatInstant(session.lastSeenAt)} · {t('sessions.created')}{' '}
                  {formatInstant(session.createdAt)}
                  {session.ipAddress !== null && session.ipAddress !== '' && ` · ${session.ipAddress}`}
                </p>
              </div>
              {session.current ? (
                <StatusMark status="done">{t('sessions.current')}</StatusMark>
              ) : (
                <Button
                  variant="default"
                  aria-label={t('sessions.endLabel', { device })}
                  loading={end.isPending && end.variables === session.id}
                  onClick={() => end.mutate(session.id)}
                >
                  {t('sessions.end')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function nameOf(
  session: SignedInDevice,
  unknown: string,
  words: (parts: { browser: string; system: string }) => string,
): string {
  const device = describeDevice(session.userAgent ?? '')
  return device === null ? unknown : words(device)
}
