import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { StatusMark } from '../../../ui/status-mark.tsx'
import table from '../../../ui/table.module.css'
import { differencesOf } from './clash.ts'
import type { EntryProps } from './entry-props.ts'
import styles from './entry.module.css'

/** Two people typed into one report: both versions side by side, and the choice. Nothing was lost. */
export function ClashNotice({ form, entry }: EntryProps) {
  const { t } = useTranslation('report')
  const { clash } = entry.state
  if (clash === null) return null
  const differences = differencesOf(form, entry.sheet, clash.sheet, t('grid.notYet'))
  return (
    <section className={styles.clash} role="alert">
      <h2>
        <StatusMark status="risk">{t('clash.title')}</StatusMark>
      </h2>
      <p>{t('clash.body')}</p>
      <table className={table.table}>
        <caption className="sr-only">{t('clash.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('clash.place')}</th>
            <th scope="col">{t('clash.mine')}</th>
            <th scope="col">{t('clash.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <tr key={`${one.row?.targetId}/${one.row?.subject.id}/${one.measure}/${one.heading}`}>
              <th scope="row">
                {one.row === null ? one.heading : `${one.row.indicator}: ${t(`grid.${one.measure ?? 'this-period'}`)}`}
              </th>
              <td data-label={t('clash.mine')}>{one.mine}</td>
              <td data-label={t('clash.theirs')}>{one.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.choices}>
        <Button onClick={() => entry.tell({ kind: 'keep-mine' })}>{t('clash.keepMine')}</Button>
        <Button variant="default" onClick={() => entry.tell({ kind: 'take-theirs' })}>
          {t('clash.takeTheirs')}
        </Button>
      </div>
    </section>
  )
}
