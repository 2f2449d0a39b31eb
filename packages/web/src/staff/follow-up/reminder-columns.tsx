import { Button } from '@mantine/core'
import type { TFunction } from 'i18next'
import { InstantText } from '../../ui/date-text.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { TableColumn } from '../../ui/table-column.ts'
import { isOpen, type Reminder } from './reminders.ts'
import styles from './reminders.module.css'

type Words = TFunction<'followUp'>
type Answer = NonNullable<Reminder['answer']>

const answers: readonly Answer[] = ['done', 'more-time', 'not-ours']

interface Answering {
  onAnswer: (id: string, answer: Answer) => void
  /** The reminder whose answer is on its way. */
  answering: string | null
}

/** From whom or to whom, about what, when, and the answer; what waits for one's own answer is answered here. */
export function reminderColumns(t: Words, doing: Answering): TableColumn<Reminder>[] {
  return [
    {
      key: 'unit',
      head: t('columns.unit'),
      cell: (one) =>
        one.direction === 'sent'
          ? t('sentTo', { name: one.toUnit.name })
          : t('receivedFrom', { name: one.fromUnit.name }),
    },
    {
      key: 'about',
      head: t('columns.about'),
      width: '20%',
      cell: (one) => (one.period === null ? t(`about.${one.about}`) : t('aboutPeriod', { period: one.period })),
    },
    { key: 'sentAt', head: t('columns.sentAt'), width: '150px', cell: (one) => <InstantText at={one.sentAt} /> },
    {
      key: 'answer',
      head: t('columns.answer'),
      width: '410px',
      wide: true,
      cell: (one) => <AnswerCell one={one} t={t} doing={doing} />,
    },
  ]
}

function AnswerCell({ one, t, doing }: { one: Reminder; t: Words; doing: Answering }) {
  if (one.withdrawnAt !== null)
    return (
      <span className={styles.quiet}>
        {t('withdrawn')} · <InstantText at={one.withdrawnAt} />
      </span>
    )
  if (one.answer !== null)
    return (
      <StatusMark status={one.answer === 'done' ? 'done' : 'risk'}>
        {t(`answers.${one.answer}`)}
        {one.answeredAt !== null && (
          <>
            {' · '}
            <InstantText at={one.answeredAt} />
          </>
        )}
      </StatusMark>
    )
  if (one.direction === 'sent' || !isOpen(one)) return <StatusMark status="todo">{t('noAnswer')}</StatusMark>
  return (
    <div className={styles.answers}>
      {answers.map((answer) => (
        <Button
          key={answer}
          size="xs"
          variant={answer === 'done' ? 'light' : 'default'}
          loading={doing.answering === one.id}
          onClick={() => doing.onAnswer(one.id, answer)}
        >
          {t(`answers.${answer}`)}
        </Button>
      ))}
    </div>
  )
}
