import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { upholdFigureMutation } from '../../../generated/api/@tanstack/react-query.gen.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import type { ReportForm, ReportRow } from '../report.ts'
import { WordsForm } from '../steps/words-form.tsx'
import { AnswerWords } from './answer-words.tsx'
import styles from './answers.module.css'

interface OwnerSideProps {
  form: Pick<ReportForm, 'abilities'>
  row: ReportRow
}

/** Beside a figure that we supply: what the unit says of it, and our word on an objection. */
export function OwnerSide({ form, row }: OwnerSideProps) {
  const { t } = useTranslation('answer')
  const queries = useQueryClient()
  const [isWriting, setWriting] = useState(false)
  const upholding = useMutation({ ...upholdFigureMutation(), onSuccess: () => queries.invalidateQueries() })
  const { answer } = row
  if (answer === null) return null
  const mayUphold = form.abilities.includes('figure.uphold') && answer.status === 'objected'
  return (
    <div className={styles.ownerSide}>
      <AnswerWords answer={answer} measureUnit={row.measureUnit} />
      {mayUphold && !isWriting && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('upholdOf', { place: `${row.indicator}, ${row.subject.name}` })}
          onClick={() => setWriting(true)}
        >
          {t('uphold')}
        </Button>
      )}
      {isWriting && (
        <WordsForm
          kind="uphold"
          asksWho={false}
          isPending={upholding.isPending}
          onCancel={() => setWriting(false)}
          onSend={({ reason }) =>
            upholding.mutate(
              { path: { id: answer.figureId }, body: { reason } },
              { onSuccess: () => setWriting(false) },
            )
          }
        />
      )}
      {upholding.error !== null && <ErrorNotice title={t('notUpheld')} error={upholding.error} />}
    </div>
  )
}
