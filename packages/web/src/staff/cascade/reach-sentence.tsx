import { Trans, useTranslation } from 'react-i18next'
import type { vi } from '../../i18n/vi/index.ts'
import { formatFigure } from '../../ui/format.ts'
import { silentDaysAllowed, summaryOf, type ReachRow } from './reach.ts'
import styles from './reach.module.css'

type Part = keyof (typeof vi)['cascade']['reach']['sentence']

const parts = { b: <strong />, late: <strong className={styles.late} /> }

/** The whole table in one sentence, before it. */
export function ReachSentence({ rows }: { rows: readonly ReachRow[] }) {
  const { t } = useTranslation('cascade')
  const summary = summaryOf(rows)
  if (summary === null) return null
  const figures = Object.fromEntries(
    Object.entries(summary).map(([name, value]) => [name, formatFigure(String(value))]),
  )
  const values = { ...figures, days: silentDaysAllowed }
  const say = (key: Part) => <Trans t={t} i18nKey={`reach.sentence.${key}`} values={values} components={parts} />
  return (
    <p className={styles.sentence}>
      {summary.direct > 0 && say(summary.directRegistered === summary.direct ? 'allDirect' : 'someDirect')}{' '}
      {say('tree')} {say('officers')} {summary.briefed > 0 && say('briefed')}{' '}
      {say(summary.silent > 0 ? 'silent' : 'noneSilent')}
    </p>
  )
}
