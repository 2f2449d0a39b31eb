import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { MOST_QUESTIONS } from '@thidua/domain/quick-request/question'
import { useTranslation } from 'react-i18next'
import { moved, newQuestion, type AskFields, type QuestionFields } from './ask-fields.ts'
import { DueFields } from './due-fields.tsx'
import { QuestionEditor } from './question-editor.tsx'
import styles from './quick.module.css'

interface AskFormProps {
  fields: AskFields
  campaigns: readonly { id: string; title: string }[]
  onChange: (change: Partial<AskFields>) => void
}

/** What is asked and until when. */
export function AskForm({ fields, campaigns, onChange }: AskFormProps) {
  const { t } = useTranslation('quick')
  const { questions } = fields
  const setQuestion = (key: number, change: Partial<QuestionFields>): void =>
    onChange({ questions: questions.map((one) => (one.key === key ? { ...one, ...change } : one)) })
  const next = 1 + Math.max(...questions.map(({ key }) => key))
  return (
    <div className={styles.form}>
      <div className={styles.line}>
        <TextInput
          className={styles.words}
          label={t('ask.name')}
          placeholder={t('ask.nameHint')}
          maxLength={200}
          value={fields.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <DueFields value={fields.due} onChange={(due) => onChange({ due })} />
      </div>
      <div className={styles.line}>
        <TextInput
          label={t('ask.document')}
          maxLength={60}
          value={fields.documentSymbol}
          onChange={(event) => onChange({ documentSymbol: event.currentTarget.value })}
        />
        {campaigns.length > 0 && (
          <NativeSelect
            className={styles.words}
            label={t('ask.campaign')}
            value={fields.campaignId ?? ''}
            data={[
              { value: '', label: t('ask.noCampaign') },
              ...campaigns.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(event) => onChange({ campaignId: event.currentTarget.value || null })}
          />
        )}
      </div>
      <Textarea
        label={t('ask.note')}
        autosize
        minRows={1}
        maxLength={2000}
        value={fields.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <h2 className={styles.heading}>{t('ask.questions')}</h2>
      {questions.map((question, place) => (
        <QuestionEditor
          key={question.key}
          question={question}
          place={place}
          count={questions.length}
          onChange={(change) => setQuestion(question.key, change)}
          onMove={(by) => onChange({ questions: moved(questions, place, by) })}
          onDrop={() => onChange({ questions: questions.filter(({ key }) => key !== question.key) })}
        />
      ))}
      {questions.length < MOST_QUESTIONS ? (
        <Button
          className={styles.add}
          variant="default"
          onClick={() => onChange({ questions: [...questions, newQuestion(next)] })}
        >
          {t('ask.add')}
        </Button>
      ) : (
        <p className={styles.second}>{t('ask.full', { most: MOST_QUESTIONS })}</p>
      )}
    </div>
  )
}
