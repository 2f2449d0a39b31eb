import { Button } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FactList } from '../fact-list.tsx'
import { ReportSteps } from '../steps/report-steps.tsx'
import { ClashNotice } from './clash-notice.tsx'
import { EntryHead } from './entry-head.tsx'
import styles from './entry-phone.module.css'
import type { EntryProps } from './entry-props.ts'
import { OutlineWords } from './outline-words.tsx'
import { PhoneTarget } from './phone-target.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { SaveState } from './save-state.tsx'
import { cellIn } from './sheet.ts'
import { isBlank } from './cell-text.ts'
import { WorkbookExchange } from './workbook-exchange.tsx'

const route = getRouteApi('/frame/bao-cao/$periodId')

/** One target a screen, then the words and the steps; the address holds the place. */
export function EntryPhone(props: EntryProps) {
  const { form, entry, mayType } = props
  const { t } = useTranslation('report')
  const navigate = useNavigate()
  const { dong } = route.useSearch()
  const all = form.rows.length
  const row = dong === undefined ? undefined : form.rows[dong - 1]
  const go = (place: number | undefined): void =>
    void navigate({
      to: '/bao-cao/$periodId',
      params: { periodId: form.period.id },
      search: place === undefined ? {} : { dong: place },
    })
  if (row === undefined)
    return (
      <>
        <EntryHead {...props} />
        <ClashNotice {...props} />
        <ReturnedNotice form={form} />
        {all > 0 && (
          <Button size="lg" variant="light" fullWidth onClick={() => go(1)}>
            {t(mayType ? 'phone.begin' : 'phone.look', { all })}
          </Button>
        )}
        {mayType && all > 0 && <WorkbookExchange {...props} />}
        <OutlineWords {...props} />
        <FactList facts={form.facts} />
        <ReportSteps {...props} size="lg" />
      </>
    )
  const place = dong ?? 1
  return (
    <>
      <header className={styles.top}>
        <Button variant="subtle" size="lg" onClick={() => go(undefined)}>
          {form.period.name}
        </Button>
        {mayType && <SaveState entry={entry} />}
      </header>
      <ClashNotice {...props} />
      <div className={styles.progress} aria-hidden>
        {form.rows.map((one, index) => (
          <span
            key={`${one.targetId}/${one.subject.id}`}
            className={[
              styles.segment,
              !isBlank(cellIn(entry.sheet, one, 'this-period')) && styles.answered,
              index === place - 1 && styles.current,
            ]
              .filter(Boolean)
              .join(' ')}
          />
        ))}
      </div>
      <PhoneTarget key={place} {...props} row={row} index={place - 1} />
      <footer className={styles.walk}>
        <Button size="lg" variant="default" onClick={() => go(place === 1 ? undefined : place - 1)}>
          {t('phone.previous')}
        </Button>
        <Button size="lg" className={styles.next} onClick={() => go(place === all ? undefined : place + 1)}>
          {place === all ? t('phone.toWords') : t('phone.next', { next: place + 1 })}
        </Button>
      </footer>
    </>
  )
}
