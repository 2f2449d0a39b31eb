import { round } from '@thidua/domain/kernel/decimal'
import { useTranslation } from 'react-i18next'
import { formatFigure, formatInstant } from '../../../ui/format.ts'
import { StatusMark } from '../../../ui/status-mark.tsx'
import type { Answer } from './about-us.ts'
import styles from './answers.module.css'

const SHAPES = { silent: 'todo', agreed: 'done', objected: 'risk', upheld: 'done' } as const

interface AnswerWordsProps {
  answer: Answer
  measureUnit: string | null
}

/** How a unit stands to a figure about it: agreed, objects with what and why, or silent. */
export function AnswerWords({ answer, measureUnit }: AnswerWordsProps) {
  const { t } = useTranslation('answer')
  const { status, value, numerator, denominator, reason, upheldBecause, answeredAt, answeredBy } = answer
  const rate = numerator !== null && denominator !== null
  const own = rate
    ? `${formatFigure(numerator)}/${formatFigure(denominator)}`
    : value === null
      ? ''
      : [formatFigure(round(value, 2)), measureUnit].filter(Boolean).join(' ')
  return (
    <div>
      <StatusMark status={SHAPES[status]}>
        {reason === null ? t(`status.${status}`) : t('objectsWith', { own, reason })}
      </StatusMark>
      {upheldBecause !== null && <p className={styles.second}>{t('upheldBecause', { reason: upheldBecause })}</p>}
      {answeredAt !== null && answeredBy !== null && (
        <p className={styles.second}>
          {answeredBy} · {formatInstant(answeredAt)}
        </p>
      )}
    </div>
  )
}
