import { ActionIcon } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../ui/app-link.tsx'
import { todayQuery, waitingNow } from '../today/today.ts'
import styles from './bell.module.css'

/** How much waits today, from wherever one is; it leads to the list. */
export function Bell() {
  const { t } = useTranslation('frame')
  const { data } = useQuery(todayQuery)
  const count = data === undefined ? 0 : waitingNow(data)
  return (
    <ActionIcon
      component={AppLink}
      href="/hom-nay"
      size={40}
      className={styles.bell}
      aria-label={count > 0 ? t('bell.some', { count }) : t('bell.none')}
    >
      <IconBell size={20} stroke={1.5} aria-hidden />
      {count > 0 && <span className={styles.count}>{count}</span>}
    </ActionIcon>
  )
}
