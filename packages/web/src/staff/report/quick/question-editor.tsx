import { ActionIcon, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { QUESTION_KINDS } from '@thidua/domain/quick-request/question'
import { useTranslation } from 'react-i18next'
import type { QuestionFields } from './ask-fields.ts'
import styles from './quick.module.css'

interface QuestionEditorProps {
  question: QuestionFields
  place: number
  count: number
  onChange: (change: Partial<QuestionFields>) => void
  onMove: (by: -1 | 1) => void
  onDrop: () => void
}

/** One question being written: its words, what kind of answer it takes, and where it stands. */
export function QuestionEditor({ question, place, count, onChange, onMove, onDrop }: QuestionEditorProps) {
  const { t } = useTranslation('quick')
  const name = { place: place + 1 }
  const tool = { size: 36, variant: 'default' } as const
  return (
    <fieldset className={styles.question}>
      <legend className="sr-only">{t('ask.question', name)}</legend>
      <TextInput
        className={styles.words}
        label={t('ask.question', name)}
        maxLength={300}
        value={question.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('ask.kind')}
        value={question.kind}
        data={QUESTION_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(event) => {
          const kind = QUESTION_KINDS.find((one) => one === event.currentTarget.value)
          if (kind !== undefined) onChange({ kind })
        }}
      />
      <div className={styles.tools}>
        <ActionIcon {...tool} aria-label={t('ask.up', name)} disabled={place === 0} onClick={() => onMove(-1)}>
          <IconArrowUp size={18} stroke={1.5} />
        </ActionIcon>
        <ActionIcon {...tool} aria-label={t('ask.down', name)} disabled={place === count - 1} onClick={() => onMove(1)}>
          <IconArrowDown size={18} stroke={1.5} />
        </ActionIcon>
        <ActionIcon {...tool} aria-label={t('ask.drop', name)} disabled={count === 1} onClick={onDrop}>
          <IconX size={18} stroke={1.5} />
        </ActionIcon>
      </div>
      <div className={styles.details}>
        {question.kind === 'number' && (
          <>
            <TextInput
              label={t('ask.measureUnit')}
              maxLength={40}
              value={question.measureUnit}
              onChange={(event) => onChange({ measureUnit: event.currentTarget.value })}
            />
            <Checkbox
              label={t('ask.whole')}
              checked={question.wholeNumber}
              onChange={(event) => onChange({ wholeNumber: event.currentTarget.checked })}
            />
            <Checkbox
              label={t('ask.sums')}
              checked={question.sums}
              onChange={(event) => onChange({ sums: event.currentTarget.checked })}
            />
          </>
        )}
        {question.kind === 'choice' && (
          <Textarea
            className={styles.words}
            label={t('ask.choices')}
            description={t('ask.choicesHint')}
            autosize
            minRows={2}
            value={question.choices}
            onChange={(event) => onChange({ choices: event.currentTarget.value })}
          />
        )}
        <Checkbox
          label={t('ask.optional')}
          checked={question.optional}
          onChange={(event) => onChange({ optional: event.currentTarget.checked })}
        />
      </div>
    </fieldset>
  )
}
