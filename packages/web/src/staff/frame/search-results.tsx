import { useTranslation } from 'react-i18next'
import styles from './search-palette.module.css'
import type { SearchResult } from './search.ts'

/** The list beneath the search; the keyboard stays in the field, so the options take no focus of their own. */
export function SearchResults(props: {
  id: string
  results: SearchResult[]
  current: number
  onHover: (index: number) => void
  onChoose: (index: number) => void
}) {
  const { t } = useTranslation('frame')
  return (
    <div role="listbox" id={props.id} aria-label={t('search.results')} className={styles.list}>
      {props.results.map((result, index) => (
        // The arrows and Enter are handled by the field that owns this list.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={`${result.kind}-${result.id}`}
          id={`${props.id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === props.current}
          className={styles.option}
          onPointerMove={() => props.onHover(index)}
          onClick={() => props.onChoose(index)}
        >
          <span>
            <span className={styles.title}>{result.title}</span>
            {result.detail !== undefined && result.detail !== '' && (
              <span className={styles.detail}>{result.detail}</span>
            )}
          </span>
          <span className={styles.kind}>{t(`search.kinds.${result.kind}`)}</span>
        </div>
      ))}
    </div>
  )
}
