import { ActionIcon, Popover } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '../../ui/app-link.tsx'
import { useTranslation } from 'react-i18next'
import { request } from '../../ui/api.ts'
import { formatInstant } from '../../ui/format.ts'
import styles from './bell.module.css'

interface Notices {
  unread: number
  items: { id: string; title: string; at: string; link: string; read: boolean }[]
}

/** What has happened since the person last looked. A server without notices counts as none. */
export function Bell() {
  const { t } = useTranslation('frame')
  const { data } = useQuery({
    queryKey: ['notices'],
    queryFn: ({ signal }) => request<Notices>('/notices', { signal }),
    retry: false,
    refetchInterval: (query) => (query.state.error === null ? 60_000 : false),
  })
  const unread = data?.unread ?? 0
  return (
    <Popover position="bottom-end" shadow="md" width={360} trapFocus>
      <Popover.Target>
        <ActionIcon
          size={40}
          className={styles.bell}
          aria-label={unread > 0 ? t('bell.openCount', { count: unread }) : t('bell.open')}
        >
          <IconBell size={20} stroke={1.5} aria-hidden />
          {unread > 0 && <span className={styles.count}>{unread}</span>}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        {data === undefined || data.items.length === 0 ? (
          <p>{t('bell.empty')}</p>
        ) : (
          <ul className={`plain-list ${styles.list}`}>
            {data.items.map((item) => (
              <li key={item.id}>
                <AppLink href={item.link} className={item.read ? styles.read : styles.fresh}>
                  {item.title}
                </AppLink>
                <time dateTime={item.at}>{formatInstant(item.at)}</time>
              </li>
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
