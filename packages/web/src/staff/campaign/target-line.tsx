import type { Target } from '@thidua/contract/campaign'
import { useTranslation } from 'react-i18next'
import { DateText } from '../../ui/date-text.tsx'
import styles from './contents.module.css'
import { goalText } from './goal-text.ts'
import { QuoteLink } from './quote-link.tsx'

/** One target: its name, what is to be reached by when, and the words that it came from. */
export function TargetLine({ target, documentId }: { target: Target; documentId: string | null }) {
  const { t } = useTranslation('campaign')
  return (
    <article className={styles.target}>
      <h4 className={styles.name}>{target.indicator}</h4>
      <p className={styles.goal}>{goalText(target, t)}</p>
      <p className={styles.deadline}>
        {target.deadline === null ? t('noDeadline') : <DateText date={target.deadline} />}
      </p>
      {target.quote !== null && (
        <QuoteLink documentId={documentId} quote={target.quote} start={target.spanStart} end={target.spanEnd} />
      )}
    </article>
  )
}
