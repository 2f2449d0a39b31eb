import { useTranslation } from 'react-i18next'
import { InstantText } from '../../ui/date-text.tsx'
import styles from './fact-list.module.css'
import type { ReportForm } from './report.ts'

/** What was done with a report, by whom, and whose decision was entered for him. Newest first. */
export function FactList({ facts }: { facts: ReportForm['facts'] }) {
  const { t } = useTranslation('report')
  if (facts.length === 0) return null
  return (
    <section className={styles.facts} aria-labelledby="qua-trinh">
      <h2 id="qua-trinh">{t('facts.title')}</h2>
      <ol className="plain-list">
        {facts.toReversed().map((fact) => (
          <li key={`${fact.at}/${fact.kind}/${fact.targetId}/${fact.subjectUnitId}`}>
            <InstantText at={fact.at} /> · {t(`facts.${fact.kind}`)}
            {fact.revision > 1 && ` (${t('revision', { revision: fact.revision })})`} · {who(fact)}
            {fact.reason !== null && `: ${fact.reason}`}
          </li>
        ))}
      </ol>
    </section>
  )

  function who({ decidedBy, enteredBy }: ReportForm['facts'][number]): string {
    return decidedBy === null || decidedBy === enteredBy ? enteredBy : t('facts.enteredFor', { decidedBy, enteredBy })
  }
}
