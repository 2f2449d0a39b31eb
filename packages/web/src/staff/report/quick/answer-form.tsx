import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { faultOf } from '@thidua/domain/quick-request/question'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerQuicklyMutation } from '../../../generated/api/@tanstack/react-query.gen.ts'
import { ApiError } from '../../../ui/api.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { formatInstant } from '../../../ui/format.ts'
import { AnswerField } from './answer-field.tsx'
import { readTyped, typedOf } from './answer-text.ts'
import { valueWords } from './quick-words.ts'
import type { QuickView } from './quick.ts'
import styles from './quick.module.css'

interface AnswerFormProps {
  view: QuickView
  mine: NonNullable<QuickView['mine']>
}

/** The whole form on one page, under a thumb: answered in a minute, corrected until it is closed. */
export function AnswerForm({ view, mine }: AnswerFormProps) {
  const { t } = useTranslation('quick')
  const queries = useQueryClient()
  const [typed, setTyped] = useState(() => typedOf(view.questions, mine.values))
  const [tried, setTried] = useState(false)
  const sending = useMutation({ ...answerQuicklyMutation(), onSuccess: () => queries.invalidateQueries() })
  const mayAnswer = view.abilities.includes('quick-request.answer')
  const said = view.questions.map((question) => ({
    question,
    value: readTyped(question, typed[question.questionId] ?? ''),
  }))
  const open = said.filter(({ question, value }) => faultOf(question, value) !== null)
  const refused = sending.error instanceof ApiError ? sending.error.fields : {}
  if (!mayAnswer) return <Sent view={view} mine={mine} />
  const send = (): void => {
    setTried(true)
    const [first] = open
    if (first !== undefined) {
      document.getElementById(`cau-${first.question.questionId}`)?.focus()
      return
    }
    const values = said.flatMap(({ question, value }) =>
      value === null ? [] : [{ questionId: question.questionId, value }],
    )
    sending.mutate({ path: { id: view.id }, body: { values } })
  }
  return (
    <form
      className={styles.answers}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {view.questions.map((question, at) => (
        <AnswerField
          key={question.questionId}
          question={question}
          place={at + 1}
          typed={typed[question.questionId] ?? ''}
          tried={tried}
          refused={refused[question.questionId]}
          onType={(text) => setTyped({ ...typed, [question.questionId]: text })}
        />
      ))}
      {sending.error !== null && (
        <ErrorNotice title={t('answer.failed')} error={sending.error} kept={t('answer.kept')} />
      )}
      <div className={styles.send}>
        <Button type="submit" size="lg" loading={sending.isPending}>
          {t(mine.revision === 0 ? 'answer.send' : 'answer.sendAgain')}
        </Button>
        <p className={styles.second} role="status">
          {tried && open.length > 0
            ? t('answer.open', { count: open.length })
            : mine.sentAt === null
              ? t('answer.explain', { asker: view.asker.name })
              : t('answer.sent', { at: formatInstant(mine.sentAt), by: mine.sentBy ?? '' })}
        </p>
      </div>
      <Revisions mine={mine} />
    </form>
  )
}

/** What was sent, where nothing more may be. */
function Sent({ view, mine }: AnswerFormProps) {
  const { t } = useTranslation('quick')
  const valueOf = (questionId: string) => mine.values.find((one) => one.questionId === questionId)?.value
  return (
    <>
      {view.closed !== null && (
        <p className={styles.note}>{t('answer.closed', { by: view.closed.by, asker: view.asker.name })}</p>
      )}
      <dl className={styles.sent}>
        {view.questions.map((question) => {
          const value = valueOf(question.questionId)
          return (
            <div key={question.questionId}>
              <dt>{question.words}</dt>
              <dd>
                {value === undefined
                  ? t('answer.none')
                  : [valueWords(t, question, value), question.measureUnit].filter(Boolean).join(' ')}
              </dd>
            </div>
          )
        })}
      </dl>
      <Revisions mine={mine} />
    </>
  )
}

function Revisions({ mine }: Pick<AnswerFormProps, 'mine'>) {
  const { t } = useTranslation('quick')
  if (mine.revisions.length < 2) return null
  return (
    <details className={styles.revisions}>
      <summary>{t('answer.revisions', { count: mine.revisions.length })}</summary>
      <ol>
        {mine.revisions.map(({ revision, sentAt, sentBy }) => (
          <li key={revision}>
            {formatInstant(sentAt)} · {sentBy}
          </li>
        ))}
      </ol>
    </details>
  )
}
