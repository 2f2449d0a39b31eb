import { Button } from '@mantine/core'
import { round } from '@thidua/domain/kernel/decimal'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Figure } from '../../../ui/figure.tsx'
import type { FigureAboutUs } from './about-us.ts'
import styles from './answers.module.css'
import { AnswerWords } from './answer-words.tsx'
import { ObjectionForm } from './objection-form.tsx'
import { agreement, type Answering } from './use-answering.ts'

interface AboutRowProps {
  figure: FigureAboutUs
  mayAnswer: boolean
  answering: Answering
}

/** One figure that another office reported about us, and our word on it. */
export function AboutRow({ figure, mayAnswer, answering }: AboutRowProps) {
  const { t } = useTranslation('answer')
  const [isObjecting, setObjecting] = useState(false)
  const { figureId, status } = figure.answer
  const place = figure.indicator
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>{place}</span>
        {figure.note !== null && <span className={styles.second}>{figure.note}</span>}
      </div>
      <div className={styles.value}>
        <Figure value={figure.value === null ? null : round(figure.value, 2)} strong />{' '}
        <span className={styles.second}>{figure.measureUnit}</span>
        {figure.numerator !== null && figure.denominator !== null && (
          <div className={styles.second}>
            <Figure value={figure.numerator} />/<Figure value={figure.denominator} />
          </div>
        )}
      </div>
      <div className={styles.answer}>
        <AnswerWords answer={figure.answer} measureUnit={figure.measureUnit} />
        {mayAnswer && !isObjecting && (
          <div className={styles.buttons}>
            {status !== 'agreed' && (
              <Button
                variant={status === 'silent' ? 'light' : 'default'}
                aria-label={t('agreeTo', { place })}
                loading={answering.pending === figureId}
                onClick={() => answering.send([agreement(figureId)])}
              >
                {t('agree')}
              </Button>
            )}
            <Button variant="default" aria-label={t('objectTo', { place })} onClick={() => setObjecting(true)}>
              {t(status === 'agreed' || status === 'silent' ? 'object' : 'objectAgain')}
            </Button>
          </div>
        )}
      </div>
      {isObjecting && <ObjectionForm figure={figure} answering={answering} onClose={() => setObjecting(false)} />}
    </li>
  )
}
