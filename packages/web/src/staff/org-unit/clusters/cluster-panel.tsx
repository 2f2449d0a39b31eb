import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AppLink } from '../../../ui/app-link.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { formatDate } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { RetryButton } from '../../../ui/retry-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { useMe } from '../../session/me.ts'
import styles from '../org-unit.module.css'
import type { TaskProps } from '../task-props.ts'
import { Item, Period, Section } from '../unit-history.tsx'
import { CloseClusterForm, HeadForm, JoinClusterForm, LeaveForm } from './change-cluster-forms.tsx'
import { clusterQuery, type Cluster } from './cluster-data.ts'
import type { ClusterSearch } from './cluster-search.ts'

interface ClusterPanelProps {
  id: string
  search: ClusterSearch
  /** To another task or away from this cluster; the day that is looked at stays. */
  go: (search: ClusterSearch) => void
  onMessage: (message: string) => void
}

/** One cluster beside the list, or the one thing that is being done to it. */
export function ClusterPanel({ id, search, go, onMessage }: ClusterPanelProps) {
  const { t } = useTranslation('cluster')
  const cluster = useQuery(clusterQuery(id))
  const task: TaskProps = {
    onCancel: () => go({ mo: id }),
    onDone: (message) => {
      onMessage(message)
      go({ mo: id })
    },
  }
  return (
    <Panel title={cluster.data?.name ?? t('title')} onClose={() => go({})}>
      {cluster.isPending && <SkeletonRows rows={5} />}
      {cluster.isError && (
        <ErrorNotice
          title={t('view.failed')}
          error={cluster.error}
          action={<RetryButton onRetry={cluster.refetch} />}
        />
      )}
      {cluster.data !== undefined && (
        <ClusterTask cluster={cluster.data} search={search} task={task} go={(next) => go({ mo: id, ...next })} />
      )}
    </Panel>
  )
}

interface ClusterTaskProps {
  cluster: Cluster
  search: ClusterSearch
  task: TaskProps
  go: (search: ClusterSearch) => void
}

function ClusterTask({ cluster, search, task, go }: ClusterTaskProps) {
  const leaving = cluster.members.find(({ id }) => id === search.ai)
  if (cluster.abilities.includes('cluster.manage') && cluster.validTo === null) {
    if (search.viec === 'them') return <JoinClusterForm cluster={cluster} {...task} />
    if (search.viec === 'truong') return <HeadForm cluster={cluster} {...task} />
    if (search.viec === 'giai-the') return <CloseClusterForm cluster={cluster} {...task} />
    if (search.viec === 'roi' && leaving !== undefined)
      return <LeaveForm cluster={cluster} member={leaving} {...task} />
  }
  return <ClusterView cluster={cluster} go={go} />
}

function ClusterView({ cluster, go }: Pick<ClusterTaskProps, 'cluster' | 'go'>) {
  const { t } = useTranslation('cluster')
  const { today } = useMe()
  const mayManage = cluster.abilities.includes('cluster.manage') && cluster.validTo === null
  const past = cluster.seats.filter(({ validTo }) => validTo !== null && validTo <= today)
  return (
    <>
      {mayManage && (
        <div className={styles.actions}>
          <Button onClick={() => go({ viec: 'them' })}>{t('join.open')}</Button>
          <Menu position="bottom-start" shadow="md">
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden />}>
                {t('view.change')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {cluster.members.length > 0 && (
                <Menu.Item onClick={() => go({ viec: 'truong' })}>{t(`headAct.${cluster.kind}`)}</Menu.Item>
              )}
              <Menu.Item onClick={() => go({ viec: 'giai-the' })}>{t('close.open')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
      <p className={`${styles.second} ${styles.underActions}`}>
        {t(`kinds.${cluster.kind}`)} · {t('view.keptBy', { name: cluster.keptBy.name })} · <Period {...cluster} />
      </p>
      <Section title={t('view.members', { count: cluster.members.length })} empty={t('view.noMembers')}>
        {cluster.members.map((member) => (
          <Item
            key={member.id}
            title={<AppLink href={`/don-vi/${member.id}`}>{member.name}</AppLink>}
            action={
              mayManage && (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('leave.label', { name: member.name })}
                  onClick={() => go({ viec: 'roi', ai: member.id })}
                >
                  {t('leave.open')}
                </Button>
              )
            }
          >
            {member.id === cluster.head?.id && <strong>{t(`heads.${cluster.kind}`)} · </strong>}
            {t('view.since', { date: formatDate(since(cluster, member.id)) })}
          </Item>
        ))}
      </Section>
      {past.length > 0 && (
        <Section title={t('view.past')}>
          {past.map((seat) => (
            <Item key={`${seat.orgUnitId}${seat.role}${seat.validFrom}`} title={seat.name}>
              {seat.role === 'head' ? t(`heads.${cluster.kind}`) : t('view.member')} · <Period {...seat} />
            </Item>
          ))}
        </Section>
      )}
    </>
  )
}

function since({ seats, validFrom }: Cluster, memberId: string): string {
  return seats.find((seat) => seat.role === 'member' && seat.orgUnitId === memberId)?.validFrom ?? validFrom
}
