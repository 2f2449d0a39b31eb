import { useTranslation } from 'react-i18next'
import { GroupHead } from '../../ui/group-head.tsx'
import { formatDate } from '../../ui/format.ts'
import type { Status } from '../../ui/status-shape.tsx'
import { WorkRow } from '../../ui/work-row.tsx'
import { TodayActions } from './today-actions.tsx'
import styles from './today-group.module.css'
import { itemWords } from './today-words.ts'
import { documentToRegister, type TodayGroup, type TodayItem } from './today.ts'
import type { DoOnTheSpot } from './use-do-on-the-spot.ts'

const shapes: Record<TodayGroup, Status> = { overdue: 'off', today: 'on', week: 'todo', waiting: 'waiting' }

interface TodayGroupSectionProps {
  group: TodayGroup
  items: TodayItem[]
  spot: DoOnTheSpot
  /** The document whose panel is open. */
  registering?: string | undefined
  /** Below a heading of its own the group's is one step lower. */
  heading?: 'h2' | 'h3'
}

/** The rows of one group; an empty group is not shown. */
export function TodayGroupSection(props: TodayGroupSectionProps) {
  const { t } = useTranslation('today')
  if (props.items.length === 0) return null
  return (
    <section className={styles.group}>
      <GroupHead status={shapes[props.group]} count={props.items.length} heading={props.heading ?? 'h2'}>
        {t(`groups.${props.group}`)}
      </GroupHead>
      {props.items.map((item) => (
        <TodayRow key={item.id} item={item} spot={props.spot} registering={props.registering} />
      ))}
    </section>
  )
}

function TodayRow(props: { item: TodayItem; spot: DoOnTheSpot; registering: string | undefined }) {
  const { item, spot, registering } = props
  const { t } = useTranslation('today')
  const { title, state, consequence } = itemWords(item)
  return (
    <WorkRow
      title={title}
      state={state}
      consequence={consequence}
      late={item.daysLate > 0 ? t('late', { days: item.daysLate }) : undefined}
      due={item.dueOn === null ? undefined : t('due', { date: formatDate(item.dueOn) })}
      chosen={registering !== undefined && documentToRegister(item) === registering}
      leaving={spot.leaving.includes(item.id)}
      actions={<TodayActions item={item} spot={spot} />}
    />
  )
}
