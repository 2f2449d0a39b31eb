import { useTranslation } from 'react-i18next'
import type { ReadCalendarResponse } from '../../generated/api/types.gen.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { formatDate, weekdayOf } from '../../ui/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './calendar.module.css'
import { weekOf } from './months.ts'

type Entry = ReadCalendarResponse['entries'][number]

/** Key of the group of what has a month and no day. */
const anyDay = 'any'

/** The entries under the weeks in which they fall, last those without a day; a week without any is left out. */
export function CalendarWeeks({ entries, today }: { entries: readonly Entry[]; today: string }) {
  const { t } = useTranslation('calendar')
  const dated = entries.filter((entry) => !entry.wholeMonth)
  const undated = entries.filter((entry) => entry.wholeMonth)
  const groups = Map.groupBy([...dated, ...undated], (entry) => (entry.wholeMonth ? anyDay : weekOf(entry.on).from))
  return [...groups].map(([from, within]) => (
    <section key={from} className={styles.week}>
      <h2 className={styles.span}>
        {from === anyDay
          ? t('anyDay')
          : t('week', { from: formatDate(from, { year: false }), to: formatDate(weekOf(from).to) })}
      </h2>
      <ul className="plain-list">
        {within.map((entry) => (
          <EntryRow key={entry.id} entry={entry} today={today} />
        ))}
      </ul>
    </section>
  ))
}

function EntryRow({ entry, today }: { entry: Entry; today: string }) {
  const { t } = useTranslation(['calendar', 'today'])
  const isToday = entry.on === today && !entry.wholeMonth
  const isLate = entry.kind === 'report-due' && !entry.done && entry.on < today
  return (
    <li className={isToday ? `${styles.entry} ${styles.today}` : styles.entry}>
      <time dateTime={entry.on} className={styles.day}>
        {entry.wholeMonth ? (
          t('wholeMonth')
        ) : (
          <>
            {t(`today:weekdays.${weekdayOf(entry.on)}` as 'today:weekdays.0')}, {formatDate(entry.on, { year: false })}
            {isToday && <strong> · {t('today')}</strong>}
          </>
        )}
      </time>
      <div className={styles.what}>
        <AppLink href={entry.link} className={styles.title}>
          {t(`kinds.${entry.kind}`)}
          {entry.title !== null && `: ${entry.title}`}
        </AppLink>
        <span className={styles.campaign}>{entry.campaignTitle}</span>
      </div>
      {entry.done && <StatusMark status="done">{t('done')}</StatusMark>}
      {isLate && <StatusMark status="off">{t('late')}</StatusMark>}
    </li>
  )
}
