import type { TFunction } from 'i18next'
import { DateText } from '../../ui/date-text.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import type { TreeRow } from '../../ui/tree-rows.ts'
import { daysFrom } from './days.ts'
import { shortInstant } from './last-sign.ts'
import { OfficersCell } from './officers-cell.tsx'
import { hasRegistered, type ReachRow } from './reach.ts'
import styles from './reach.module.css'

type Words = TFunction<'cascade'>
export type ReachTreeRow = ReachRow & TreeRow

/** Unit, sent, registered, relayed, officers, last sign of life. */
export function reachColumns(t: Words, today: string): TableColumn<ReachTreeRow>[] {
  return [
    { key: 'name', head: t('reach.columns.name'), cell: (row) => <UnitCell row={row} t={t} /> },
    {
      key: 'sent',
      head: t('reach.columns.sent'),
      width: '92px',
      cell: (row) =>
        row.deliveredOn === null ? (
          <span className={styles.quiet}>{t('reach.issuer')}</span>
        ) : (
          <DateText date={row.deliveredOn} year={false} />
        ),
    },
    {
      key: 'registered',
      head: t('reach.columns.registered'),
      width: '172px',
      cell: (row) => <RegisteredCell row={row} t={t} today={today} />,
    },
    {
      key: 'relayed',
      head: t('reach.columns.relayed'),
      width: '190px',
      cell: (row) => <RelayedCell row={row} t={t} />,
    },
    {
      key: 'officers',
      head: t('reach.columns.officers'),
      width: '220px',
      wide: true,
      cell: (row) => <OfficersCell counts={row.total} />,
    },
    {
      key: 'last',
      head: t('reach.columns.last'),
      width: '132px',
      cell: (row) => {
        if (row.deliveryId === null) return null
        if (row.lastSignAt === null) return <span className={styles.quiet}>{t('reach.neverOpened')}</span>
        return <time dateTime={row.lastSignAt}>{shortInstant(row.lastSignAt, today)}</time>
      },
    },
  ]
}

function UnitCell({ row, t }: { row: ReachRow; t: Words }) {
  const isParent = row.total.units > row.own.units
  return (
    <span>
      <span className={isParent ? styles.parent : undefined}>{row.name}</span>
      {isParent && (
        <span className={styles.counts} title={t('reach.registeredOf', row.total)}>
          {row.total.registered}/{row.total.units}
        </span>
      )}
      {row.closedBoundary && row.depth > 0 && (
        <span className={styles.closed}>
          {row.relayedBy === null ? t('reach.closed.notYet') : t('reach.closed.relayed')} · {t('reach.closed.why')}
        </span>
      )}
    </span>
  )
}

function RegisteredCell({ row, t, today }: { row: ReachRow; t: Words; today: string }) {
  if (row.deliveryId === null || row.deliveredOn === null) return null
  if (row.register !== null)
    return (
      <>
        {t('reach.number', { number: row.register.number })} · <DateText date={row.register.on} year={false} />
      </>
    )
  if (hasRegistered(row)) return <span>{t('reach.registered')}</span>
  return <StatusMark status="off">{t('reach.notRegistered', { days: daysFrom(row.deliveredOn, today) })}</StatusMark>
}

function RelayedCell({ row, t }: { row: ReachRow; t: Words }) {
  if (row.deliveryId === null) return null
  if (row.relayedBy !== null)
    return (
      <>
        {row.relayedBy.symbol ?? t('reach.relayed')}
        {row.relayedBy.on !== null && (
          <>
            {' · '}
            <DateText date={row.relayedBy.on} year={false} />
          </>
        )}
      </>
    )
  if (row.toRelay === 0) return <span className={styles.quiet}>{t('reach.noRelay')}</span>
  if (!hasRegistered(row)) return null
  return <StatusMark status="risk">{t('reach.notRelayed', { count: row.toRelay })}</StatusMark>
}
