import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NotYetButton } from '../../../ui/not-yet-button.tsx'
import { amountOfText, EMPTY_CELL, fieldsOf, hasUnreadable } from '../entry/cell-text.ts'
import type { FigureAboutUs } from './about-us.ts'
import styles from './answers.module.css'
import type { Answering } from './use-answering.ts'

interface ObjectionFormProps {
  figure: FigureAboutUs
  answering: Answering
  onClose: () => void
}

/** The unit's own figure and why it is another. */
export function ObjectionForm({ figure, answering, onClose }: ObjectionFormProps) {
  const { t } = useTranslation(['answer', 'report', 'common'])
  const [cell, setCell] = useState(EMPTY_CELL)
  const amount = amountOfText(figure, cell)
  const { figureId } = figure.answer
  const missing = [
    ...(hasUnreadable(figure, cell)
      ? [t('answer:missing.number')]
      : amount === null
        ? [t('answer:missing.figure')]
        : []),
    ...(cell.note.trim() === '' ? [t('answer:missing.reason')] : []),
  ]
  const send = (): void => {
    if (amount === null) return
    const parts =
      amount.kind === 'number'
        ? { value: amount.value, numerator: null, denominator: null }
        : { value: null, numerator: amount.numerator, denominator: amount.denominator }
    answering.send([{ figureId, kind: 'objected', ...parts, reason: cell.note.trim() }], onClose)
  }
  return (
    <section className={styles.objection} aria-label={t('answer:objectOf', { place: figure.indicator })}>
      <div className={styles.fields}>
        {fieldsOf(figure).map((field) => (
          <TextInput
            key={field}
            label={
              field === 'value'
                ? figure.measureUnit === null
                  ? t('answer:ownPlain')
                  : t('answer:own', { unit: figure.measureUnit })
                : `${t('answer:ownPlain')}, ${t(`report:grid.${field}`)}`
            }
            inputMode="decimal"
            autoComplete="off"
            data-autofocus
            value={cell[field]}
            onChange={(event) => setCell({ ...cell, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <Textarea
        label={t('answer:reason')}
        autosize
        minRows={2}
        maxLength={1000}
        value={cell.note}
        onChange={(event) => setCell({ ...cell, note: event.currentTarget.value })}
      />
      {answering.reasonOf(figureId) !== undefined && <p role="alert">{answering.reasonOf(figureId)}</p>}
      <div className={styles.buttons}>
        <NotYetButton missing={missing} loading={answering.pending === figureId} onClick={send}>
          {t('answer:sendObjection')}
        </NotYetButton>
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </section>
  )
}
