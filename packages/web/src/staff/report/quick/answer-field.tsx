import { Radio, Textarea, TextInput } from '@mantine/core'
import { wordsOf } from '@thidua/contract/errors/all'
import { faultOf, YES_NO } from '@thidua/domain/quick-request/question'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chosenLanguage } from '../../../i18n/i18n.ts'
import { readTyped } from './answer-text.ts'
import { valueWords } from './quick-words.ts'
import type { QuickQuestion } from './quick.ts'
import styles from './quick.module.css'

interface AnswerFieldProps {
  question: QuickQuestion
  place: number
  typed: string
  /** Somebody has pressed "Gửi": what is missing is said from now on. */
  tried: boolean
  refused: string | undefined
  onType: (text: string) => void
}

/** One question with the field of its kind; a fault is said when the field is left. */
export function AnswerField({ question, place, typed, tried, refused, onType }: AnswerFieldProps) {
  const { t } = useTranslation('quick')
  const [left, setLeft] = useState(false)
  const code = faultOf(question, readTyped(question, typed))
  const said = tried || (left && typed.trim() !== '')
  const error = said && code !== null ? wordsOf(code, { most: 500 }, chosenLanguage()) : refused
  const id = `cau-${question.questionId}`
  const common = {
    size: 'md',
    label: `${place}. ${question.words}`,
    description: question.optional ? t('answer.optional') : undefined,
    error,
  } as const
  if (question.kind === 'choice' || question.kind === 'yes-no') {
    const choices = question.kind === 'choice' ? question.choices : YES_NO
    return (
      <Radio.Group {...common} value={typed} onChange={onType}>
        <div className={styles.choices}>
          {choices.map((choice, at) => (
            <Radio
              key={choice}
              className={styles.choice}
              size="md"
              {...(at === 0 ? { id } : {})}
              value={choice}
              label={valueWords(t, question, choice)}
            />
          ))}
        </div>
      </Radio.Group>
    )
  }
  if (question.kind === 'text')
    return (
      <Textarea
        {...common}
        id={id}
        autosize
        minRows={2}
        maxLength={500}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
    )
  return (
    <TextInput
      {...common}
      id={id}
      className={styles.number}
      inputMode="decimal"
      autoComplete="off"
      rightSection={question.measureUnit === null ? undefined : <span>{question.measureUnit}</span>}
      rightSectionWidth={question.measureUnit === null ? undefined : `${question.measureUnit.length + 3}ch`}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={() => setLeft(true)}
    />
  )
}
