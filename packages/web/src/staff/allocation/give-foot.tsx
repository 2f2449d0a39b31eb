import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { NotYetButton } from '../../ui/not-yet-button.tsx'
import styles from './allocation.module.css'
import { isUnreadable, textIn } from './give-sheet.ts'
import type { Giving } from './use-giving.ts'

/** One button gives everything that was changed, all or nothing; beside it what that will be. */
export function GiveFoot({ giving }: { giving: Giving }) {
  const { t } = useTranslation('allocation')
  const [note, setNote] = useState('')
  const { changed, texts } = giving
  const unreadable = changed.filter(({ target, unit }) => isUnreadable(textIn(texts, target, unit)))
  const isAdjusting = changed.some(({ target }) => target.parts.length > 0)
  const missing = [
    ...(changed.length === 0 ? [t('give.nothingChanged')] : []),
    ...(unreadable.length > 0
      ? [
          t('give.unreadable', {
            count: unreadable.length,
            units: unreadable.map(({ unit }) => unit.node.name).join(', '),
          }),
        ]
      : []),
    ...(giving.state.clash === null ? [] : [t('give.clash')]),
  ]
  return (
    <footer className={styles.foot}>
      {giving.error !== null && <ErrorNotice title={t('give.failed')} error={giving.error} kept={t('give.kept')} />}
      <p role="status" className={styles.outcome}>
        {giving.done === undefined
          ? changed.length > 0 &&
            t('give.will', {
              parts: changed.length,
              targets: new Set(changed.map(({ target }) => target.targetId)).size,
            })
          : t('give.done', { count: giving.done })}
      </p>
      {isAdjusting && (
        <TextInput
          className={styles.note ?? ''}
          label={t('give.note')}
          description={t('give.noteHint')}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <NotYetButton
        missing={missing}
        loading={giving.isSending}
        onClick={() => {
          giving.give(note)
          setNote('')
        }}
      >
        {t('give.button')}
      </NotYetButton>
    </footer>
  )
}
