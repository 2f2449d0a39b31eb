import { useTranslation } from 'react-i18next'
import type { ReportForm } from '../report.ts'
import styles from '../entry/entry.module.css'

/** What the unit wrote, by the headings of the outline. */
export function SentWords({ form }: { form: ReportForm }) {
  const { t } = useTranslation('report')
  if (form.narratives.length === 0) return null
  return (
    <section className={styles.words} aria-labelledby="theo-de-cuong">
      <h2 id="theo-de-cuong">{t('words.title')}</h2>
      {form.narratives.map(({ heading, text }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </section>
  )
}
