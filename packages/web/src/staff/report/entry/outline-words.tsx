import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EntryProps } from './entry-props.ts'
import styles from './entry.module.css'
import { headingsOf, withWords } from './sheet.ts'

/** A text per heading of the outline that the letter asks for. */
export function OutlineWords({ form, entry, mayType }: EntryProps) {
  const { t } = useTranslation('report')
  const headings = headingsOf(form)
  if (headings.length === 0) return null
  return (
    <section className={styles.words} aria-labelledby="theo-de-cuong">
      <h2 id="theo-de-cuong">{t('words.title')}</h2>
      {headings.map((heading) => {
        const text = entry.sheet.words[heading] ?? ''
        return mayType ? (
          <Textarea
            key={heading}
            label={heading}
            autosize
            minRows={2}
            maxLength={20_000}
            value={text}
            onChange={(event) =>
              entry.type(withWords(entry.sheet, heading, event.currentTarget.value), `words/${heading}`)
            }
          />
        ) : (
          <div key={heading}>
            <h3>{heading}</h3>
            <p className={text === '' ? styles.noWords : styles.text}>{text === '' ? t('words.none') : text}</p>
          </div>
        )
      })}
    </section>
  )
}
